import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const onPage = visits();
/** The names that were found, once all of them are drawn. */
const names = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('#results:not([aria-busy])', { state: 'attached' });
  return page.locator('#results :is(th, h2) a').allInnerTexts();
};
const search = (page: Page): string => new URL(page.url()).search;

describe('search with script', () => {
  it('finds Amsterdam when "amsterdm" is typed, says how many, and keeps the question in the address', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.getByLabel('Zoek op naam of plaats').pressSequentially('amsterdm');
      await page.waitForFunction(
        () => document.querySelector('#found')?.textContent === '2 van 42 dienstverleners',
      );
      expect(await names(page)).toEqual(['Blikopener Begeleiding', 'Ommezwaai Onbeperkt']);
      expect(await page.locator('#all').isVisible()).toBe(false);
      await page.waitForFunction(() => location.search === '?q=amsterdm');
      // heard once, when typing rests
      await page.waitForFunction(
        () => document.querySelector('#told')?.textContent === '2 van 42 dienstverleners',
      );
      expect(await page.locator('#told').getAttribute('role')).toBe('status');
    }));

  it('says so when nothing is found, and gives the list back when the question is cleared', () =>
    onPage('/dienstverleners/?q=qqqq', async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('#found')?.textContent?.startsWith('Niets gevonden'),
      );
      await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
      await page.waitForURL('**/dienstverleners/');
      expect(await page.locator('#all').isVisible()).toBe(true);
      expect(await page.getByLabel('Zoek op naam of plaats').inputValue()).toBe('');
    }));

  it('brings the first of all at once when the words are taken back, and the list itself when typing rests', () =>
    onPage('/dienstverleners/', async (page) => {
      const field = page.getByLabel('Zoek op naam of plaats');
      const all = await page.locator('#all tbody a').first().innerText();
      await field.pressSequentially('zee');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      expect(await names(page)).not.toContain(all);
      for (const key of ['Backspace', 'Backspace', 'Backspace']) await field.press(key);
      await page.waitForFunction(
        (name) => document.querySelector('#results:not([inert]) th a')?.textContent === name,
        all,
      );
      await page.waitForFunction(() => !document.querySelector<HTMLElement>('#all')?.hidden);
      expect(await page.locator('#results').getAttribute('inert')).toBe('');
      await field.press('z');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      expect(await page.locator('#results').getAttribute('inert')).toBeNull();
    }));

  it('keeps what is folded out of reach of Tab', () =>
    onPage('/dienstverleners/', async (page) => {
      const stopsIn = async (within: string): Promise<number> => {
        let stops = 0;
        for (let at = 0; at < 30; at += 1) {
          await page.keyboard.press('Tab');
          stops += await page.evaluate(
            (place) => Number(document.activeElement?.closest(place) !== null),
            within,
          );
        }
        return stops;
      };
      const field = page.getByLabel('Zoek op naam of plaats');
      await field.focus();
      // laid out before anything is asked
      await page.waitForSelector('#results.folded a', { state: 'attached' });
      expect(await stopsIn('#results')).toBe(0);
      await field.fill('');
      await field.pressSequentially('jobcoach');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      await names(page);
      expect(await stopsIn('#all')).toBe(0);
    }));

  it('leaves an answer that the address asked for when the field gets focus', () =>
    onPage('/dienstverleners/?q=groningen', async (page) => {
      await page.waitForSelector('#results a');
      const found = await names(page);
      await page.getByLabel('Zoek op naam of plaats').focus();
      // longer than a rehearsal takes
      await page.waitForTimeout(1500);
      expect(await names(page)).toEqual(found);
      expect(await page.locator('#results').getAttribute('inert')).toBeNull();
    }));

  it('filters by service and province, and the address brings it back: shared, reloaded, gone back to', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.getByLabel('Dienst', { exact: true }).selectOption({ label: 'Jobcoaching' });
      await page.waitForSelector('#results a');
      const ofService = await names(page);
      await page.getByLabel('Provincie', { exact: true }).selectOption({ label: 'Limburg' });
      await page.waitForFunction(
        (count) => document.querySelectorAll('#results th a').length < count,
        ofService.length,
      );
      const ofBoth = await names(page);
      expect(ofBoth).toEqual(['Bolderkar Banen', 'Schemerlamp Coaching']);
      expect(search(page)).toBe('?service=jobcoaching&province=limburg');

      const shared = await page.context().newPage();
      await shared.goto(page.url());
      await shared.waitForSelector('#results a');
      expect(await names(shared)).toEqual(ofBoth);
      expect(await shared.getByLabel('Provincie', { exact: true }).inputValue()).toBe('limburg');

      await page.reload();
      await page.waitForSelector('#results a');
      expect(await names(page)).toEqual(ofBoth);

      await page.goBack();
      await page.waitForFunction(
        (count) => document.querySelectorAll('#results th a').length === count,
        ofService.length,
      );
      expect(await names(page)).toEqual(ofService);
      expect(await page.getByLabel('Provincie', { exact: true }).inputValue()).toBe('');
    }));

  it('sorts by grade with those without a grade last, whichever way', () =>
    onPage('/dienstverleners/?sort=grade', async (page) => {
      await page.waitForSelector('#results a');
      const marks = (): Promise<(string | null)[]> =>
        page
          .locator('#results td[data-status]')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-status')));
      await names(page);
      const up = await marks();
      expect(up.lastIndexOf('shown')).toBe(up.filter((mark) => mark === 'shown').length - 1);
      const last = (await names(page)).slice(up.lastIndexOf('shown') + 1);
      await page.getByLabel('Volgorde').selectOption('grade-down');
      await page.waitForFunction(() => location.search === '?sort=grade-down');
      await names(page);
      const down = await marks();
      expect(down.lastIndexOf('shown')).toBe(up.lastIndexOf('shown'));
      expect((await names(page)).slice(down.lastIndexOf('shown') + 1)).toEqual(last);
      expect(last).toContain('Innovium BV');
    }));

  it('shows cards, and the language switch asks the same in English', () =>
    onPage('/dienstverleners/?q=utrecht', async (page) => {
      await page.waitForSelector('#results a');
      const found = await names(page);
      await page.getByText('Kaarten').click();
      await page.waitForSelector('.provider-card');
      expect(await names(page)).toEqual(found);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForSelector('.provider-card');
      expect(new URL(page.url()).pathname + search(page)).toBe('/en/providers/?q=utrecht&view=cards');
      expect(await names(page)).toEqual(found);
    }));

  it('works by keyboard alone on a phone', () =>
    onPage(
      '/',
      async (page) => {
        await page.getByLabel('Zoek op naam of plaats').focus();
        await page.keyboard.type('groningen');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#results a');
        expect(await page.getByLabel('Zoek op naam of plaats').inputValue()).toBe('groningen');
        await page.getByLabel('Zoek op naam of plaats').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.getByLabel('Volgorde').isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('service');
        const first = (await names(page))[0] ?? '';
        await page.locator('#results a').first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/dienstverleners/*/');
        expect(await page.locator('h1').innerText()).toBe(first);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe('search when its file does not come', () => {
  it('says so, leaves the full list, and works once it comes after all', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.route('**/register.json', (route) => route.abort());
      await page.getByLabel('Zoek op naam of plaats').pressSequentially('kwik');
      const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
      await again.waitFor();
      expect(await page.locator('#found').innerText()).toContain('Zoeken lukt nu niet.');
      expect(await page.locator('#all .directory th a').count()).toBe(42);
      expect(await page.locator('#all').isVisible()).toBe(true);
      await page.unroute('**/register.json');
      await again.click();
      await page.waitForSelector('#results a');
      expect(await names(page)).toEqual(['Kwikstaart Werkt']);
    }));

  it('says so in the comparison, and fetches again', () =>
    onPage('/vergelijken/', async (page) => {
      await page.route('**/gegevens/*.json', (route) => route.fulfill({ status: 503 }));
      await page.goto('/vergelijken/?p=stapsteen-re-integratie&p=kwikstaart-werkt');
      const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
      await again.waitFor();
      expect(await page.locator('#comparison table').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Alle diensten' }).first().isVisible()).toBe(true);
      await page.unroute('**/gegevens/*.json');
      await again.click();
      await page.waitForSelector('.comparison');
    }));
});

