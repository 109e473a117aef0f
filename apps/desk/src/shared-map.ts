/** The map of Peru as the public pages draw it. */
export { drawPeru } from '../../site/src/peru-map.js';
