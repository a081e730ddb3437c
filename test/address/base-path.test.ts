import { afterEach, describe, expect, it } from 'vitest';
import * as addresses from '../../src/address/address.ts';
import { addressOf, basePath, fileOf, fromRoot, setBasePath, siteHost } from '../../src/address/base-path.ts';

afterEach(() => setBasePath('https://rapportkaart.example/'));

describe('the path under which a site stands', () => {
  it.each([
    ['https://rapportkaart.example/', '/', 'rapportkaart.example'],
    ['https://rapportkaart.example', '/', 'rapportkaart.example'],
    ['https://example.org/kaart/', '/kaart/', 'example.org/kaart'],
    ['https://example.org/werk/kaart/', '/werk/kaart/', 'example.org/werk/kaart'],
  ])('of %s is %s, and people write %s', (address, path, host) => {
    setBasePath(address);
    expect(basePath()).toBe(path);
    expect(siteHost(address)).toBe(host);
  });

  it('is refused without a slash at its end', () => {
    expect(() => setBasePath('https://example.org/kaart')).toThrow('ends in a slash');
  });

  it('begins every address that there is', () => {
    setBasePath('https://example.org/kaart/');
    const withOtherArguments = ['aboutAddress', 'compareAddress', 'listPartAddress'];
    const made = Object.entries(addresses)
      .filter(([name]) => name.endsWith('Address') && !withOtherArguments.includes(name))
      .map(([name, make]) => [name, (make as (...all: string[]) => string)('nl', 'nl', 'nl', 'nl')] as const);
    made.push(['aboutAddress', addresses.aboutAddress('method', 'nl')]);
    made.push(['compareAddress', addresses.compareAddress('en', ['a'])]);
    made.push(['listPartAddress', addresses.listPartAddress(addresses.periodAddress('2025', 'nl'), 2, 'nl')]);
    expect(made.length).toBeGreaterThan(25);
    for (const [name, address] of made) expect(address, name).toMatch(/^\/kaart\/(?!kaart\/)/);
  });

  it.each([
    ['/kaart/', 'index.html'],
    ['/kaart/en/', 'en/index.html'],
    ['/kaart/a/gegevens.csv', 'a/gegevens.csv'],
  ])('is not part of the file of %s', (address, file) => {
    setBasePath('https://example.org/kaart/');
    expect(fileOf(address)).toBe(file);
    expect(addressOf(file)).toBe(address);
  });

  it('throws for the address of another site', () => {
    setBasePath('https://example.org/kaart/');
    expect(() => fileOf('/elders/')).toThrow('not an address of this site');
  });

  it.each([
    ['/over/methode/', '/kaart/over/methode/'],
    ['#onder', '#onder'],
    ['https://elders.example/', 'https://elders.example/'],
    ['//elders.example/', '//elders.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('leads a link of prose, %s, to %s', (link, to) => {
    setBasePath('https://example.org/kaart/');
    expect(fromRoot(link)).toBe(to);
  });
});
