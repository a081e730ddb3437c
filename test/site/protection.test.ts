import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildLine } from '../../src/text/build-note.ts';
import { buildSite } from '../../src/site/build.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { attack, type Loot } from '../protection/attacker.ts';
import { wordsOfPdf } from '../protection/marks.ts';
import { canaries, printedScore, withCanaries } from '../protection/canaries.ts';
import { fixedSet, patternOf } from '../protection/fixed.ts';
import { walk } from '../protection/outputs.ts';
import { filesOf, makeNation, type Nation } from '../protection/people.ts';
import { isNarrow } from '../protection/solver.ts';
import { vary, ways, type Step } from '../protection/vary.ts';
import { bytesOf, temporary, writeFiles } from './folders.ts';
import { filesOf as pathsOf } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const content = join(dir, 'content');
const said: string[] = [];

/** Every way of changing what is withheld, several times over. */
const first: readonly Step[] = [3, 20, 77, 140, 301, 512].flatMap((seed) =>
  ways.map((way, at): Step => ({ way, choice: [seed, seed + at, 7 * seed + at, seed * seed + at] })),
);
const second: readonly Step[] = first.map(({ way, choice: [a, b, c, d] }) => ({ way, choice: [b, d, a, c] }));

const start: Nation = {
  ...makeNation(1),
  freeText: canaries.freeText,
  printed: { grade: 3.7, promoterScore: printedScore, shares: [0, 13, 87, 0, 0] },
};

/** Weak settings: nothing is audited to any use. */
const weak = {
  protection: {
    minCompleted: 1,
    minAnswers: 1,
    sensitive: { minAnswers: 1 },
    minProvinceClients: 1,
    safeWidth: { points: 0.01, perRespondent: 0 },
    minHiddenProviders: 1,
    participants: { fivePercentFrom: 1, percentFrom: 1, minPercentOfLargest: 0 },
    strengths: { staff: 1, organisation: 4 },
  },
};

async function fixedOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { dataset, publication } = await walk(files);
  return fixedSet(dataset, patternOf(publication));
}

/** The delivery after those of the changes that keep the fixed set. */
async function changed(steps: readonly Step[]): Promise<Record<string, string>> {
  const fixed = await fixedOf(withCanaries(filesOf(start)));
  let nation = start;
  for (const step of steps) {
    const next = vary(nation, step);
    if (next !== nation && (await fixedOf(withCanaries(filesOf(next)))) === fixed) nation = next;
  }
  return withCanaries(filesOf(nation));
}

const sites = {
  first: withCanaries(filesOf(start)),
  changed: await changed(first),
  'changed again': await changed(second),
  weak: filesOf(makeNation(1), weak),
} as const;
type Site = keyof typeof sites;
const out = (site: Site): string => join(dir, site, 'dist');
/** One each: what a shared cache hands over would be the same whatever the answers. */
const cache = (site: Site): string => join(dir, site, 'cache');

beforeAll(async () => {
  contentOfAnyData(content);
  for (const [site, files] of Object.entries(sites)) {
    const data = join(dir, site, 'data');
    writeFiles(data, files);
    const folders = { root, data, content, out: out(site as Site), cache: cache(site as Site) };
    const { ok, findings } = await buildSite(folders, (note) => said.push(buildLine(note, 'en')));
    if (!ok) throw new Error(`${site}: ${JSON.stringify(findings[0])}`);
  }
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a whole site', () => {
  it('is built from answers that really are others, with the same fixed set', async () => {
    const [one, ...others] = await Promise.all(
      (['first', 'changed', 'changed again'] as const).map(async (site) => {
        const { dataset, publication } = await walk(sites[site]);
        return {
          fixed: fixedSet(dataset, patternOf(publication)),
          answers: sites[site]['2023/responses.csv'],
        };
      }),
    );
    for (const other of others) {
      expect(other.fixed).toBe(one?.fixed);
      expect(other.answers).not.toBe(one?.answers);
    }
    expect(others[0]?.answers).not.toBe(others[1]?.answers);
  });

  it.each(['changed', 'changed again'] as const)('is the same to the byte: %s', (site) => {
    const [standing, other] = [bytesOf(out('first')), bytesOf(out(site))];
    expect([...other.keys()]).toEqual([...standing.keys()]);
    expect([...other].filter(([path, bytes]) => standing.get(path) !== bytes).map(([path]) => path)).toEqual(
      [],
    );
    expect(standing.size).toBeGreaterThan(200);
  });
});

