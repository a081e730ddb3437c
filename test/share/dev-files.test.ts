import { describe, expect, it } from 'vitest';
import { devFileAt, devFiles, devFilesVariable } from '../../src/site/dev-files.ts';

describe('a file beside the pages, in development', () => {
  it.each([
    ['/open-data/gegevens.csv', '/beside/open-data/gegevens.csv'],
    ['/kaart.png?now=1#top', '/beside/kaart.png'],
    ['/dienstverleners/caf%C3%A9/badge.svg', '/beside/dienstverleners/café/badge.svg'],
  ])('%s is %s', (address, file) => {
    expect(devFileAt('/beside', address)).toBe(file);
  });

  it.each([
    ['a page', '/dienstverleners/interbeek-support/'],
    ['a script', '/src/client/search.ts'],
    ['a place above the folder', '/../handover.json'],
    ['the same, written otherwise', '/%2e%2e/handover.json'],
    ['a folder with the same beginning', '/../beside-other/a.csv'],
    ['an address that is none', '/%zz.csv'],
  ])('is not %s', (_name, address) => {
    expect(devFileAt('/beside', address)).toBeNull();
  });

  it('is served by a plugin that a build does not have and that does nothing without a folder', () => {
    expect(devFiles().apply).toBe('serve');
    expect(process.env[devFilesVariable]).toBeUndefined();
    const handlers: unknown[] = [];
    devFiles().configureServer({
      config: { root: '/project' },
      middlewares: { use: (handler) => handlers.push(handler) },
    });
    expect(handlers).toEqual([]);
  });
});
