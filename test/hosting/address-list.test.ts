import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, addressList } from '../../src/hosting/address-list.ts';

const files = [
  'index.html',
  'a/index.html',
  'a/2025/index.html',
  'a/2025/rapport.pdf',
  'b/2025/rapport.pdf',
  'b/2025/index.html',
  '.well-known/security.txt',
  'assets/page.Ab_1-x9z.css',
  '_headers',
  '_hosting/Caddyfile',
  '.htaccess',
  '.rapportkaart-site',
];

describe('the list of addresses', () => {
  it('has folders with the same files together, and nothing that no host serves', () => {
    expect(addressList(files)).toBe(
      [
        '.',
        '  /',
        '  /a/',
        'security.txt',
        '  /.well-known/',
        '. rapport.pdf',
        '  /a/2025/',
        '  /b/2025/',
        '',
      ].join('\n'),
    );
  });

  it('gives back every address', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/);
    const folder = fc.array(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(folder, fc.oneof(name, fc.constant('index.html')))), (made) => {
        const paths = [...new Set(made.map(([parts, file]) => [...parts, file].join('/')))].filter(
          (path) => !path.startsWith('assets/') && path !== 'assets',
        );
        const expected = paths.map((path) => `/${path}`.replace(/\/index\.html$/, '/'));
        expect(addressesIn(addressList(paths)).sort()).toEqual(expected.sort());
      }),
    );
  });
});