describe('the address while typing', () => {
  it('has the question before the reader goes elsewhere, and back brings it again', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.getByLabel('Zoek op naam of plaats').pressSequentially('kwik');
      await page.locator('#results').getByRole('link', { name: 'Kwikstaart Werkt', exact: true }).click();
      await page.waitForURL('**/dienstverleners/kwikstaart-werkt/');
      await page.goBack();
      await page.waitForSelector('#results a');
      expect(search(page)).toBe('?q=kwik');
      expect(await names(page)).toEqual(['Kwikstaart Werkt']);
    }));
});

describe('search without script', () => {
  const off = { javaScriptEnabled: false };

  it('lists everyone and says that search needs script', () =>
    onPage(
      '/dienstverleners/',
      async (page) => {
        expect(await page.locator('.directory th a').count()).toBe(42);
        expect(await page.locator('.finder').isVisible()).toBe(false);
        expect(await page.locator('.notice').first().innerText()).toContain('alleen met JavaScript');
        await page.getByRole('link', { name: 'K', exact: true }).click();
        expect(new URL(page.url()).hash).toBe('#letter-k');
      },
      off,
    ));

  it.each([
    ['province', '/dienstverleners/', 'Limburg', '/provincies/limburg/', 'Bolderkar Banen'],
    ['service', '/', 'Jobcoaching', '/diensten/jobcoaching/', 'Schemerlamp Coaching'],
  ])('does the same by %s', (_name, from, link, to, provider) =>
    onPage(
      from,
      async (page) => {
        await page.getByRole('link', { name: link, exact: true }).first().click();
        expect(new URL(page.url()).pathname).toBe(to);
        expect(await page.locator('.directory th a').allInnerTexts()).toContain(provider);
      },
      off,
    ),
  );

  it('has a map whose provinces are links for who points', () =>
    onPage(
      '/provincies/',
      async (page) => {
        await page.locator('.province-map a[href="/provincies/zeeland/"] path').click();
        expect(new URL(page.url()).pathname).toBe('/provincies/zeeland/');
      },
      off,
    ));
});

