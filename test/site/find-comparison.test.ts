import { describe, expect, it } from 'vitest';
import { questionOf } from './found.ts';
import { visits } from './visit.ts';

const onPage = visits();

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
      expect(questionOf(page)).toBe('?p=stapsteen-re-integratie&p=kwikstaart-werkt&p=innovium');
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
      expect(questionOf(page)).toBe('?p=kwikstaart-werkt&p=innovium');
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
          'Stapsteen Re-integratie (8,0) en Ommezwaai Onbeperkt (8,1): het verschil kan toeval zijn',
        );
        expect(told).toContain('De Stille Gans: er is geen cijfer om te vergelijken.');
        await page.getByRole('link', { name: 'English' }).click();
        await page.waitForSelector('.comparison');
        expect(new URL(page.url()).pathname).toBe('/en/compare/');
        expect(await page.locator('.differences').innerText()).toContain('may be down to chance');
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
      // grade; period and response; norm, spread, promoter score and strengths
      expect(withheld[0]).toMatch(/^Niet gepubliceerd: te weinig mensen hebben meegedaan\./);
      // the reason once, at the grade
      expect(withheld.slice(3, 7)).toEqual(Array.from({ length: 4 }, () => 'Niet gepubliceerd.'));
      expect(withheld.slice(7).filter((text) => text.includes('het totaal'))).toEqual([]);
      expect(withheld.slice(1, 3)).toEqual([
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
        // held back until the page stands as it does without them: late whatever the machine is doing
        let release = (): void => undefined;
        const isStanding = new Promise<void>((done) => (release = done));
        await page.route('**/gegevens/*.json', async (route) => {
          await isStanding;
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
        const drawn = (): Promise<void> =>
          page.evaluate(
            () =>
              new Promise<void>((done) => {
                requestAnimationFrame(() => requestAnimationFrame(() => done()));
              }),
          );
        await page.goto(`/vergelijken/${question}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await drawn();
        release();
        await page.waitForSelector('.settled');
        await drawn();
        expect(await page.evaluate(() => (globalThis as { shifted?: number }).shifted)).toBeLessThan(0.02);
      },
      { viewport: { width: 412, height: 823 } },
    ),
  );

  it('compares by a former id, with the picker first and the full bars folded, within 7,000 pixels on a phone', () =>
    onPage(
      '/vergelijken/?p=hinkelsteen-re-integratie&p=wereldwoord-taalwerf&p=ijsvogel-en-otter-re-integratie',
      async (page) => {
        await page.waitForSelector('.comparison');
        expect(
          await page.locator('.comparison').first().locator('thead a:not(.remove)').first().innerText(),
        ).toBe('Stapsteen Re-integratie');
        const tops = await page.evaluate(() =>
          ['.adder', '#comparison'].map(
            (one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0,
          ),
        );
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        expect(await page.locator('.shares').first().isVisible()).toBe(false);
        await page.getByText('Cliënten: alle antwoorden in balken').click();
        expect(await page.locator('.shares').first().isVisible()).toBe(true);
        await page.getByText('Cliënten: alle antwoorden in balken').click();
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(7000);
        // each of the three on one axis: the dots of a row stand as its numbers do
        const lanes = await page
          .locator('.lanes')
          .first()
          .locator('td')
          .evaluateAll((cells) =>
            cells.map((cell) => [
              Number(cell.querySelector('.lane-text')?.textContent?.replace(',', '.')),
              cell.querySelector('.lane-dot')?.getBoundingClientRect().left ?? 0,
            ]),
          );
        expect(lanes).toHaveLength(3);
        const byValue = lanes.toSorted(([a = 0], [b = 0]) => a - b).map(([, left]) => left);
        expect(byValue).toEqual(byValue.toSorted((a = 0, b = 0) => a - b));
        // grades that lie close together stand apart, on an axis that says and shows that it is cut
        const said = page.locator('.comparison').first().locator('.lanes th small');
        expect(await said.allInnerTexts()).toEqual(['Schaal begint bij 7, niet bij 1.']);
        const signs = await page
          .locator('.lanes')
          .first()
          .locator('.track')
          .evaluateAll((tracks) => tracks.map((track) => getComputedStyle(track, '::before').content));
        expect(signs).toEqual(['"//"', '"//"', '"//"']);
      },
      { viewport: { width: 390, height: 844 } },
    ));

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
