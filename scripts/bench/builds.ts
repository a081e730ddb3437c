import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/site/folder/files-in.ts';
import {
  addReply,
  changeAnswer,
  changeTelephone,
  makeCountry,
  makeDraft,
  periodsOf,
  publishAllButNewest,
  type Country,
} from './country.ts';
import { measured, type Took } from './measured.ts';

/** The builds that are measured, in their order. `other` is the first one, by another checkout of the program. */
export const caseNames = [
  'cold',
  'other',
  'unchanged',
  'telephone',
  'reply',
  'draft',
  'answer',
  'period',
  'beside',
] as const;
export type CaseName = (typeof caseNames)[number];

/** What each is, for people. */
export const caseTitles: Readonly<Record<CaseName, string>> = {
  cold: 'cold',
  other: 'cold, the other checkout',
  unchanged: 'unchanged',
  telephone: 'one telephone number',
  reply: 'one reply',
  draft: 'a draft, cold',
  answer: 'one answer in the draft',
  period: 'the newest period alone, cold',
  beside: 'the newest period beside four published ones',
};

/** One build: what it took, and what stands after it. */
export interface Built extends Took {
  readonly files: number;
  readonly bytes: number;
}

/** What is built, of which, and by whom. */
export interface Wish {
  readonly root: string;
  readonly size: { readonly providers: number; readonly periods: number };
  readonly cases: ReadonlySet<CaseName>;
  /** Another checkout of the program, which builds its own demonstration of the same size. */
  readonly against?: string | undefined;
  readonly say: (line: string) => void;
}

/** Does every build that is wished once, below a folder that is empty, and leaves the cold site in `site/dist`. */
export async function buildAll(dir: string, wish: Wish): Promise<ReadonlyMap<CaseName, Built>> {
  const { root, size, cases, against, say } = wish;
  const found = new Map<CaseName, Built>();
  const take = async (
    name: CaseName,
    by: string,
    country: Country,
    args: readonly string[],
    out = 'dist',
  ) => {
    const took = await measured(args, by);
    const site = join(country.dir, out);
    const files = filesIn(site);
    const bytes = files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
    if (cases.has(name)) found.set(name, { ...took, files: files.length, bytes });
    say(
      `${caseTitles[name]}: ${took.seconds.toFixed(1)} s, ${took.processor.toFixed(1)} s of processor time`,
    );
  };
  const made = (by: string, name: string, of = size) => {
    mkdirSync(join(dir, name));
    return makeCountry(by, join(dir, name), of);
  };
  const country = await made(root, 'site');
  await take('cold', root, country, buildOf(root, country));
  if (against !== undefined && cases.has('other')) {
    const theirs = await made(against, 'other');
    // an older program keeps in its own folders where the content of its last build stood, which is gone
    for (const kept of ['.astro', 'node_modules/.astro']) {
      rmSync(join(against, kept), { recursive: true, force: true });
    }
    await take('other', against, theirs, buildOf(against, theirs));
  }
  if (cases.has('unchanged')) await take('unchanged', root, country, buildOf(root, country));
  if (cases.has('telephone')) {
    changeTelephone(country, 1);
    await take('telephone', root, country, buildOf(root, country));
  }
  if (cases.has('reply')) {
    addReply(country);
    await take('reply', root, country, buildOf(root, country));
  }
  if (cases.has('draft') || cases.has('answer')) await draftCases(await made(root, 'draft'), root, take);
  if (cases.has('period') || cases.has('beside')) {
    await periodCases(await made(root, 'periods', { ...size, periods: 5 }), root, take);
  }
  return found;
}

type Take = (
  name: CaseName,
  by: string,
  country: Country,
  args: readonly string[],
  out?: string,
) => Promise<void>;

async function draftCases(country: Country, root: string, take: Take): Promise<void> {
  const id = makeDraft(country);
  const args = [join(root, 'scripts/draft.ts'), id, '--site', country.dir];
  const out = join('concept', id);
  await take('draft', root, country, args, out);
  changeAnswer(country);
  await take('answer', root, country, args, out);
}

async function periodCases(country: Country, root: string, take: Take): Promise<void> {
  const older = periodsOf(country).slice(0, -1);
  const aside = join(country.dir, 'aside');
  mkdirSync(aside);
  const move = (from: string, to: string): void => {
    for (const id of older) renameSync(join(from, id), join(to, id));
  };
  move(country.data, aside);
  await take('period', root, country, buildOf(root, country));
  move(aside, country.data);
  const gone = join(country.dir, 'gone');
  mkdirSync(gone);
  for (const made of ['dist', '.rapportkaart']) renameSync(join(country.dir, made), join(gone, made));
  const bring = await publishAllButNewest(country);
  await measured(buildOf(root, country), root);
  bring();
  await take('beside', root, country, buildOf(root, country));
}

/** The arguments for Node that build a country; an older checkout knows these too. */
function buildOf(checkout: string, { dir, data, content }: Country): string[] {
  const [out, cache] = [join(dir, 'dist'), join(dir, '.rapportkaart', 'cache')];
  if (!existsSync(data)) throw new Error(`${data} is missing`);
  return [
    join(checkout, 'scripts/build.ts'),
    '--data',
    data,
    '--content',
    content,
    '--out',
    out,
    '--cache',
    cache,
  ];
}
