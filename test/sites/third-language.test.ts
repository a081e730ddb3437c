import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tinySite } from '../faults/tiny-site.ts';
import { temporary } from '../site/folders.ts';
import { filesOf, textOf } from '../site/pages.ts';

/** A made-up language: English in capitals, as a folder and its lines in a copy of the program. */
const code = 'xx';
const root = resolve(import.meta.dirname, '../..');
const program = join(temporary(), 'program');
const site = tinySite();

/** Says what English says, in capitals. */
const loud = `
export function loud<Topic>(topic: Topic): Topic {
  if (typeof topic === 'string') return topic.toUpperCase() as Topic;
  if (typeof topic === 'function') return ((...parts: unknown[]) => loud((topic as Function)(...parts))) as Topic;
  if (topic === null || typeof topic !== 'object') return topic;
  if (Array.isArray(topic)) return topic.map(loud) as Topic;
  return Object.fromEntries(Object.entries(topic).map(([key, value]) => [key, loud(value)])) as Topic;
}
`;

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** The words: a folder with the topics of English, and a line. */
function addWords(): void {
  const text = join(program, 'src/text');
  const folder = join(text, code);
  mkdirSync(folder);
  writeFileSync(join(folder, 'loud.ts'), loud);
  for (const file of readdirSync(join(text, 'en')).filter((name) => name !== 'index.ts')) {
    const topic = basename(file, '.ts').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const lines = [
      `import { ${topic} as english } from '../en/${file}';`,
      `import { loud } from './loud.ts';`,
      `export const ${topic} = loud(english);`,
    ];
    writeFileSync(join(folder, file), lines.join('\n'));
  }
  const index = readFileSync(join(text, 'en/index.ts'), 'utf8');
  writeFileSync(join(folder, 'index.ts'), index.replace('export const en', `export const ${code}`));
  const languages = join(text, 'languages.ts');
  writeFileSync(
    languages,
    `${readFileSync(languages, 'utf8')}export { ${code} } from './${code}/index.ts';\n`,
  );
  edit(join(program, 'src/model/language.ts'), "['nl', 'en']", `['nl', 'en', '${code}']`);
}

/** What a site says in each language, said in one more. */
function addContent(): void {
  for (const part of ['', 'report/']) {
    cpSync(join(site.content, `${part}en`), join(site.content, `${part}${code}`), { recursive: true });
  }
  for (const dir of [site.content, site.data]) {
    for (const path of filesOf(dir).filter((name) => name.endsWith('.json') && !name.includes('report/'))) {
      const file = join(dir, path);
      const told: unknown = JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => {
        if (value === null || typeof value !== 'object' || !('en' in value)) return value;
        return { ...value, [code]: String(value.en).toUpperCase() };
      });
      writeFileSync(file, JSON.stringify(told));
    }
  }
}

beforeAll(() => {
  for (const part of [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(program, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'));
  addWords();
  addContent();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      [join(program, 'scripts/build.ts')],
      ['--data', site.data, '--content', site.content],
      ['--out', site.out, '--cache', site.cache],
    ].flat(),
    { encoding: 'utf8', cwd: program },
  );
  expect([status, stderr, stdout.includes('is gebouwd in')], stdout).toEqual([0, '', true]);
});

describe('a third language', () => {
  const pages = (): string[] => filesOf(site.out).filter((path) => path.endsWith('.html'));

  it('has every page that English has, and its files', () => {
    const below = (language: string): string[] =>
      filesOf(site.out)
        .filter((path) => path.startsWith(`${language}/`))
        .map((path) => path.slice(language.length + 1))
        .sort();
    expect(below(code).length).toBeGreaterThan(50);
    expect(below(code)).toEqual(below('en'));
  });

  it.each([
    ['', 'HOW SATISFIED ARE PEOPLE WITH THEIR SUPPORT IN FINDING WORK?'],
    ['providers/', 'ALL PROVIDERS'],
    ['providers/de-werkbrug/', 'HOLDS THE BLIK OP WERK QUALITY MARK'],
    ['provinces/utrecht/', 'PROVIDERS IN UTRECHT'],
    ['open-data/', 'SURVEY PERIOD, AS IN THE PAGE’S ADDRESS.'],
  ])('says so in %s', (path, words) => {
    expect(textOf(site.out, `${code}/${path}index.html`)).toContain(words);
  });

  it('is reached from every page, and no page says "undefined"', () => {
    for (const path of pages()) {
      const html = readFileSync(join(site.out, path), 'utf8');
      expect(html, path).not.toContain('undefined');
      if (!path.includes('insluiten') && !path.includes('embed') && html.includes('<nav')) {
        expect(html, path).toContain(`hreflang="${code}"`);
      }
    }
  });

  it('travels with the scripts of pages', () => {
    const scripts = filesOf(site.out).filter((path) => path.endsWith('.js'));
    const told = scripts.map((path) => readFileSync(join(site.out, path), 'utf8')).join('\n');
    expect(told).toContain('toUpperCase');
  });
});
