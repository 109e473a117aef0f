import { LANGUAGES } from '#minewatch/shared';
import { describe, expect, it } from '@jest/globals';
import { addressOf, pageOfKind, preferredLanguage, routeOf, type PageName } from './page-addresses.js';
import { PAGES } from '../page-list.js';

describe('the addresses of pages', () => {
  it('are words of their language', () => {
    expect(addressOf('en', 'company', 'glencore')).toBe('/en/company/glencore');
    expect(addressOf('es', 'company', 'glencore')).toBe('/es/empresa/glencore');
    expect(addressOf('en', 'home')).toBe('/en');
    expect(addressOf('es', 'search', undefined, new URLSearchParams({ q: 'áncash' }))).toBe(
      '/es/buscar?q=%C3%A1ncash',
    );
  });

  it('lead to one page each', () => {
    const routes = LANGUAGES.flatMap((language) => PAGES.map(({ name }) => routeOf(language, name)));
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('exist for the records that have a page', () => {
    expect(pageOfKind('NEWS')).toBe('newsItem');
    expect(pageOfKind('EVENT')).toBeNull();
  });

  it('cannot be broken by what stands in a slug', () => {
    expect(addressOf('en', 'dispute' satisfies PageName, '../a b?c')).toBe('/en/dispute/..%2Fa%20b%3Fc');
  });
});

describe('the language of a first visit', () => {
  it.each([
    [undefined, 'en'],
    ['es', 'es'],
    ['es-PE,es;q=0.9,en;q=0.8', 'es'],
    ['fr;q=0.9, es;q=0.3, en;q=0.7', 'en'],
    ['qu', 'en'],
    ['en;q=0, es;q=0.1', 'es'],
  ])('for %s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
