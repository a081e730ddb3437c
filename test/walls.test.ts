import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The import table of docs/design.md: data walks one way. A room may import from itself and from the rooms named here.
 */
const walls: Readonly<Record<string, readonly string[]>> = {
  model: [],
  address: ['model'],
  // pure arithmetic: exact rounding, sums of grades, how sure a figure is
  statistics: [],
  ingest: ['model'],
  score: ['model', 'statistics'],
  publish: ['model', 'score', 'statistics'],
  record: ['model', 'score', 'publish', 'statistics'],
  text: ['model'],
  card: ['publish', 'statistics', 'text', 'address', 'model'],
  chart: ['text', 'model'],
  download: ['card', 'chart', 'text', 'address', 'model'],
  // what runs in the reader's browser: no build, no chart room, nothing that is not small
  client: ['statistics', 'model', 'address', 'text', 'card'],
  // what a web server must say, written for each of them
  hosting: ['model', 'address'],
  site: [
    'model',
    'address',
    'ingest',
    'score',
    'publish',
    'record',
    'text',
    'card',
    'chart',
    'download',
    'hosting',
  ],
  components: ['site', 'client', 'card', 'chart', 'text', 'address', 'download', 'model', 'layouts'],
  layouts: ['site', 'card', 'chart', 'text', 'address', 'download', 'model', 'components'],
  pages: ['site', 'card', 'chart', 'text', 'address', 'download', 'model', 'components', 'layouts'],
  demo: ['model'],
  // the editors' commands: they see answers, and nothing of the site is made from them
  editor: [
    'model',
    'address',
    'ingest',
    'score',
    'publish',
    'record',
    'statistics',
    'text',
    'card',
    'download',
    'site',
    'chart',
  ],
  // the editor's own: no room of the site imports it
  delivery: ['model', 'ingest', 'text'],
};

const src = resolve(import.meta.dirname, '..', 'src');

/** Room files that take from `publish/` may take its types only: the rooms after it see no thresholds and raw values. */
const typesOnly: Readonly<Record<string, string>> = { card: 'publish' };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function files(dir: string): string[] {
  return readdirSync(dir)
    .map((name) => join(dir, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
    .filter((path) => /\.(ts|astro|mjs)$/.test(path));
}

/** The imports of one source text, as pairs of rooms. `path` is below src/. */
function importsOf(path: string, text: string): Import[] {
  const from = path.split('/')[0] ?? '';
  return [
    ...text.matchAll(/(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]/g),
  ].map((match) => ({
    from,
    to: relative(src, resolve(src, path, '..', match[2] ?? '')).split('/')[0] ?? '',
    isType: match[1] !== undefined,
  }));
}

/** The files that one source text imports, as paths below src/. */
function filesTakenBy(path: string, text: string): string[] {
  return [...text.matchAll(/from\s+['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) =>
    relative(src, resolve(src, path, '..', match[1] ?? '')),
  );
}

function breaches(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, isType }) => {
      const allowed = walls[from];
      if (!allowed || from === to) return false;
      if (!allowed.includes(to)) return true;
      return typesOnly[from] === to && !isType;
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('walls between rooms', () => {
  const sources = files(src).map((path) => relative(src, path));

  it('lists every room', () => {
    const rooms = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());
    expect(rooms.filter((room) => !(room in walls))).toEqual([]);
  });

  it.each(sources)('%s keeps to them', (path) => {
    expect(breaches(importsOf(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });

  it('keep the audit apart from what decides: it gets rows of its own type', () => {
    const decides = ['publish/edition-decision.ts', 'publish/benchmark-decision.ts'];
    const audit = sources.filter((path) => path.startsWith('publish/disclosure/'));
    expect(audit.length).toBeGreaterThan(5);
    const taken = audit.flatMap((path) =>
      filesTakenBy(path, readFileSync(join(src, path), 'utf8')).filter((one) => decides.includes(one)),
    );
    expect(taken).toEqual([]);
    expect(
      filesTakenBy('publish/disclosure/x.ts', "import type { A } from '../edition-decision.ts';"),
    ).toEqual(decides.slice(0, 1));
  });

  it.each([
    ['card/x.ts', "import { score } from '../score/score.ts';", ['card imports score']],
    ['card/x.ts', "import { publishFor } from '../publish/publish.ts';", ['card imports publish']],
    ['card/x.ts', "import type { Publication } from '../publish/publication.ts';", []],
    ['text/x.ts', "import {\n  a,\n} from '../card/page.ts';", ['text imports card']],
    ['components/X.astro', "import x from '../ingest/x.ts';", ['components imports ingest']],
    ['pages/en/providers/x.astro', "import x from '../../../publish/x.ts';", ['pages imports publish']],
    ['site/x.ts', "import '../demo/x.ts';", ['site imports demo']],
    ['site/x.ts', "import '../delivery/x.ts';", ['site imports delivery']],
  ])('finds a breach: %s %s', (path, text, expected) => {
    expect(breaches(importsOf(path, text))).toEqual(expected);
  });
});

/** The files that one file brings along when it is bundled: imports of types alone bring nothing. */
function broughtAlong(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, isType, names = '', from = ''] of text.matchAll(
    /^(?:import|export)\s+(type\s)?([^'";]*?from\s+)?['"]([^'"]+)['"]/gm,
  )) {
    const onlyTypes = /^\{(?:\s*type\s[^,}]*,?)+\s*\}\s*from/.test(names);
    if (isType !== undefined || onlyTypes) continue;
    if (from.startsWith('.')) broughtAlong(resolve(path, '..', from), seen);
    else seen.add(from);
  }
  return seen;
}

describe('what a page downloads', () => {
  it('holds no package: scripts of pages are small', () => {
    const brought = new Set(
      readdirSync(join(src, 'client')).flatMap((name) => [...broughtAlong(join(src, 'client', name))]),
    );
    expect([...brought].filter((path) => !path.startsWith(src))).toEqual([]);
    expect(brought.size).toBeGreaterThan(20);
  });
});

it('no component waits, as from the first that does each further part of a page is kept by itself (middleware.ts)', () => {
  const components = ['components', 'layouts'].flatMap((room) =>
    readdirSync(join(src, room))
      .filter((name) => name.endsWith('.astro'))
      .map((name) => join(room, name)),
  );
  expect(components.length).toBeGreaterThan(50);
  const waiting = components.filter((path) => /\bawait\b/.test(readFileSync(join(src, path), 'utf8')));
  // a link in a page of prose, which is about no provider, hears what stands between its ends
  expect(waiting).toEqual(['components/ProseLink.astro']);
});
