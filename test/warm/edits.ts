import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Country } from './country.ts';

/** What may happen to a site between two builds. `pick` decides which row, file or word. */
export const edits: Readonly<Record<string, (country: Country, pick: number) => void>> = {
  telephone: ({ data }, pick) =>
    cells(join(data, 'providers.csv'), pick, 5, `088-${String(pick).padStart(7, '0')}`),
  // each row its own: two providers of one name and no place are refused
  name: ({ data }, pick) =>
    cells(join(data, 'providers.csv'), pick, 1, (row) => `Naam ${pick} van ${row.split(';')[0] ?? ''}`),
  answer: ({ data }, pick) => cells(join(data, '2023/responses.csv'), pick, 4, String((pick % 10) + 1)),
  reportedOn: ({ data }, pick) =>
    edited(
      join(data, '2023/period.json'),
      /"reportedOn": "[^"]*"/,
      `"reportedOn": "2024-03-${10 + (pick % 20)}"`,
    ),
  /** A period that was not there, or is there no more. */
  period: ({ data, dir }) => moved(join(data, '2022'), join(dir, 'away')),
  /** A period newer than all others, which comes, or goes again. */
  newer: ({ data, dir }) => moved(join(data, '2024'), join(dir, 'newer')),
  prose: ({ content }, pick) =>
    edited(join(content, 'nl/method.mdx'), /\n?(?:Zin \d+\.\n)?$/, `\nZin ${pick}.\n`),
  reportProse: ({ content }, pick) =>
    edited(
      join(content, 'report/nl/introduction.json'),
      /"title": "Waarom dit onderzoek[^"]*"/,
      `"title": "Waarom dit onderzoek ${pick}"`,
    ),
  reply: ({ content }, pick) =>
    written(
      join(content, 'replies/2023', `${pick % 2 === 0 ? 'de-werkbrug' : 'stapsteen'}.md`),
      `---\ndate: 2024-04-01\nlanguage: nl\n---\n\nWij lezen dit, ${'en nog eens '.repeat(pick % 4)}met aandacht.\n`,
    ),
  noReply: ({ content }) => rmSync(join(content, 'replies'), { recursive: true, force: true }),
  words: ({ content }, pick) =>
    edited(join(content, 'terms.json'), /"nl": "trajecten\w*"/, `"nl": "trajecten${'x'.repeat(pick % 3)}"`),
  siteName: ({ content }, pick) =>
    edited(join(content, 'site.json'), /"name": "[^"]*"/, `"name": "Kaart ${pick % 5}"`),
  template: ({ program }, pick) =>
    edited(join(program, 'src/components/FooterLinks.astro'), /\n?(?:<p>\d+<\/p>\n)?$/, `\n<p>${pick}</p>\n`),
  programWords: ({ program }, pick) =>
    edited(join(program, 'src/text/nl/frame.ts'), /skip: '[^']*'/, `skip: 'Naar de inhoud ${pick % 4}'`),
  /** The rows of a table in another order. */
  order: ({ data }, pick) => {
    const path = join(data, pick % 2 === 0 ? 'providers.csv' : '2023/responses.csv');
    const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
    const at = pick % rows.length;
    writeFileSync(path, `${[head, ...rows.slice(at), ...rows.slice(0, at)].join('\n')}\n`);
  },
  /** The same files, written again in another order. */
  again: ({ data, dir }) => {
    const paths = readdirSync(data).toReversed();
    renameSync(data, join(dir, 'was'));
    mkdirSync(data);
    for (const path of paths) cpSync(join(dir, 'was', path), join(data, path), { recursive: true });
    rmSync(join(dir, 'was'), { recursive: true });
  },
  /** A kept file that is gone. */
  deleted: ({ cache }, pick) => withKept(cache, pick, (path) => rmSync(path)),
  /** A kept file with half of its bytes, which the site that stands has too where it is a link to them. */
  damaged: ({ cache }, pick) => withKept(cache, pick, (path) => truncateSync(path, pick % 50)),
  noCache: ({ cache }) => rmSync(cache, { recursive: true, force: true }),
  noSite: ({ out }) => rmSync(out, { recursive: true, force: true }),
};

/** Writes one cell of one row of a table with semicolons: a text, or what is made of the row. */
function cells(path: string, pick: number, column: number, value: string | ((row: string) => string)): void {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const at = pick % rows.length;
  const was = rows[at] ?? '';
  const row = was
    .split(';')
    .with(column, typeof value === 'string' ? value : value(was))
    .join(';');
  writeFileSync(path, `${[head, ...rows.with(at, row)].join('\n')}\n`);
}

function edited(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!from.test(text)) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function written(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function moved(one: string, other: string): void {
  if (readdirSync(dirname(one)).includes(one.slice(dirname(one).length + 1))) renameSync(one, other);
  else renameSync(other, one);
}

function withKept(cache: string, pick: number, change: (path: string) => void): void {
  let files: string[];
  try {
    files = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return;
  }
  // several at once: one of some hundreds would seldom be one that the next build asks for
  for (let at = 0; at < Math.min(5, files.length); at += 1)
    change(files[(pick + at * 37) % files.length] ?? '');
}
