import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Served } from './server.ts';
import { serveWithNginx } from './web-server.ts';
import { openWebKit, type WebKit } from './webkit.ts';

/**
 * Search and comparison, all that has a script, in the engine of Safari and of every browser on an iPhone: the other
 * tests have Chromium's alone. Everything is asked by keys and clicks.
 */
let site: Served;
let webkit: WebKit;

beforeAll(async () => {
  // with the headers that the site asks for, so that the engine's own reading of them counts
  site = await serveWithNginx(inject('demonstration'));
  webkit = await openWebKit();
});
afterAll(async () => {
  await webkit.close();
  await site.close();
});

const textOf = (selector: string): Promise<string> =>
  webkit.ask('return document.querySelector(arguments[0])?.textContent.trim() ?? ""', selector);
const textsOf = (selector: string): Promise<string[]> =>
  webkit.ask(
    'return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.trim())',
    selector,
  );
/** Waits until the page says so; where it never does, tells what it says, and to which words. */
const told = async (text: string): Promise<void> => {
  const said = await webkit
    .until('return document.querySelector("#found")?.textContent === arguments[0]', text)
    .then(() => text)
    .catch(async () => `${await textOf('#found')} (${await webkit.ask('return words.value')})`);
  expect(said).toBe(text);
};
/** Waits until every row that was found stands there: the first ones are drawn before the others. */
const allFound = (): Promise<boolean> =>
  webkit.until(
    'return document.querySelector("#results:not([aria-busy])") !== null && document.querySelectorAll("#results th a").length > 2',
  );
const address = (): Promise<string> => webkit.ask('return location.pathname + location.search');
const errors = (): Promise<string[]> => webkit.ask('return window.faults ?? []');

/** Opens a page and listens to what its scripts throw from then on. */
async function open(path: string): Promise<void> {
  await webkit.open(site.origin + path);
  await webkit.ask(
    `window.faults = [];
    addEventListener('error', ({ message }) => faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(violatedDirective));`,
  );
}

it('is WebKit', async () => {
  await open('/');
  expect(webkit.name).toMatch(/^MiniBrowser \d/);
  expect(await webkit.ask('return navigator.userAgent')).not.toContain('Chrom');
});