describe('comparison', () => {
  it('puts three side by side, chosen one by one from anywhere', () =>
    onPage('/dienstverleners/stapsteen-re-integratie/', async (page) => {
      await page.getByRole('link', { name: 'Vergelijk Stapsteen Re-integratie' }).click();
      await page.waitForSelector('.comparison');
      for (const [typed, name] of [
        ['kwikstart', 'Kwikstaart Werkt'],
        ['innov', 'Innovium BV'],
      ] as const) {
        await page.getByLabel('Zoek op naam of plaats').fill(typed);
        await page.locator('#adder-list').getByRole('link', { name }).click();
        await page.waitForSelector('.comparison');
      }
      expect(search(page)).toBe('?p=stapsteen-re-integratie&p=kwikstaart-werkt&p=innovium');
      expect(
        await page.locator('.comparison').first().locator('thead a:not(.remove)').allInnerTexts(),
      ).toEqual(['Stapsteen Re-integratie', 'Kwikstaart Werkt']);
      // what exists only in print is compared with nothing
      expect(await page.locator('.notice', { hasText: 'Innovium BV' }).innerText()).toContain(
        'gedrukt rapport',
      );
      expect(await page.locator('.differences li').allInnerTexts()).toEqual([
        'Stapsteen Re-integratie (8,0) en Kwikstaart Werkt (7,5): het verschil is groter dan de onzekerheid.',
      ]);
      await page.getByRole('link', { name: 'Haal weg: Stapsteen Re-integratie' }).first().click();
      await page.waitForSelector('.comparison');
      expect(search(page)).toBe('?p=kwikstaart-werkt&p=innovium');
      await page.goBack();
      await page.waitForFunction(
        () => document.querySelector('.comparison')?.querySelectorAll('thead a:not(.remove)').length === 2,
      );
    }));

  it('says within the uncertainty, keeps to four, and stays the same in English', () =>
    onPage(
      '/vergelijken/?p=stapsteen-re-integratie&p=ommezwaai-onbeperkt&p=de-stille-gans&p=kwikstaart-werkt&p=aap',
      async (page) => {
        await page.waitForSelector('.comparison');
        expect(await page.locator('.comparison').first().locator('thead a:not(.remove)').count()).toBe(4);
        expect(await page.locator('.adder').isVisible()).toBe(false);
        const told = await page.locator('.differences').innerText();
        expect(told).toContain(
          'Stapsteen Re-integratie (8,0) en Ommezwaai Onbeperkt (8,1): het verschil valt binnen de onzekerheid',
        );
        expect(told).toContain('De Stille Gans: er is geen cijfer om te vergelijken.');
        await page.getByRole('link', { name: 'English' }).click();
        await page.waitForSelector('.comparison');
        expect(new URL(page.url()).pathname).toBe('/en/compare/');
        expect(await page.locator('.differences').innerText()).toContain('within the uncertainty');
      },
    ));

  it('never calls a withheld figure not applicable', () =>
    onPage('/vergelijken/?p=stapsteen-re-integratie&p=de-stille-gans', async (page) => {
      await page.waitForSelector('.comparison');
      const withheld = await page
        .locator('.comparison')
        .first()
        .locator('td[data-label="De Stille Gans"]')
        .allInnerTexts();
      // response, then grade, norm, spread, promoter score and strengths
      expect(withheld.slice(2, 7).filter((text) => !text.startsWith('Niet gepubliceerd: '))).toEqual([]);
      expect(withheld.slice(0, 2)).toEqual([
        '2025',
        '30 van de 130 uitgenodigde cliënten deden mee (23,1%).',
      ]);
    }));

  it.each([
    ['two', '?p=stapsteen-re-integratie&p=kwikstaart-werkt'],
    ['none', ''],
  ])('moves nothing that is read when the figures of %s come late', (_name, question) =>
    onPage(
      '/over/vragen/',
      async (page) => {
        await page.route('**/gegevens/*.json', async (route) => {
          await new Promise((done) => setTimeout(done, 500));
          await route.continue();
        });
        await page.addInitScript(() => {
          const told = globalThis as { shifted?: number };
          told.shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              told.shifted = (told.shifted ?? 0) + ((entry as { value?: number }).value ?? 0);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`/vergelijken/${question}`);
        await page.waitForSelector('.settled');
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => (globalThis as { shifted?: number }).shifted)).toBeLessThan(0.02);
      },
      { viewport: { width: 412, height: 823 } },
    ),
  );

  it('says that a name is not known', () =>
    onPage('/vergelijken/?p=bestaat-niet', async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('#comparison-state')?.textContent?.includes('bestaat-niet'),
      );
    }));

  it('explains itself without script', () =>
    onPage(
      '/vergelijken/?p=stapsteen-re-integratie',
      async (page) => {
        expect(await page.locator('.notice').first().innerText()).toContain(
          'twee rapportkaarten naast elkaar',
        );
        expect(await page.locator('.adder').isVisible()).toBe(false);
        await page.getByRole('main').getByRole('link', { name: 'Dienstverleners' }).click();
        expect(new URL(page.url()).pathname).toBe('/dienstverleners/');
      },
      { javaScriptEnabled: false },
    ));
});
