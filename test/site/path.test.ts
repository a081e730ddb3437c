import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { setBasePath } from '../../src/address/base-path.ts';
import { buildSite } from '../../src/site/build.ts';
import { small } from '../ingest/small.ts';
import { openBrowser } from './browser.ts';
import { bytesOf, temporary, writeFiles } from './folders.ts';
import { serveWith, webServers } from './web-server.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const sites = { root: join(dir, 'root'), path: join(dir, 'path') };

/** The same small site at the root of one host and under a path of another; both names of the host are as long. */
beforeAll(async () => {
  const data = join(dir, 'data');
  const path = '2023/sample.csv';
  const files = small();
  writeFiles(data, { ...files, [path]: String(files[path]).replaceAll(/;(ja|nee)$/gm, ';') });
  for (const [name, address] of [
    ['root', 'https://rapportkaart.example/'],
    ['path', 'https://rapportkaart.example/kaart/'],
  ] as const) {
    const content = join(dir, `content-${name}`);
    contentOfAnyData(content);
    const settings = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object;
    // security.txt belongs to the root of a host, and so to a site there
    writeFileSync(join(content, 'site.json'), JSON.stringify({ ...settings, address, security: undefined }));
    const result = await buildSite(
      { root, data, content, out: sites[name], cache: join(dir, 'cache') },
      () => undefined,
    );
    expect(result.ok, JSON.stringify(result.findings)).toBe(true);
  }
});

afterAll(() => {
  setBasePath('https://rapportkaart.example/');
  rmSync(dir, { recursive: true, force: true });
});

/**
 * Text files with the path taken out of them, and what follows from it: the hashes of file names, and how large a report
 * is, which holds the address of its page.
 */
function withoutPath(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files]
      .filter(([name]) => !/\.(png|pdf|ico|zip|woff2?)$/.test(name) && !/^(_|\.)/.test(name))
      .map(([name, text]) => [
        unhashed(name),
        unhashed(
          text.replaceAll('/kaart/', '/').replaceAll('rapportkaart.example/kaart', 'rapportkaart.example'),
        ),
      ]),
  );
}

function unhashed(text: string): string {
  return text.replaceAll(/\.[\w-]{8}\.(js|css)/g, '.$1').replaceAll(/\d+ kB, (?=met|with)/g, '');
}

