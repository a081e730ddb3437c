import { describe, expect, it } from 'vitest';
import { foundNames, questionOf } from './found.ts';
import { visits } from './visit.ts';

const onPage = visits();
const phone = { viewport: { width: 390, height: 844 } };

describe('search near a place', () => {
  it('never ends at a place without providers', () =>
    onPage('/dienstverleners/?q=kampen', async (page) => {
      await page.waitForSelector('#results a');
      expect(await page.locator('#found').innerText()).toBe(
        'In Kampen zelf staat niemand. Deze zijn het dichtst bij.',
      );
      expect((await page.locator('#results .where').allInnerTexts())[0]).toBe('Zwolle, 13 km');
    }));

  it('tells places of one name apart by province, and asks for the other at a touch', () =>
    onPage('/dienstverleners/?q=hengelo', async (page) => {
      await page.getByRole('button', { name: 'Hengelo, Gelderland' }).click();
      await page.waitForFunction(() => location.search.includes('Gelderland'));
      expect(await page.getByLabel('Zoek op naam of plaats').inputValue()).toBe('Hengelo, Gelderland');
      // in Overijssel Enschede is near; in Gelderland it is not
      await page.waitForFunction(
        () => document.querySelector('#results .where')?.textContent === 'Deventer, 25 km',
      );
    }));

  it('finds by words alone when the places do not come', () =>
    onPage('/', async (page) => {
      let times = 0;
      await page.route('**/plaatsen.json', (route) => {
        times += 1;
        return route.abort();
      });
      await page.goto('/dienstverleners/?q=zwolle');
      await page.waitForSelector('#results a');
      expect(await foundNames(page)).toEqual(['IJsvogel & Otter Re-integratie']);
      // not with every letter, and not for the searches that nobody sees
      const field = page.getByLabel('Zoek op naam of plaats');
      await field.press('End');
      await field.pressSequentially('qqqqqqqq');
      for (let letter = 0; letter < 8; letter += 1) await field.press('Backspace');
      expect(times).toBeLessThan(8);
      // and by distance as soon as they do
      await page.unroute('**/plaatsen.json');
      const asked = async (): Promise<string | null> => {
        await field.press('Backspace');
        await field.press('e');
        return page.locator('#found').textContent();
      };
      await expect.poll(asked, { timeout: 20_000 }).toContain('in Zwolle');
    }));

  it('leads on to the provinces where nothing is found', () =>
    onPage('/en/providers/?q=xqzvw', async (page) => {
      await page.getByRole('link', { name: 'Or choose a province' }).click();
      expect(new URL(page.url()).hash).toBe('#by-province');
    }));
});

describe('the tray', () => {
  it('gathers providers from any list, takes them out again, and leads to the comparison', () =>
    onPage(
      '/dienstverleners/',
      async (page) => {
        const tray = page.getByRole('region', { name: 'Gekozen om te vergelijken' });
        expect(await tray.count()).toBe(0);
        await page.locator('#all').getByRole('link', { name: 'Vergelijk Blikopener Begeleiding' }).click();
        expect(await tray.getByRole('status').innerText()).toBe('Kies er nog een om te vergelijken.');
        await page.getByLabel('Zoek op naam of plaats').fill('kwikstaart');
        await page.locator('#results').getByRole('link', { name: 'Vergelijk Kwikstaart Werkt' }).click();
        await page.locator('#results').getByRole('link', { name: 'Haal weg Kwikstaart Werkt' }).waitFor();
        expect(questionOf(page)).toBe('?q=kwikstaart&p=blikopener-begeleiding&p=kwikstaart-werkt');
        await tray.getByRole('button', { name: 'Haal weg: Blikopener Begeleiding' }).click();
        expect(questionOf(page)).toBe('?q=kwikstaart&p=kwikstaart-werkt');
        await page.goBack();
        await tray.getByRole('link', { name: 'Vergelijk deze 2' }).click();
        await page.waitForSelector('.settled');
        expect(questionOf(page)).toBe('?p=blikopener-begeleiding&p=kwikstaart-werkt');
      },
      phone,
    ));
});

describe('the way back', () => {
  it('leads to the results as they were: as many, and as far down', () =>
    onPage(
      '/dienstverleners/?q=e&p=kwikstaart-werkt',
      async (page) => {
        await page.waitForSelector('#results:not([aria-busy]) a');
        await foundNames(page);
        const last = page.locator('#results tbody a').last();
        await last.scrollIntoViewIfNeeded();
        const top = await page.evaluate(() => scrollY);
        expect(top).toBeGreaterThan(1000);
        const names = await foundNames(page);
        await page.locator('#results th a').last().click();
        await page.waitForURL('**/dienstverleners/*/');
        await page.goBack();
        // a browser is back at its place in the list of all before what was found has come
        await page.waitForSelector('#results:not([aria-busy]) th a');
        await page.waitForFunction((from) => Math.abs(scrollY - from) < 2, top);
        expect(await foundNames(page)).toEqual(names);
        expect(await page.locator('#tray').isVisible()).toBe(true);
      },
      phone,
    ));
});
