import { render } from 'preact';
import { App } from './app.js';
import { followLinks } from './frame/router.js';
import './desk.css';

const root = document.getElementById('desk');
if (!root) throw new Error('The page has no place for the desk');
followLinks();
root.replaceChildren();
render(<App />, root);
