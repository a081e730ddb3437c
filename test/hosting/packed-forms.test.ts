import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOf, type Register } from '../../src/card/register.ts';
import { isServedText } from '../../src/hosting/compressed.ts';
import { contentTypes, headerRules, headersOf } from '../../src/hosting/headers.ts';
import { styleHashes } from '../../src/hosting/style-hash.ts';
import { badgeStyleElement } from '../../src/download/badge.ts';
import { iconSvg } from '../../src/download/icon.ts';
import { themeOf } from '../../src/model/theme.ts';
import { compressSite } from '../../src/site/compress-site.ts';
import { checksum } from '../../src/site/cache/checksum.ts';
import { packText } from '../../src/site/pack-text.ts';
import { writeHostingFiles } from '../../src/site/hosting-files.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { tinySite } from '../faults/tiny-site.ts';
import { writeFiles } from '../site/folders.ts';
import { filesOf } from '../site/pages.ts';
import { serveWith, webServers, type ServedBy } from '../site/web-server.ts';

const site = tinySite();
const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-packed-'));
const dist = join(dir, 'dist');
const long = (text: string): string => `${text}\n`.repeat(400);
/** A text of each kind that a site has, and what is none or too small. */
const files: Readonly<Record<string, string>> = {
  'index.html': long('<p>Begin</p>'),
  '404.html': long('<p>Deze pagina bestaat niet</p>'),
  'dienstverleners/a/index.html': long('<p>Dienstverlener één</p>'),
  'dienstverleners/a/2025/gegevens.csv': long('a;b;ë'),
  'dienstverleners/a/2025/gegevens.csv-metadata.json': long('{}'),
  'dienstverleners/a/2025/gegevens.json': long('{"a":1}'),
  'dienstverleners/a/badge.svg': long('<svg/>'),
  'dienstverleners/a/insluiten/kaart/index.html': long('<p>Kaart</p>'),
  'open-data/catalogus.ttl': long('<a> <b> <c> .'),
  'open-data/catalogus.jsonld': long('{"@id":"a"}'),
  'assets/page.Ab_1-x9z.css': long('a { color: red }'),
  'assets/page.Ab_1-x9z.js': long('export const a = 1;'),
  'feed.xml': long('<feed/>'),
  'small.txt': 'klein',
  'kaart.png': long('no text at all'),
};
const small = ['small.txt'];
let register: Register<'public'>;
const signal = new AbortController().signal;
const compress = (folder: string, cache: string) =>
  compressSite({ site: folder, register, stateOf: () => 'made', cache }, signal);

beforeAll(async () => {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  register = registerOf({ ...handover.publication, providers: [] }, handover.terms);
  writeFiles(dist, files);
  await writeHostingFiles([], handover.site, dist);
  await compress(dist, site.cache);
});

afterAll(() => {
  rmSync(dir, { recursive: true });
  rmSync(site.dir, { recursive: true });
});

const packedIn = (folder: string): string[] => filesOf(folder).filter((path) => /\.(?:br|gz)$/.test(path));

describe('packed forms', () => {
  it('stand beside every text that readers get and that is not small, and beside nothing else', () => {
    const texts = Object.keys(files).filter((path) => path !== 'kaart.png' && !small.includes(path));
    const expected = texts.flatMap((path) => [`${path}.br`, `${path}.gz`]);
    const own = ['icon.svg', '.well-known/security.txt'];
    expect(
      packedIn(dist)
        .filter((path) => !own.some((one) => path.startsWith(one)))
        .sort(),
    ).toEqual(expected.sort());
  });

  it('unpack to the bytes of their text, and are smaller', () => {
    expect(packedIn(dist).length).toBeGreaterThan(20);
    for (const path of packedIn(dist)) {
      const bytes = readFileSync(join(dist, path));
      const text = readFileSync(join(dist, path.slice(0, -3)));
      expect((path.endsWith('.br') ? brotliDecompressSync : gunzipSync)(bytes).equals(text), path).toBe(true);
      expect(bytes.length, path).toBeLessThan(text.length);
    }
  });

  it('are the same bytes from a cache, from a damaged one and from none', async () => {
    const bytes = packedIn(dist).map((path) => readFileSync(join(dist, path)).toString('base64'));
    const damaged = join(dir, 'damaged-cache');
    for (const path of filesOf(site.cache)) writeFiles(damaged, { [path]: 'x' });
    for (const [name, cache, how] of [
      ['kept', site.cache, { made: 0, kept: packedIn(dist).length }],
      ['damaged', damaged, { made: packedIn(dist).length, kept: 0 }],
      ['none', join(dir, 'no-cache'), { made: packedIn(dist).length, kept: 0 }],
    ] as const) {
      const again = join(dir, name);
      for (const path of filesOf(dist).filter((one) => !/\.(?:br|gz)$/.test(one))) {
        writeFiles(again, { [path]: readFileSync(join(dist, path)) });
      }
      expect(await compress(again, cache)).toMatchObject(how);
      expect(packedIn(again).map((path) => readFileSync(join(again, path)).toString('base64'))).toEqual(
        bytes,
      );
    }
  });

  it('are of the text that is there now', async () => {
    const again = join(dir, 'other-text');
    writeFiles(again, { 'index.html': long('<p>Anders</p>') });
    expect(await compress(again, site.cache)).toMatchObject({ made: 2, kept: 0 });
    expect(gunzipSync(readFileSync(join(again, 'index.html.gz'))).toString()).toBe(long('<p>Anders</p>'));
  });

  it('are the same on every machine', async () => {
    const text = Buffer.from(
      Array.from({ length: 3000 }, (_, at) => `${at * at} is het kwadraat van ${at}\n`).join(''),
    );
    const packed = { br: await packText(text, 'br'), gzip: await packText(text, 'gzip') };
    expect({ br: checksum(packed.br), gzip: checksum(packed.gzip) }).toEqual({
      br: 'cb6334a4e564082fbf30a92b7d22c6a6e24cdf8d468ca1dc825db35fe32a133e',
      gzip: '89790eb84c06f9ca77f4a70458e9a4628912320a0e398ea4a8e8b0da5a3509d7',
    });
  });

  it('is not begun where the build was ended', async () => {
    const ended = join(dir, 'ended');
    writeFiles(ended, { 'index.html': long('x') });
    const stop = AbortSignal.abort(new Error('ended'));
    const work = compressSite({ site: ended, register, stateOf: () => 'made', cache: site.cache }, stop);
    await expect(work).rejects.toThrow('ended');
    expect(existsSync(join(ended, 'index.html.br'))).toBe(false);
  });
});

