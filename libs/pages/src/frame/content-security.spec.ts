import { describe, expect, it } from '@jest/globals';
import { contentSecurityPolicy } from './content-security.js';

describe('what pages may load', () => {
  it('comes from the site itself alone while no basemap is configured', () => {
    const policy = contentSecurityPolicy({ url: '', attribution: '' });
    expect(policy['img-src']).toEqual(["'self'", 'data:']);
    expect(Object.values(policy).flat().join(' ')).not.toContain('unsafe');
  });

  it('includes the servers of the basemap, all of its subdomains where its address has {s}', () => {
    const imagesFor = (url: string) => contentSecurityPolicy({ url, attribution: '' })['img-src'];
    expect(imagesFor('https://tiles.example/{z}/{x}/{y}.png')).toContain('https://tiles.example');
    expect(imagesFor('https://{s}.tiles.example:8443/{z}/{x}/{y}.png')).toContain(
      'https://*.tiles.example:8443',
    );
  });
});
