import type { Basemap } from './visit.js';

/** What the pages load and from where, as directives of a Content-Security-Policy. Nothing inline, nothing from others but the basemap. */
export function contentSecurityPolicy(basemap: Basemap): Readonly<Record<string, readonly string[]>> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', ...originsOf(basemap.url)],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** `https://{s}.tile.example/{z}/{x}/{y}.png` may come from any subdomain. */
function originsOf(tileUrl: string): string[] {
  if (!tileUrl) return [];
  const { protocol, host } = new URL(tileUrl.replace('{s}.', 'subdomain.'));
  return [`${protocol}//${host.replace(/^subdomain\./, '*.')}`];
}
