import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveWithNginx } from './web-server.ts';
import type { Served } from './server.ts';

/** The built site behind nginx with docs/nginx.conf, and another site that frames parts of it. */
let site: Served;
let host: Server;
let hostOrigin: string;
let browser: Browser;

const card = '/dienstverleners/stapsteen-re-integratie/insluiten/kaart/';
const withheldCard = '/en/providers/innovium/embed/card/';
const page = '/dienstverleners/stapsteen-re-integratie/';

beforeAll(async () => {
  site = await serveWithNginx(inject('demonstration'));
  host = createServer((request, response) => {
    const part = new URL(request.url ?? '/', 'http://localhost').searchParams.get('framed') ?? '';
    const width = new URL(request.url ?? '/', 'http://localhost').searchParams.get('width') ?? '600';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>Other</title><div style="width:${width}px"><iframe src="${site.origin}${part}" title="card" width="100%" height="360" style="border:0"></iframe><img src="${site.origin}${page}badge.svg" alt="badge"></div>`,
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  host.closeAllConnections();
  await new Promise((closed) => host.close(closed));
});

/** Opens the other site with a part of ours in its frame, without script. */
async function framed(
  address: string,
  width: number,
  use: (frame: Frame, outer: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 700, height: 600 },
  });
  try {
    const outer = await context.newPage();
    await outer.goto(`${hostOrigin}/?framed=${encodeURIComponent(address)}&width=${width}`);
    await outer.waitForLoadState('networkidle');
    const frame = outer.frames()[1];
    if (!frame) throw new Error('no frame');
    await use(frame, outer);
    expect(await context.cookies()).toEqual([]);
  } finally {
    await context.close();
  }
}

describe('the framed card on another site', () => {
  it.each([280, 400, 559, 560, 600])('shows all of itself without script at %i pixels', (width) =>
    framed(card, width, async (frame) => {
      const box = await frame.locator('.embed').boundingBox();
      expect(box?.width).toBe(width);
      expect(box?.height).toBeLessThanOrEqual(360);
      expect(await frame.locator('h1').innerText()).toBe('Stapsteen Re-integratie');
      const text = await frame.locator('body').innerText();
      expect(text).toContain('Meetperiode 2025');
      expect(text).toMatch(/8,0\s+Gemiddeld cijfer/);
      expect(text).toContain('Aan dit cijfer kun je geen rechten ontlenen.');
      const target = frame.getByRole('link', { name: 'Bekijk de rapportkaart' });
      expect(await target.getAttribute('href')).toMatch(
        /\/dienstverleners\/stapsteen-re-integratie\/2025\/$/,
      );
    }),
  );

  it.each([280, 600])('says that no grade is published, at %i pixels', (width) =>
    framed(withheldCard, width, async (frame) => {
      expect((await frame.locator('.embed').boundingBox())?.height).toBeLessThanOrEqual(360);
      const text = await frame.locator('body').innerText();
      expect(text).toContain('No grade published');
      expect(text).toContain('24 of 176 clients took part.');
      expect(text).not.toMatch(/7[.,]8/);
    }),
  );

  it('holds the longest name of the demonstration at 280 pixels', () =>
    framed(
      '/dienstverleners/samenwerkingsverband-wederopstap-voor-werk-welzijn-en/insluiten/kaart/',
      280,
      async (frame) => {
        expect((await frame.locator('h1').innerText()).length).toBeGreaterThan(60);
        expect((await frame.locator('.embed').boundingBox())?.height).toBeLessThanOrEqual(360);
      },
    ));

  it('shows the badge there too', () =>
    framed(card, 600, async (_frame, outer) => {
      const badge = await outer.locator('img').boundingBox();
      expect([badge?.width, badge?.height]).toEqual([340, 124]);
    }));

  it.each([page, '/', '/open-data/', `${page}insluiten/`])(
    'is all that may be framed: not %s',
    async (address) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      try {
        const outer = await context.newPage();
        const refused = outer.waitForEvent('console', {
          timeout: 10_000,
          predicate: (line) => /frame/i.test(line.text()),
        });
        await outer.goto(`${hostOrigin}/?framed=${encodeURIComponent(address)}`);
        expect((await refused).text()).toMatch(/frame-ancestors|X-Frame-Options/);
        expect(await outer.frames()[1]?.locator('.masthead').count()).toBe(0);
      } finally {
        await context.close();
      }
    },
  );
});

describe('headers', () => {
  async function headersOf(address: string): Promise<Headers> {
    const answer = await fetch(site.origin + address);
    expect(answer.status, address).toBe(200);
    await answer.arrayBuffer();
    return answer.headers;
  }

  it.each([
    [page, "frame-ancestors 'none'", 'DENY'],
    [card, 'frame-ancestors *', null],
    [withheldCard, 'frame-ancestors *', null],
    [`${page}insluiten/`, "frame-ancestors 'none'", 'DENY'],
  ])('of %s say who may frame it', async (address, policy, options) => {
    const headers = await headersOf(address);
    expect(headers.get('content-security-policy')?.endsWith(policy)).toBe(true);
    expect(headers.get('x-frame-options')).toBe(options);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/open-data/gegevens.csv', 'text/csv; charset=utf-8'],
    ['/open-data/gegevens.csv-metadata.json', 'application/csvm+json'],
    ['/open-data/gegevens.json', 'application/json; charset=utf-8'],
    ['/open-data/catalogus.jsonld', 'application/ld+json'],
    ['/open-data/catalogus.ttl', 'text/turtle; charset=utf-8'],
    [`${page}badge.svg`, 'image/svg+xml; charset=utf-8'],
    [`${page}2025/kaart.png`, 'image/png'],
  ])('of %s give its type and let every site read it', async (address, type) => {
    const headers = await headersOf(address);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('lead from a CSV file to what its columns mean', async () => {
    const link = (await headersOf('/perioden/2025/gegevens.csv')).get('link');
    expect(link).toBe('<gegevens.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
  });

  it('stay on the page that is not there', async () => {
    const answer = await fetch(`${site.origin}/nergens/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.text()).toContain('Deze pagina bestaat niet');
  });
});
