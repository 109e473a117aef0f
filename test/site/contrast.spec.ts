import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';

const css = readFileSync(join(projectRoot, 'apps', 'site', 'src', 'tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;

function readTokens(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const lightTokens = readTokens(light);
const THEMES: readonly (readonly [string, Tokens])[] = [
  ['light', lightTokens],
  ['dark', new Map([...lightTokens, ...readTokens(dark)])],
];

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(tokens: Tokens, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => luminanceOf(tokens.get(name) ?? ''))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'link', 'link-hover'];
const GROUNDS = ['paper', 'surface', 'sunken'];
const DRAWN = ['active', 'latent', 'observed', 'resolved', 'closed', 'map-line', 'focus', 'line-strong'];

describe.each(THEMES)('the colours in the %s', (_theme, tokens) => {
  it.each(TEXT)('write %s so that it can be read on every ground', (text) => {
    for (const ground of GROUNDS) expect(contrastOf(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('write on buttons and on marked words so that it can be read', () => {
    expect(contrastOf(tokens, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(tokens, 'ink-soft', 'highlight')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(DRAWN)('draw %s so that it stands out from paper and from the map', (drawn) => {
    for (const ground of ['paper', 'surface', 'land']) {
      expect(contrastOf(tokens, drawn, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('draw the bars of charts so that they stand out', () => {
    expect(contrastOf(tokens, 'certain', 'paper')).toBeGreaterThanOrEqual(3);
  });
});
