import { describe, expect, it } from 'vitest';
import { foundNames } from './found.ts';
import { visits } from './visit.ts';

const onPage = visits();

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
      expect(await foundNames(page)).toEqual(['Kwikstaart Werkt']);
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