describe('a site under a path', () => {
  it('has the same files, and texts that differ in addresses alone', () => {
    const [atRoot, underPath] = [bytesOf(sites.root), bytesOf(sites.path)];
    expect([...underPath.keys()].map(unhashed).sort()).toEqual([...atRoot.keys()].map(unhashed).sort());
    const [expected, found] = [withoutPath(atRoot), withoutPath(underPath)];
    expect(found.size).toBeGreaterThan(100);
    // the framed card is itself called kaart/: what stands for it is taken out of both
    const bare = (texts: Map<string, string>): [string, string][] =>
      [...texts].map(([name, text]) => [name, text.replaceAll('/kaart/', '/')]);
    expect(
      bare(found)
        .filter(([name, text]) => bare(expected).find(([one]) => one === name)?.[1] !== text)
        .map(([name]) => name),
    ).toEqual([]);
  });

  /** Addresses below the path that a page or a link of the site leads to. */
  const met = new Set(['/kaart/', '/kaart/en/']);

  it('works as a whole behind nginx: every link, script, style, picture and file', async () => {
    const site = await serveWith('nginx', sites.path, 'kaart/');
    const browser = await openBrowser();
    const wrong: string[] = [];
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on('console', (line) => {
        if (line.type() === 'error') wrong.push(`${page.url()} ${line.text()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${page.url()} ${response.url()} ${response.status()}`);
      });
      for (const address of met) {
        if (!address.endsWith('/')) {
          wrong.push(...(await notAnswered(site.origin, address)));
          continue;
        }
        await page.goto(site.origin + address);
        const links = await page.$$eval('a[href], link[href]', (all) =>
          all.map((one) => one.getAttribute('href') ?? ''),
        );
        for (const link of links) {
          const url = new URL(link, site.origin + address);
          if (url.origin !== site.origin && url.host !== 'rapportkaart.example') continue;
          if (!url.pathname.startsWith('/kaart/')) wrong.push(`${address} links to ${link}`);
          else met.add(url.pathname);
        }
      }
      wrong.push(...(await searchFaults(page, site.origin)));
    } finally {
      await browser.close();
      await site.close();
    }
    expect(wrong).toEqual([]);
    expect(met.size).toBeGreaterThan(60);
  });

  it.each(webServers)(
    'leads every address of a renamed provider to its new one behind %s',
    async (server) => {
      const site = await serveWith(server, sites.path, 'kaart/');
      const wrong: string[] = [];
      try {
        for (const [former, provider] of [
          ['dienstverleners/werkbrug-oost/', 'dienstverleners/de-werkbrug/'],
          ['en/providers/werkbrug-oost/', 'en/providers/de-werkbrug/'],
        ])
          for (const rest of [
            '',
            'badge.svg?x=1',
            'figuren/trend-clients-figure.svg',
            '2023/figuren/spread.svg',
            '2023/gegevens.csv',
            '2023/gegevens.csv-metadata.json',
          ]) {
            const answer = await fetch(`${site.origin}/kaart/${former}${rest}`, { redirect: 'manual' });
            const { pathname, search } = new URL(answer.headers.get('location') ?? '/nowhere', site.origin);
            if (answer.status !== 301 || pathname + search !== `/kaart/${provider}${rest}`)
              wrong.push(`${former}${rest} ${answer.status} ${pathname}${search}`);
          }
      } finally {
        await site.close();
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is served under its path by npm run preview, which says that address', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), 'preview', '--out', sites.path], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_lifecycle_event: 'preview', npm_package_json: join(root, 'package.json') },
    });
    try {
      const said = await new Promise<string>((done, fail) => {
        let text = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (piece: Buffer) => {
            text += String(piece);
            if (/http:\S+/.test(text)) done(text);
          });
        child.once('exit', () => fail(new Error(text)));
      });
      const [address = ''] = /http:\S+/.exec(said) ?? [];
      expect(new URL(address).pathname).toBe('/kaart/');
      expect((await fetch(address)).status).toBe(200);
      const style =
        /href="(\/kaart\/assets\/[^"]+\.css)"/.exec(await (await fetch(address)).text())?.[1] ?? '';
      expect((await fetch(new URL(style, address))).status).toBe(200);
    } finally {
      child.kill('SIGTERM');
    }
  });

  it.each(webServers.filter((server) => server !== 'nginx'))(
    'answers every one of those addresses behind %s, and searches',
    async (server) => {
      const site = await serveWith(server, sites.path, 'kaart/');
      const browser = await openBrowser();
      const wrong: string[] = [];
      try {
        expect(met.size).toBeGreaterThan(60);
        for (const address of met) wrong.push(...(await notAnswered(site.origin, address)));
        const page = await browser.newPage();
        page.on('console', (line) => {
          if (line.type() === 'error') wrong.push(`${page.url()} ${line.text()}`);
        });
        await page.goto(`${site.origin}/kaart/`);
        wrong.push(...(await searchFaults(page, site.origin)));
      } finally {
        await browser.close();
        await site.close();
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** What is wrong with the answer to an address: nothing, or a line. */
async function notAnswered(origin: string, address: string): Promise<string[]> {
  const answer = await fetch(origin + address);
  await answer.arrayBuffer();
  return answer.status === 200 ? [] : [`${address} ${answer.status}`];
}

/** What is wrong with what a search finds below the path: nothing, or where it leads. */
async function searchFaults(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/kaart/dienstverleners/?q=stapsteen`);
  await page.waitForSelector('#results a');
  const href = (await page.getAttribute('#results a', 'href')) ?? 'nowhere';
  return href.startsWith('/kaart/dienstverleners/') ? [] : [`a search leads to ${href}`];
}