it.each([
  ['index.html', true],
  ['a/gegevens.csv-metadata.json', true],
  ['.well-known/security.txt', true],
  ['kaart.png', false],
  ['a/rapport.pdf', false],
  ['_headers', false],
  ['_hosting/Caddyfile', false],
  ['_hosting/x.txt', false],
  ['.htaccess', false],
  ['.rapportkaart-part.json', false],
  ['index.html.br', false],
])('%s is a text that readers get: %s', (path, is) => {
  expect(isServedText(path)).toBe(is);
});

/** What a server answers to a reader that takes some codings, before anything is unpacked. */
function asked(origin: string, path: string, takes: string | undefined) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
    const headers = takes === undefined ? {} : { 'accept-encoding': takes };
    request(origin + path, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe.each(webServers)('%s, for a site with packed forms', (server) => {
  let served: ServedBy;
  beforeAll(async () => {
    served = await serveWith(server, dist);
  });
  afterAll(() => served.close());

  /** What stock servers of Debian send: nginx has no Brotli. */
  const best = server === 'nginx' ? 'gzip' : 'br';
  it.each([
    ['br, gzip', best],
    ['gzip, deflate, br, zstd', best],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    [undefined, undefined],
  ])(
    'answers who takes "%s" in %s: the packed file itself, with its type and headers',
    async (takes, coding) => {
      const theme = themeOf(undefined);
      const rules = headerRules({ svgStyleHashes: styleHashes([iconSvg(theme), badgeStyleElement(theme)]) });
      const wrong: string[] = [];
      const texts = Object.keys(files).filter((path) => isServedText(path) && !small.includes(path));
      for (const path of texts) {
        const address = `/${path.replace(/index\.html$/, '')}`;
        const { status, headers, body } = await asked(served.origin, address, takes);
        const end = { br: '.br', gzip: '.gz' }[String(coding)] ?? '';
        const type = contentTypes.find(([ending]) => path.endsWith(ending))?.[1];
        const said = [status, headers['content-encoding'], headers['content-type']?.toLowerCase()];
        if (JSON.stringify(said) !== JSON.stringify([200, coding, type]))
          wrong.push(`${path}: ${said.join(' ')}`);
        if (!body.equals(readFileSync(join(dist, path + end))))
          wrong.push(`${path}: other bytes than ${end}`);
        if (coding !== undefined && !/accept-encoding/i.test(headers.vary ?? ''))
          wrong.push(`${path}: no Vary`);
        for (const [name, value] of headersOf(`/${path}`, rules)) {
          const given = headers[name.toLowerCase()];
          if (given !== value) wrong.push(`${path} ${name}: ${String(given)} instead of ${value}`);
        }
      }
      expect(texts.length).toBeGreaterThan(10);
      expect(wrong).toEqual([]);
    },
  );

  it('answers what is not there with the page that says so, in whatever is taken', async () => {
    const { status, headers, body } = await asked(served.origin, '/nergens/', 'gzip');
    const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    expect([status, text.toString()]).toEqual([404, files['404.html']]);
  });
});
