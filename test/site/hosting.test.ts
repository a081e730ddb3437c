import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { badgeStyleElement } from '../../src/download/badge.ts';
import { contentTypes, headerRules, headersOf } from '../../src/hosting/headers.ts';
import { styleHashes } from '../../src/hosting/style-hash.ts';
import { defaultTheme } from '../../src/model/theme.ts';
import { openBrowser } from './browser.ts';
import { kinds } from './kinds.ts';
import type { Served } from './server.ts';
import { serveWith, webServers, type ServedBy } from './web-server.ts';

const dist = inject('demonstration');
const card = '/dienstverleners/stapsteen-re-integratie/insluiten/kaart/';
const former = '/dienstverleners/hinkelsteen-re-integratie/';
let browser: Browser;
let rules: ReturnType<typeof headerRules>;
let files: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  const icon = await readFile(join(dist, 'icon.svg'), 'utf8');
  rules = headerRules({
    svgStyleHashes: styleHashes([icon, badgeStyleElement(defaultTheme)]),
  });
  const all = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .filter(
      (path) =>
        !/^\/(?:_|[.](?!well-known\/))/.test(path) &&
        !path.startsWith(former) &&
        !path.includes('hinkelsteen'),
    )
    .sort();
  // some of every kind of file: by its name, without what differs from provider to provider
  const byName = Map.groupBy(
    all,
    (path) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/[.-][\w-]{6,}[.]/, '.') ?? '',
  );
  files = [...byName.values()].flatMap((paths) => paths.slice(0, 3));
});
afterAll(() => browser.close());

describe.each(webServers)('%s', (server) => {
  let site: ServedBy;
  let started: string;
  beforeAll(async () => {
    site = await serveWith(server, dist);
    started = await site.said();
  });
  afterAll(() => site.close());

  it('starts without a warning', () => {
    // what these tests ask for themselves: no interface of administration, no certificates, no user of its own
    const own = /admin endpoint disabled|automatic HTTPS is completely disabled|AH02155/;
    const lines = started.split('\n').filter((line) => !own.test(line));
    expect(lines.filter((line) => /warn|error|crit|alert|emerg/i.test(line))).toEqual([]);
  });

  it('gives every kind of file its type and the headers of the list', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const path = file.replace(/index\.html$/, '');
      const answer = await fetch(site.origin + path);
      await answer.arrayBuffer();
      const said = Object.fromEntries(
        [...headersOf(path, rules)].map(([name, value]) => [name, value] as const),
      );
      const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
      for (const name of names) {
        const given = answer.headers.get(name) ?? undefined;
        if (given !== said[name]) wrong.push(`${path} ${name}: ${given} instead of ${said[name]}`);
      }
      const type = contentTypes.find(([end]) => file.endsWith(end))?.[1];
      const given = answer.headers.get('content-type')?.toLowerCase();
      if (answer.status !== 200 || given !== type)
        wrong.push(`${path} ${answer.status} ${given}, not ${type}`);
    }
    expect(files.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('answers every folder without a page of its own with the page that is not there', async () => {
    const bare = (await readdir(dist, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((folder) => !existsSync(join(folder, 'index.html')))
      .map((folder) => `${folder.slice(dist.length)}/`)
      .filter((path) => !path.includes('hinkelsteen'));
    // one of each name: figuren/, schema/, assets/, .well-known/, …
    const some = [...new Map(bare.map((path) => [path.split('/').at(-2), path])).values()];
    expect(some.length).toBeGreaterThan(4);
    const wrong: string[] = [];
    for (const path of some) {
      const answer = await fetch(site.origin + path);
      const isOwn = (await answer.text()).includes('Deze pagina bestaat niet');
      if (answer.status !== 404 || !isOwn) wrong.push(`${path} ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '/_headers',
    '/_redirects',
    '/_hosting/Caddyfile',
    '/.htaccess',
    '/.rapportkaart-site',
    '/nergens/',
    '/nergens.html',
  ])('answers %s with the page that is not there', async (path) => {
    const answer = await fetch(site.origin + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await answer.text()).toContain('Deze pagina bestaat niet');
  });

  it.each([
    [`${former}`, '/dienstverleners/stapsteen-re-integratie/'],
    [`${former}2025/gegevens.csv`, '/dienstverleners/stapsteen-re-integratie/2025/gegevens.csv'],
    [`${former}badge.svg?x=1`, '/dienstverleners/stapsteen-re-integratie/badge.svg?x=1'],
    [
      '/en/providers/hinkelsteen-re-integratie/embed/card/',
      '/en/providers/stapsteen-re-integratie/embed/card/',
    ],
  ])('leads %s to %s for ever', async (from, to) => {
    const answer = await fetch(site.origin + from, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    const location = new URL(answer.headers.get('location') ?? '', site.origin);
    expect(location.pathname + location.search).toBe(to);
  });

  it('tells whom to tell of a weakness', async () => {
    const answer = await fetch(`${site.origin}/.well-known/security.txt`);
    expect([answer.status, answer.headers.get('content-type')?.toLowerCase()]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(await answer.text()).toBe(
      [
        'Contact: mailto:veiligheid@rapportkaart.example',
        'Expires: 2027-03-31T23:59:59Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://rapportkaart.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('shows every kind of page without a word on the console', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const lines: string[] = [];
    try {
      const page = await context.newPage();
      let address = '';
      page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') lines.push(`${address}: ${line.text()}`);
      });
      page.on('pageerror', (error) => lines.push(`${address}: ${error.message}`));
      page.on('requestfailed', (request) => {
        // what a script still asks for when the next page begins is broken off by the browser itself
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') lines.push(`${address}: ${request.url()} ${reason}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) lines.push(`${address}: ${response.url()} ${response.status()}`);
      });
      for (const [, next] of kinds) {
        address = next;
        await page.goto(site.origin + address, { waitUntil: 'load' });
      }
    } finally {
      await context.close();
    }
    expect(lines).toEqual([]);
  });
});

it('no SVG file has a style sheet but the badges that follow light and dark, and the icon', async () => {
  const styled: string[] = [];
  let count = 0;
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.svg')) continue;
    count += 1;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    if (/<style|\sstyle=/.test(text)) styled.push(entry.name);
  }
  expect(count).toBeGreaterThan(500);
  expect([...new Set(styled)].sort()).toEqual(['badge.svg', 'icon.svg']);
});

describe('a frame in a sandbox', () => {
  let site: Served;
  let host: Server;
  beforeAll(async () => {
    site = await serveWith('nginx', dist);
    host = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><title>Other</title><iframe sandbox src="${site.origin}${card}" title="card" width="600" height="360"></iframe>`,
      );
    });
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  });
  afterAll(async () => {
    await site.close();
    host.closeAllConnections();
    await new Promise((closed) => host.close(closed));
  });

  it('has its style and its letters', async () => {
    const context = await browser.newContext({ viewport: { width: 700, height: 500 } });
    try {
      const page = await context.newPage();
      const lines: string[] = [];
      page.on('console', (line) => {
        if (line.type() === 'error') lines.push(line.text());
      });
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, {
        waitUntil: 'networkidle',
      });
      const frame = page.frames()[1];
      const drawn = await frame?.locator('.embed').evaluate((element) => ({
        margin: getComputedStyle(document.body).margin,
        family: getComputedStyle(element).fontFamily,
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      }));
      expect(drawn?.margin).toBe('0px');
      expect(drawn?.family).toContain('Source Sans 3');
      expect(drawn?.fonts).toBeGreaterThan(0);
      expect(lines).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
