import type { Page } from 'playwright-core';

/** The names that search found on a page, in order, once all of them are drawn. */
export async function foundNames(page: Page): Promise<string[]> {
  await page.waitForSelector('#results:not([aria-busy])', { state: 'attached' });
  return page.locator('#results :is(th, h2) a').allInnerTexts();
}

/** The question in a page's address: "?q=utrecht". */
export function questionOf(page: Page): string {
  return new URL(page.url()).search;
}
