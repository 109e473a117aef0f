import type { MapWords } from '#minewatch/pages';

/** What the server wrote on a map's frame. */
export interface MapFrame {
  readonly element: HTMLElement;
  readonly words: MapWords;
  readonly outlines: string;
  /** Undefined: no outside server is asked. */
  readonly basemap: { readonly url: string; readonly attribution: string } | undefined;
}

export function readFrame(element: HTMLElement): MapFrame {
  const { words = '{}', outlines = '', basemap, attribution = '' } = element.dataset;
  return {
    element,
    words: JSON.parse(words) as MapWords,
    outlines,
    basemap: basemap ? { url: basemap, attribution } : undefined,
  };
}
