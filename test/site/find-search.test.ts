import { describe, expect, it } from 'vitest';
import { foundNames, questionOf } from './found.ts';
import { visits } from './visit.ts';

const onPage = visits();

describe('search with script', () => {
  it('finds Amsterdam when "amsterdm" is typed, and who is near, and keeps the question in the address', () =>
    onPage('/dienstverleners/', async (page) => {
      const told = '2 in Amsterdam. 11 dienstverleners binnen 50 km, dichtbij eerst.';
      await page.getByLabel('Zoek op naam of plaats').pressSequentially('amsterdm');
      await page.waitForFunction((text) => document.querySelector('#found')?.textContent === text, told);
      expect((await foundNames(page)).slice(0, 3)).toEqual([
        'Blikopener Begeleiding',
        'Ommezwaai Onbeperkt',
        'Hazelmuis Participatie',
      ]);
      expect(await page.locator('#results .where').allInnerTexts()).toEqual(
        expect.arrayContaining(['Amsterdam', 'Haarlem, 17 km']),
      );
      expect(await page.locator('#all').isVisible()).toBe(false);
      await page.waitForFunction(() => location.search === '?q=amsterdm');
      // heard once, when typing rests
      await page.waitForFunction((text) => document.querySelector('#told')?.textContent === text, told);
      expect(await page.locator('#told').getAttribute('role')).toBe('status');
    }));

  it('answers the letters that were typed before its script came', () =>
    onPage('/', async (page) => {
      let release = (): void => undefined;
      const released = new Promise<void>((done) => (release = done));
      await page.route('**/*.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto('/dienstverleners/?grade=yes&sort=name-down&p=innovium', { waitUntil: 'commit' });
      const field = page.getByLabel('Zoek op naam of plaats');
      await field.pressSequentially('kwik');
      release();
      await page.waitForSelector('#results:not([aria-busy]) a');
      expect(await foundNames(page)).toEqual(['Kwikstaart Werkt']);
      expect(await field.inputValue()).toBe('kwik');
      // and what a link had chosen stays chosen
      await page.waitForFunction(() => location.search === '?q=kwik&grade=yes&sort=name-down&p=innovium');
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

  it('leaves nothing to see or reach where nothing is found, and brings rows back with the next letter', () =>
    onPage('/dienstverleners/', async (page) => {
      const field = page.getByLabel('Zoek op naam of plaats');
      const height = (): Promise<number> =>
        page.locator('#results').evaluate((place) => place.getBoundingClientRect().height);
      await field.pressSequentially('e');
      await page.waitForSelector('#results:not([aria-busy]) tbody:last-child tr');
      expect(await height()).toBeGreaterThan(100);
      await field.pressSequentially('qqq');
      expect(await height()).toBe(0);
      await page.waitForSelector('#results:not([aria-busy])', { state: 'attached' });
      expect(await page.locator('#results :is(a, button):visible').count()).toBe(0);
      expect(await page.locator('#results').getByRole('table').count()).toBe(0);
      for (const key of ['Backspace', 'Backspace', 'Backspace']) await field.press(key);
      expect(await height()).toBeGreaterThan(100);
      expect(await page.locator('#results').getByRole('table').count()).toBe(1);
      expect((await foundNames(page)).length).toBeGreaterThan(0);
    }));

  it('brings the first of all at once when the words are taken back, and the list itself when typing rests', () =>
    onPage('/dienstverleners/', async (page) => {
      const field = page.getByLabel('Zoek op naam of plaats');
      const all = await page.locator('#all tbody a').first().innerText();
      await field.pressSequentially('zee');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      expect(await foundNames(page)).not.toContain(all);
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

  it('never shows what only an earlier letter found', () =>
    onPage(
      '/dienstverleners/',
      async (page) => {
        const field = page.getByLabel('Zoek op naam of plaats');
        await field.focus();
        await page.waitForSelector('#results.folded a', { state: 'attached' });
        await page.evaluate(() => {
          const seen: Record<string, string[]> = {};
          const look = (): void => {
            const typed = document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
            const rows = [...document.querySelectorAll('#results:not([inert]) tbody tr')];
            const inSight = rows.filter((row) =>
              row.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
            );
            const names = inSight.map((row) => row.querySelector('th a')?.textContent ?? '');
            seen[typed] = [...new Set([...(seen[typed] ?? []), ...names])];
            requestAnimationFrame(look);
          };
          look();
          Object.assign(globalThis, { seen });
        });
        const found: Record<string, string[]> = {};
        // many, then few, then many again: rows below the first are of another letter until typing rests
        for (const [key, typed] of [
          ['a', 'a'],
          ['m', 'am'],
          ['Backspace', 'a'],
          ['Backspace', ''],
          ['o', 'o'],
        ] as const) {
          await field.press(key);
          await page.waitForTimeout(60);
          if (typed === '') continue;
          found[typed] = await foundNames(page);
        }
        const seen = await page.evaluate(() => (globalThis as { seen?: Record<string, string[]> }).seen);
        expect(Object.keys(found)).toEqual(['a', 'am', 'o']);
        for (const [typed, names] of Object.entries(found)) {
          expect(names.length).toBeGreaterThan(0);
          expect(seen?.[typed]?.toSorted(), typed).toEqual(names.toSorted());
        }
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('lets nobody hear a provider twice: the list is silent from the moment it is folded', () =>
    onPage('/dienstverleners/', async (page) => {
      // every state that a screen reader could meet, as the page changes it
      await page.evaluate(() => {
        const all = document.querySelector<HTMLElement>('#all');
        const told: (string | null | undefined)[] = [];
        new MutationObserver(() => {
          const isFolded = all?.classList.contains('folded');
          if (isFolded) told.push(all?.ariaHidden);
        }).observe(all ?? document.body, { attributes: true });
        Object.assign(globalThis, { told });
      });
      await page.getByLabel('Zoek op naam of plaats').fill('kwikstaart');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      const told = await page.evaluate(() => (globalThis as { told?: unknown[] }).told);
      expect(new Set(told)).toEqual(new Set(['true']));
      await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
      await page.waitForURL('**/dienstverleners/');
      await page.getByRole('table', { name: 'Alle dienstverleners' }).waitFor();
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
      await foundNames(page);
      expect(await stopsIn('#all')).toBe(0);
    }));

  it('leaves an answer that the address asked for when the field gets focus', () =>
    onPage('/dienstverleners/?q=groningen', async (page) => {
      await page.waitForSelector('#results a');
      const found = await foundNames(page);
      await page.getByLabel('Zoek op naam of plaats').focus();
      // longer than a rehearsal takes
      await page.waitForTimeout(1500);
      expect(await foundNames(page)).toEqual(found);
      expect(await page.locator('#results').getAttribute('inert')).toBeNull();
    }));

  it('filters by service and province, and the address brings it back: shared, reloaded, gone back to', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.getByLabel('Dienst', { exact: true }).selectOption({ label: 'Jobcoaching' });
      await page.waitForSelector('#results a');
      const ofService = await foundNames(page);
      await page.getByLabel('Provincie', { exact: true }).selectOption({ label: 'Limburg' });
      await page.waitForFunction(
        (count) => document.querySelectorAll('#results th a').length < count,
        ofService.length,
      );
      const ofBoth = await foundNames(page);
      expect(ofBoth).toEqual(['Bolderkar Banen', 'Schemerlamp Coaching']);
      expect(questionOf(page)).toBe('?service=jobcoaching&province=limburg');

      const shared = await page.context().newPage();
      await shared.goto(page.url());
      await shared.waitForSelector('#results a');
      expect(await foundNames(shared)).toEqual(ofBoth);
      expect(await shared.getByLabel('Provincie', { exact: true }).inputValue()).toBe('limburg');

      await page.reload();
      await page.waitForSelector('#results a');
      expect(await foundNames(page)).toEqual(ofBoth);

      await page.goBack();
      await page.waitForFunction(
        (count) => document.querySelectorAll('#results th a').length === count,
        ofService.length,
      );
      expect(await foundNames(page)).toEqual(ofService);
      expect(await page.getByLabel('Provincie', { exact: true }).inputValue()).toBe('');
    }));

  it('sorts by grade with those without a grade last, whichever way', () =>
    onPage('/dienstverleners/?sort=grade', async (page) => {
      await page.waitForSelector('#results a');
      const marks = (): Promise<(string | null)[]> =>
        page
          .locator('#results td [data-status]')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-status')));
      await foundNames(page);
      const up = await marks();
      expect(up.lastIndexOf('shown')).toBe(up.filter((mark) => mark === 'shown').length - 1);
      const last = (await foundNames(page)).slice(up.lastIndexOf('shown') + 1);
      await page.getByLabel('Volgorde').selectOption('grade-down');
      await page.waitForFunction(() => location.search === '?sort=grade-down');
      await foundNames(page);
      const down = await marks();
      expect(down.lastIndexOf('shown')).toBe(up.lastIndexOf('shown'));
      expect((await foundNames(page)).slice(down.lastIndexOf('shown') + 1)).toEqual(last);
      expect(last).toContain('Innovium BV');
    }));

  it('shows cards, and the language switch asks the same in English', () =>
    onPage('/dienstverleners/?q=utrecht', async (page) => {
      await page.waitForSelector('#results a');
      const found = await foundNames(page);
      await page.getByText('Kaarten').click();
      await page.waitForSelector('.provider-card');
      expect(await foundNames(page)).toEqual(found);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForSelector('.provider-card');
      expect(new URL(page.url()).pathname + questionOf(page)).toBe('/en/providers/?q=utrecht&view=cards');
      expect(await foundNames(page)).toEqual(found);
    }));

  it('tells on a phone how many choices are folded away', () =>
    onPage(
      '/dienstverleners/?province=utrecht&sort=grade-down',
      async (page) => {
        const note = page.getByText('De volgorde is geen ranglijst');
        expect(await note.isVisible()).toBe(true);
        await page.getByRole('button', { name: 'Filters en volgorde (2)', exact: true }).click();
        await page.getByLabel('Provincie', { exact: true }).selectOption('');
        await page.getByRole('button', { name: 'Filters en volgorde (1)', exact: true }).waitFor();
        await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
        await page.getByRole('button', { name: 'Filters en volgorde', exact: true }).waitFor();
        expect(await note.isVisible()).toBe(false);
      },
      { viewport: { width: 360, height: 740 } },
    ));

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
        const stop = async (): Promise<string> => {
          await page.keyboard.press('Tab');
          return page.evaluate(() => {
            const { activeElement } = document;
            return activeElement?.getAttribute('name') ?? activeElement?.textContent?.trim() ?? '';
          });
        };
        expect([await stop(), await stop()]).toEqual(['Zoeken', 'Filters en volgorde']);
        expect(await page.getByLabel('Volgorde').isVisible()).toBe(false);
        await page.keyboard.press('Enter');
        expect(await page.getByLabel('Volgorde').isVisible()).toBe(true);
        expect([await stop(), await stop()]).toEqual(['Wis alle keuzes', 'service']);
        const first = (await foundNames(page))[0] ?? '';
        await page.locator('#results a').first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/dienstverleners/*/');
        expect(await page.locator('h1').innerText()).toBe(first);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe('the address while typing', () => {
  it('has the question before the reader goes elsewhere, and back brings it again', () =>
    onPage('/dienstverleners/', async (page) => {
      await page.getByLabel('Zoek op naam of plaats').pressSequentially('kwik');
      await page.locator('#results').getByRole('link', { name: 'Kwikstaart Werkt', exact: true }).click();
      await page.waitForURL('**/dienstverleners/kwikstaart-werkt/');
      await page.goBack();
      await page.waitForSelector('#results a');
      expect(questionOf(page)).toBe('?q=kwik');
      expect(await foundNames(page)).toEqual(['Kwikstaart Werkt']);
    }));
});
