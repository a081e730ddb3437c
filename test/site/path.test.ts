import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

  it.each(webServers)(
    'works as a whole behind %s: every link, script, style, picture and file',
    async (server) => {
      const site = await serveWith(server, sites.path, 'kaart/');
      const browser = await openBrowser();
      const wrong: string[] = [];
      try {
        const seen = new Set(['/kaart/', '/kaart/en/']);
        const context = await browser.newContext();
        const page = await context.newPage();
        page.on('console', (line) => {
          if (line.type() === 'error') wrong.push(`${page.url()} ${line.text()}`);
        });
        page.on('response', (response) => {
          if (response.status() >= 400) wrong.push(`${page.url()} ${response.url()} ${response.status()}`);
        });
        for (const address of seen) {
          if (!address.endsWith('/')) {
            const answer = await fetch(site.origin + address);
            await answer.arrayBuffer();
            if (answer.status !== 200) wrong.push(`${address} ${answer.status}`);
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
            else seen.add(url.pathname);
          }
        }
        expect(seen.size).toBeGreaterThan(60);
        await page.goto(`${site.origin}/kaart/dienstverleners/?q=stapsteen`);
        await page.waitForSelector('#results a');
        expect(await page.getAttribute('#results a', 'href')).toMatch(/^\/kaart\/dienstverleners\//);
        await context.close();
      } finally {
        await browser.close();
        await site.close();
      }
      expect(wrong).toEqual([]);
    },
  );
});
