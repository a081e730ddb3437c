import { openBrowser } from '../../test/site/browser.ts';
import { serveWith, webServers } from '../../test/site/web-server.ts';
import { openWebKit } from '../../test/site/webkit.ts';
import { versionOf, type Verdict } from './engine.ts';

/** Programs that serve, by the command that tells their version. */
const versions = { nginx: ['nginx', '-v'], apache: ['apache2', '-v'], caddy: ['caddy', 'version'] } as const;

/**
 * Every web server of docs/hosting with its shipped configuration, walked by Chromium: nothing on the console, no policy
 * broken, nothing asked for that is not there, nothing wider than a phone.
 */
export async function checkServed(site: string, addresses: readonly string[]): Promise<Verdict[]> {
  const browser = await openBrowser();
  const verdicts: Verdict[] = [];
  try {
    for (const server of webServers) {
      const served = await serveWith(server, site);
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const faults: string[] = [];
      for (const address of addresses) {
        const page = await context.newPage();
        page.on('console', (line) => {
          if (['error', 'warning'].includes(line.type())) faults.push(`${address}: ${line.text()}`);
        });
        page.on('pageerror', ({ message }) => faults.push(`${address}: ${message}`));
        page.on('response', (response) => {
          if (response.status() >= 400) faults.push(`${address}: ${response.url()} ${response.status()}`);
        });
        await page.goto(served.origin + address, { waitUntil: 'load' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 390) faults.push(`${address}: ${width} wide on a phone`);
        await page.close();
      }
      await context.close();
      await served.close();
      const [program, word] = versions[server];
      verdicts.push({
        check: `served by ${server}`,
        engine: `${program} ${await versionOf(program, word)}, Chromium ${browser.version()}`,
        given: `${addresses.length} pages`,
        faults,
      });
    }
  } finally {
    await browser.close();
  }
  return verdicts;
}

/** WebKit over pages: no script fails, no policy is broken, nothing is wider than the window. */
export async function checkInWebKit(site: string, addresses: readonly string[]): Promise<Verdict> {
  const served = await serveWith('nginx', site);
  const webkit = await openWebKit();
  const faults: string[] = [];
  try {
    for (const address of addresses) {
      await webkit.open(served.origin + address);
      const [title, wide, high] = await webkit.ask<[string, boolean, number]>(
        'const page = document.documentElement; return [document.title, page.scrollWidth > innerWidth, page.scrollHeight]',
      );
      if (title === '' || high < 100) faults.push(`${address}: no page`);
      if (wide) faults.push(`${address}: wider than the window`);
    }
    return { check: 'pages', engine: webkit.name, given: `${addresses.length} pages`, faults };
  } finally {
    await webkit.close();
    await served.close();
  }
}
