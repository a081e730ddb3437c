import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const onPage = visits();

describe('a screen reader on the page of a provider', () => {
  const provider = '/dienstverleners/stapsteen-re-integratie/';
  const report = `${provider}2025/rapport/`;

  it.each([
    ['card', provider, ['Wat je kunt doen', 'Meetperioden']],
    ['report', report, ['Op deze pagina']],
  ])('finds its landmarks, one of each that may be one: %s', (_name, address, own) =>
    onPage(address, async (page) => {
      for (const role of ['banner', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(role).count(), role).toBe(1);
      }
      const navigation = await page
        .getByRole('navigation')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(navigation).toEqual(['Menu', 'Kruimelpad', ...own]);
    }),
  );

  it('hears headings in their order: one of the first level, none skipped', () =>
    onPage(provider, async (page) => {
      const headings = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) =>
          all.map((one) => [Number(one.tagName[1]), one.textContent?.trim() ?? ''] as const),
        );
      expect(headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual([
        'Stapsteen Re-integratie',
      ]);
      const skipped = headings.filter(([level], at) => level - (headings[at - 1]?.[0] ?? 0) > 1);
      expect(skipped).toEqual([]);
      expect(headings.filter(([, text]) => text === '')).toEqual([]);
      const told = headings.map(([, text]) => text);
      expect(told).toEqual(expect.arrayContaining(['Cliënten', 'Door de jaren']));
    }));

  it.each([
    ['card', provider, 'Gemiddeld cijfer', 'Mensen'],
    ['report', report, 'Cliënten', 'Uitgenodigd'],
  ])('hears tables with headers for every column and row: %s', (_name, address, caption, column) =>
    onPage(address, async (page) => {
      // a table that is folded away is heard once it is opened
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      const lacking = await page
        .locator('table')
        .evaluateAll((tables) =>
          tables
            .filter(
              (table) =>
                !table.querySelector('caption')?.textContent?.trim() ||
                table.querySelectorAll('thead th[scope=col]').length === 0 ||
                [...table.querySelectorAll('tbody tr')].some((row) => !row.querySelector('th[scope]')),
            )
            .map((table) => table.outerHTML.slice(0, 120)),
        );
      expect(lacking).toEqual([]);
      const snapshot = await page.getByRole('table', { name: caption }).first().ariaSnapshot();
      expect(snapshot).toContain(`columnheader "${column}"`);
      expect(snapshot).toMatch(/rowheader "Totaal"/);
    }),
  );

  it.each([
    ['card', provider, 10],
    ['report', report, 15],
  ])('hears each chart by name, with what it tells: %s', (_name, address, least) =>
    onPage(address, async (page) => {
      const charts = await page.locator('svg[role=img]').evaluateAll((all) =>
        all.map((svg) => ({
          name: svg.getAttribute('aria-label') ?? '',
          told: document.getElementById(svg.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
        })),
      );
      expect(charts.length).toBeGreaterThan(least);
      expect(charts.filter(({ name, told }) => name === '' || told.length < 10)).toEqual([]);
      expect(await page.getByRole('img', { name: 'Gemiddeld cijfer', exact: true }).count()).toBeGreaterThan(
        0,
      );
      const told = charts.filter(({ name }) => name === 'Gemiddeld cijfer').map((chart) => chart.told);
      const throughTheYears = 'Gemiddeld cijfer: 2023 8,1, 2024 7,6, 2025 8,0.';
      expect(told.includes(throughTheYears)).toBe(address === provider);
    }),
  );

  it('meets the grade, who gave it and how sure it is before the report', () =>
    onPage(provider, async (page) => {
      const read = await page.locator('main').innerText();
      const order = [
        '8,0',
        '51 van de 84 uitgenodigde cliënten deden mee',
        'Hoe zeker is dat?',
        'Door de jaren',
        'Inleiding',
      ];
      const places = order.map((text) => read.indexOf(text));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }));
});

describe('at 400 % zoom (1280 pixels wide: 320 remain)', () => {
  const zoomed = { viewport: { width: 320, height: 256 } };

  it('search, filters and comparison can be used, and nothing is cut off', () =>
    onPage(
      '/dienstverleners/',
      async (page) => {
        await page.getByLabel('Zoek op naam of plaats').fill('kwikstaart');
        await page.getByRole('button', { name: 'Filters en volgorde' }).click();
        await page.getByLabel('Cijfer', { exact: true }).selectOption('yes');
        const found = page.getByRole('table', { name: '1 van 42 dienstverleners' });
        await found.getByRole('link', { name: 'Vergelijk Kwikstaart Werkt' }).click();
        await page.getByRole('link', { name: 'Vergelijk deze' }).click();
        await page.waitForSelector('.comparison');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const cut = await page
          .locator('main :is(a, button, input, select, td, th)')
          .evaluateAll(
            (all) =>
              all
                .map((one) => one.getBoundingClientRect())
                .filter((box) => box.width > 1 && (box.left < -1 || box.right > 321)).length,
          );
        expect(cut).toBe(0);
      },
      zoomed,
    ));
});

describe('with forced colours', () => {
  it.each([
    '/',
    '/dienstverleners/?q=utrecht',
    '/vergelijken/?p=stapsteen-re-integratie&p=kwikstaart-werkt',
    '/dienstverleners/stapsteen-re-integratie/',
  ])('focus is seen on every stop of %s', (address) =>
    onPage(
      address,
      async (page) => {
        const unseen: string[] = [];
        for (let stop = 0; stop < 25; stop += 1) {
          await page.keyboard.press('Tab');
          const one = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused || focused === document.body) return null;
            const { outlineStyle, outlineWidth } = getComputedStyle(focused);
            return {
              text: focused.outerHTML.slice(0, 80),
              isSeen: outlineStyle !== 'none' && outlineWidth !== '0px',
            };
          });
          if (one && !one.isSeen) unseen.push(one.text);
        }
        expect(unseen).toEqual([]);
      },
      { forcedColors: 'active' },
    ),
  );
});