describe('search', () => {
  it('finds with a slip of the pen, near first, and keeps the question in the address', async () => {
    await open('/dienstverleners/');
    await webkit.type('#words', 'amsterdm');
    await told('2 in Amsterdam. 11 dienstverleners binnen 50 km, dichtbij eerst.');
    expect((await textsOf('#results th a')).slice(0, 3)).toEqual([
      'Blikopener Begeleiding',
      'Ommezwaai Onbeperkt',
      'Hazelmuis Participatie',
    ]);
    await webkit.until('return location.search === "?q=amsterdm"');
    expect(await errors()).toEqual([]);
  });

  it('gives the list as it was when one goes back', async () => {
    await open('/dienstverleners/?q=re-integratie');
    await allFound();
    const before = await textsOf('#results th a');
    await webkit.click('#results th a');
    await webkit.until('return !location.pathname.endsWith("/dienstverleners/")');
    await webkit.ask('history.back()');
    await allFound();
    expect(await textsOf('#results th a')).toEqual(before);
    expect(await address()).toBe('/dienstverleners/?q=re-integratie');
  });

  it('narrows what was found by service', async () => {
    await open('/dienstverleners/?q=re-integratie');
    await allFound();
    const all = await textsOf('#results th a');
    await webkit.click('select[name=service] option[value=jobcoaching]');
    await webkit.until('return location.search === "?q=re-integratie&service=jobcoaching"');
    await webkit.until('return document.querySelectorAll("#results th a").length < arguments[0]', all.length);
    const some = await textsOf('#results th a');
    expect(some.length).toBeGreaterThan(0);
    expect(some.filter((name) => !all.includes(name))).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it('finds a place without a provider by the nearest, in English too', async () => {
    await open('/en/providers/');
    await webkit.type('#words', 'kampen');
    await webkit.until('return document.querySelector("#found")?.textContent.includes("Kampen")');
    expect(await textOf('#found')).toBe('Nobody is based in Kampen itself. These are the nearest.');
    expect((await textsOf('#results .where')).length).toBeGreaterThan(0);
    expect(await errors()).toEqual([]);
  });

  it('says so when nothing is found', async () => {
    await open('/dienstverleners/?q=qqqq');
    await webkit.until('return document.querySelector("#found")?.textContent.startsWith("Niets gevonden")');
    expect(await webkit.ask('return document.querySelectorAll("#results a").length')).toBe(0);
  });
});

describe('comparison', () => {
  it('puts two side by side on one axis, chosen by name', async () => {
    await open('/vergelijken/?p=stapsteen-re-integratie');
    await webkit.until('return document.querySelector("#comparison table") !== null');
    await webkit.type('#words', 'kwikstart');
    await webkit.until(
      'return [...document.querySelectorAll("#adder-list a")].some((one) => one.textContent.includes("Kwikstaart"))',
    );
    await webkit.click('#adder-list a');
    await webkit.until('return location.search === "?p=stapsteen-re-integratie&p=kwikstaart-werkt"');
    await webkit.until('return document.querySelectorAll(".differences li").length === 1');
    expect(await textsOf('.differences li')).toEqual([
      'Stapsteen Re-integratie (8,0) en Kwikstaart Werkt (7,5): het verschil is groter dan de onzekerheid.',
    ]);
    expect(await errors()).toEqual([]);
  });

  it('draws dots on their axis, and spreads with every letter inside', async () => {
    await open('/vergelijken/?p=stapsteen-re-integratie&p=kwikstaart-werkt&p=wereldwoord-taalwerf');
    await webkit.until('return document.querySelector("#comparison svg") !== null');
    const lanes = await webkit.ask<[value: string, left: number, inside: boolean][]>(`
      return [...document.querySelectorAll('#comparison .lanes')[0].querySelectorAll('td')].map((cell) => {
        const [dot, track] = ['.lane-dot', '.track'].map((one) => cell.querySelector(one).getBoundingClientRect());
        return [cell.querySelector('.lane-text').textContent, dot.left, dot.left > track.left && dot.right < track.right];
      });`);
    expect(lanes.map(([value]) => value)).toEqual(['8,0', '7,5', '7,7']);
    expect(lanes.every(([, , inside]) => inside)).toBe(true);
    const [highest = 0, lowest = 0, between = 0] = lanes.map(([, left]) => left);
    expect([lowest, between, highest]).toEqual([lowest, between, highest].toSorted((a, b) => a - b));
    await webkit.click('#comparison summary');
    await webkit.until(
      'return document.querySelector("#comparison details[open] svg").getBoundingClientRect().height > 100',
    );
    const outside = await webkit.ask<string[]>(`
      return [...document.querySelectorAll('#comparison details[open] svg')].flatMap((svg) => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].filter((text) => {
          const one = text.getBoundingClientRect();
          return one.left < box.left - 1 || one.right > box.right + 1 || one.bottom > box.bottom + 1;
        }).map((text) => text.textContent);
      });`);
    expect(outside).toEqual([]);
  });

  it('takes one away, and says the same in English', async () => {
    await open('/vergelijken/?p=stapsteen-re-integratie&p=kwikstaart-werkt');
    await webkit.until('return document.querySelector("#comparison table") !== null');
    await webkit.click('#comparison .remove');
    await webkit.until('return location.search === "?p=kwikstaart-werkt"');
    await open('/en/compare/?p=stapsteen-re-integratie&p=ommezwaai-onbeperkt');
    await webkit.until('return document.querySelectorAll(".differences li").length === 1');
    expect(await textOf('.differences li')).toContain('may be down to chance');
    expect(await errors()).toEqual([]);
  });
});
