import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve, type Served } from './server.ts';

/** Opens an address of the demonstration in a window of its own and hands on the page. */
export type Visit = (
  address: string,
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** Serves the demonstration and keeps a browser for the tests of one file; called at its top. */
export function visits(): Visit {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve(inject('demonstration'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return async (address, use, options = {}) => {
    const context = await browser.newContext({
      baseURL: served.origin,
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...options,
    });
    try {
      const page = await context.newPage();
      await page.goto(address);
      await use(page);
    } finally {
      await context.close();
    }
  };
}

/** Opens an address of the demonstration at a size of the window, in light colours, and hands on the page. */
export type SamePageVisit = (
  address: string,
  viewport: { readonly width: number; readonly height: number },
  use: (page: Page) => Promise<void>,
) => Promise<void>;

/**
 * As `visits`, in one page that goes from address to address: for tests that go to many and change nothing that a page
 * keeps. A page of its own costs a process of the browser, which is most of what a short visit takes.
 */
export function inOnePage(): SamePageVisit {
  let served: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    served = await serve(inject('demonstration'));
    browser = await openBrowser();
    page = await browser.newPage({
      baseURL: served.origin,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return async (address, viewport, use) => {
    await page.setViewportSize({ ...viewport });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await use(page);
  };
}

/** What a script adds is part of the page: waits for it on pages that answer a question in their address. */
export async function settle(page: Page): Promise<void> {
  if (page.url().includes('?')) await page.waitForSelector('#results a, #comparison table');
}
