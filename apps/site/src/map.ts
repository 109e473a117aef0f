import { showDisputes } from './dispute-map.js';
import { readFrame, type MapFrame } from './map-frame.js';
import { showPlaces } from './place-map.js';

const KINDS: Readonly<Record<string, (frame: MapFrame) => Promise<void>>> = {
  disputes: showDisputes,
  places: showPlaces,
};

/** Draws a map once its frame comes into view: what nobody scrolls to costs nothing. */
function drawWhenSeen(element: HTMLElement): void {
  const draw = KINDS[element.dataset['map'] ?? ''];
  if (!draw) return;
  const frame = readFrame(element);
  const message = element.querySelector('.map-message');
  if (message) message.textContent = frame.words.loading;
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    draw(frame).catch(() => say(element, frame.words.failed));
  });
  watcher.observe(element);
}

function say(element: HTMLElement, message: string): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'map-message';
  paragraph.textContent = message;
  element.replaceChildren(paragraph);
}

document.querySelectorAll<HTMLElement>('[data-map]').forEach(drawWhenSeen);
