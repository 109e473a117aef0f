import type { MapRow, MapWords } from '#minewatch/pages';
import * as L from 'leaflet';
import { drawSymbol } from './symbol.js';

/** Opens the disputes at a place as a list of links; focus goes into it and comes back when it closes. */
export function openPopup(
  map: L.Map,
  at: L.LatLngExpression,
  rows: readonly MapRow[],
  words: MapWords,
): void {
  const opener = document.activeElement;
  const popup = L.popup({ maxWidth: 300, minWidth: 200, autoPanPadding: [12, 12] })
    .setLatLng(at)
    .setContent(listOf(rows, words))
    .openOn(map);
  const element = popup.getElement();
  element?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', words.close);
  element
    ?.querySelector<HTMLElement>('a[href]:not(.leaflet-popup-close-button)')
    ?.focus({ preventScroll: true });
  element?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') popup.close();
  });
  popup.once('remove', () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  });
}

function listOf(rows: readonly MapRow[], words: MapWords): HTMLElement {
  const content = document.createElement('div');
  if (rows.length > 1) {
    const heading = document.createElement('p');
    heading.textContent = words.together.replace('{count}', String(rows.length));
    content.append(heading);
  }
  const list = document.createElement('ul');
  list.append(...rows.map((row) => itemOf(row, words)));
  content.append(list);
  return content;
}

function itemOf(row: MapRow, words: MapWords): HTMLElement {
  const link = document.createElement('a');
  link.href = row.href;
  link.textContent = row.title;
  if (row.lang) link.lang = row.lang;
  const facts = document.createElement('p');
  const status = row.status ? words.statuses[row.status] : words.statusUnknown;
  facts.textContent = [status, words.types[row.type], row.place].filter(Boolean).join(' · ');
  const text = document.createElement('div');
  text.append(link, facts);
  if (row.area) {
    const note = document.createElement('p');
    note.className = 'remark';
    note.textContent = words.areaNote.replace('{level}', words.levels[row.area]);
    text.append(note);
  }
  const item = document.createElement('li');
  item.append(drawSymbol(row.symbol, row.status), text);
  return item;
}