describe('the attacker', () => {
  const protectedSites: readonly (readonly [string, () => string])[] = [
    ['the demonstration', () => inject('demonstration')],
    ['a generated site', () => out('first')],
  ];

  it.each(protectedSites)('gets nothing out of %s', async (_, folder) => {
    const loot = await attack(folder());
    expect(loot.traces).toEqual([]);
    expect(loot.claims.filter(isNarrow)).toEqual([]);
    expect(loot.claims.length).toBeGreaterThan(15);
    expect(loot.groups.some(({ provider, spread }) => provider !== null && spread !== null)).toBe(true);
    // of all participants a mean is told; their spread stands in per cents, which are no numbers of people
    expect(loot.groups.some(({ provider, total }) => provider === null && total.grade !== null)).toBe(true);
    expect(loot.groups.every(({ provider, spread }) => provider !== null || spread === null)).toBe(true);
    for (const kind of ['html', 'json', 'csv', 'pdf', 'svg', 'png', 'xml']) {
      expect(loot.seen[kind] ?? 0, kind).toBeGreaterThan(0);
    }
  });

  it('gets the grades out of a site that is built without protection', async () => {
    const { scores } = await walk(sites.weak);
    const loot = await attack(out('weak'));
    const right = loot.claims.filter((claim) => {
      const group = scores.periods
        .find(({ period }) => period.id === claim.period)
        ?.editions.find(({ provider }) => provider === claim.provider)
        ?.groups.find((one) => one.group === claim.group && one.origin === 'tallied');
      const row = group?.rows.find(({ service }) => service === claim.service);
      if (!row || !('grade' in row) || row.grade.n === 0) return false;
      const mean = row.grade.sum / row.grade.n;
      return isNarrow(claim) && claim.low <= mean && mean <= claim.high;
    });
    expect(right.map(({ provider, service }) => `${provider} ${service}`)).toEqual([
      'mixed-a jobcoaching',
      'mixed-b jobcoaching',
    ]);
  });
});

describe('the attacker notices, in a copy of a site,', () => {
  const page = 'dienstverleners/hidden-a/2023/index.html';
  const plants: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
    ['an attribute', page, (text) => text.replace('<main', '<main data-mean="7,3"'), /index\.html: 7\.3/],
    ['a comment', page, (text) => text.replace('<main', '<!-- 7.3 --><main'), /comment/],
    [
      'a number in a cell',
      'dienstverleners/hidden-a/2023/rapport/index.html',
      (text) =>
        text
          .replace('niet gepubliceerd </td>', '73 </td>')
          .replace(/(data-status="withheld"[^>]*>)\s*niet gepubliceerd/, '$1 73'),
      /withheld/,
    ],
    [
      'a value of a row of data',
      'dienstverleners/hidden-a/2023/gegevens.json',
      (text) => text.replace('"value":null', '"value":7.3'),
      /7\.3/,
    ],
    [
      'a drawing',
      'dienstverleners/hidden-a/badge.svg',
      (text) => text.replace('</svg>', '<desc>gemiddeld 7,3</desc></svg>'),
      /badge\.svg: 7\.3/,
    ],
    [
      'an order',
      'perioden/2023/index.html',
      (text) =>
        `${text}<ul><li><a href="/dienstverleners/mixed-a/">a</a><li><a href="/dienstverleners/hidden-b/">b</a></ul>`,
      /in the order/,
    ],
  ];

  it.each(plants)('%s', async (name, path, plant, expected) => {
    const copy = join(dir, 'planted', name);
    cpSync(out('first'), copy, { recursive: true });
    const before = readFileSync(join(copy, path), 'utf8');
    const after = plant(before);
    expect(after).not.toBe(before);
    writeFileSync(join(copy, path), after);
    const loot: Loot = await attack(copy);
    expect(loot.traces.join('\n')).toMatch(expected);
  });
});

describe('what may never come out', () => {
  const marks = [...Object.values(canaries), '61,3', '61.3', 'alleen voor Voorbeeld', 'for Voorbeeld hidden'];
  const marksIn = (text: string): string[] =>
    marks.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));

  it('stands in the delivery', () => {
    const delivery = Object.values(sites.first).join('\n');
    expect(Object.values(canaries).filter((mark) => !delivery.includes(mark))).toEqual([]);
    expect(delivery).toContain(String(printedScore));
  });

  it('stands in no file of the site, by its bytes or by its text', async () => {
    const found: string[] = [];
    for (const path of pathsOf(out('first'))) {
      const file = join(out('first'), path);
      const words = path.endsWith('.pdf') ? await wordsOfPdf(file) : readFileSync(file, 'utf8');
      // drawings are full of coordinates
      const own = marksIn(`${path} ${words}`).filter(
        (mark) => !(/\.svg$|\.html$/.test(path) && mark === '61.3'),
      );
      found.push(...own.map((mark) => `${path}: ${mark}`));
    }
    expect(found).toEqual([]);
  });

  it('is not handed to the pages, and no line of the build has it', async () => {
    const { handover } = await prepareSite(join(dir, 'first', 'data'), content);
    expect(handover).not.toBeNull();
    expect(marksIn(JSON.stringify(handover))).toEqual([]);
    expect(marksIn(said.join('\n')).filter((mark) => mark.startsWith('KANARIE'))).toEqual([]);
  });

  it('is not kept between builds', () => {
    const words = Object.values(canaries);
    const files = readdirSync(cache('first'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(10);
    const found = files.filter((path) => {
      const text = `${path} ${readFileSync(path, 'latin1')}`;
      return words.some((word) => text.includes(word));
    });
    expect(found).toEqual([]);
  });
});
