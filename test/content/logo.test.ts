import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { readContent } from '../../src/site/content-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { temporary } from '../site/folders.ts';

const dir = temporary();
const content = join(dir, 'content');

beforeAll(() => {
  mkdirSync(dir, { recursive: true });
  contentOfAnyData(content);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const shape = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40H0z"/></svg>';

/** What is said of a logo: its size, or the findings in Dutch. */
async function told(file: string, bytes: string | Uint8Array): Promise<unknown> {
  const settings = {
    name: 'Klankwijzer',
    owner: 'Stichting Samenklank',
    address: 'https://klank.test/',
    contact: { email: 'post@klank.test' },
    licence: { name: 'niet-open', url: null },
    demonstration: null,
    logo: file,
  };
  writeFileSync(join(content, 'site.json'), JSON.stringify(settings));
  for (const name of ['logo.svg', 'logo.png']) rmSync(join(content, name), { force: true });
  if (bytes !== '') writeFileSync(join(content, file), bytes);
  const { site, findings } = await readContent(content);
  if (site === null) return findings.map((finding) => findingLine(finding, 'nl').replace(/; verwacht.*/, ''));
  const { kind, width, height } = site.ownLogo ?? {};
  return { kind, width, height };
}

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7a1f5c' } })
    .png()
    .toBuffer();

describe('the logo of a site', () => {
  it.each([
    ['with a viewBox', shape, 120, 40],
    ['with a width and height', shape.replace('viewBox="0 0 120 40"', 'width="90px" height="30"'), 90, 30],
    [
      'with a style and an own gradient',
      shape.replace('<path', '<style>path{fill:url(#a)}</style><path'),
      120,
      40,
    ],
    [
      'with a picture within it',
      shape.replace('<path', '<image href="data:image/png;base64,AAAA"/><path'),
      120,
      40,
    ],
  ])('may be a drawing %s', async (_, text, width, height) => {
    expect(await told('logo.svg', text)).toEqual({ kind: 'svg', width, height });
  });

  it('may be a picture', async () => {
    expect(await told('logo.png', await picture(200, 80))).toEqual({ kind: 'png', width: 200, height: 80 });
  });

  it.each([
    ['is not there', '', 'content/site.json:1:194 fout missing-file: dit bestand is er niet'],
    ['is no SVG', 'een logo', 'content/logo.svg:1 fout bad-logo: een bestand dat geen SVG of PNG is'],
    [
      'has no size',
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
      'content/logo.svg:1 fout bad-logo: een SVG zonder maten',
    ],
    [
      'is a part of a web page',
      shape.replace(' xmlns="http://www.w3.org/2000/svg"', ''),
      'content/logo.svg:1 fout bad-logo: een SVG die niet zegt dat hij er een is',
    ],
    [
      'does not end what begins',
      shape.replace('/></svg>', '></svg>'),
      'content/logo.svg:1 fout bad-logo: een logo dat niet getekend kan worden',
    ],
    ...['0 0 120000 40', '0 0 1 100'].map((box): [string, string, string] => [
      `is a line: ${box}`,
      shape.replace('0 0 120 40', box),
      'content/logo.svg:1 fout bad-logo: een logo dat veel breder is dan hoog, of veel hoger dan breed',
    ]),
    [
      'is too large',
      shape.padEnd(65_537, ' '),
      'content/logo.svg:1 fout bad-logo: een logo van meer dan 64 kB',
    ],
    ...[
      ['runs a script', '<script>alert(1)</script>', '<script'],
      ['runs on a click', '<g onclick="go()"/>', 'onclick='],
      ['has letters of another font on each machine', '<text>Klank</text>', '<text'],
      ['loads a picture', '<image href="https://elders.test/a.png"/>', 'href="https://elders.test/a.png'],
      ['loads a style', '<style>@import "a.css"</style>', '@import'],
      ['loads a fill', '<g style="fill:url(https://elders.test/a)"/>', 'url(https://elders.test/a'],
      ['runs a script by another name', '<s:script>go()</s:script>', '<s:script'],
      ['hides a word in signs', '<style>@&#105;mport "a.css"</style>', '&#'],
      ['hides a word in signs of a style', '<style>path{fill:\\75rl(a)}</style>', '\\75rl'.slice(0, 2)],
      ['leads away', '<a href="#a"/>', '<a'],
      ['holds another document', '<foreignObject/>', '<foreignObject'],
    ].map(([what = '', part = '', found = '']) => [
      what,
      shape.replace('<path', `${part}<path`),
      `content/logo.svg:1 fout bad-logo: in het logo: "${found}"`,
    ]),
  ])('is refused when it %s', async (_, text, line) => {
    expect(await told('logo.svg', text)).toEqual([line]);
  });

  it.each([
    [
      'is a part of a picture',
      picture(200, 80).then((whole) => whole.subarray(0, 60)),
      'een logo dat niet getekend kan worden',
    ],
    ['is no PNG', Buffer.from(shape), 'een bestand dat geen SVG of PNG is'],
    ['is too low', picture(60, 39), 'een logo van minder dan 40 beeldpunten hoog'],
  ])('is refused when it %s', async (_, bytes, found) => {
    expect(await told('logo.png', await bytes)).toEqual([`content/logo.png:1 fout bad-logo: ${found}`]);
  });

  it('is refused under a name that leads elsewhere', async () => {
    expect(await told('../logo.svg', '')).toEqual([expect.stringContaining('bad-value: "../logo.svg"')]);
  });
});
