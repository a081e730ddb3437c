import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const src = join(root, 'src');

/** Every place where a word may be used: all of `src/` and the commands, and what the topics of one language say of each other. */
export function sources(): string {
  return [...files(src), ...files(join(root, 'scripts'))]
    .filter((path) => /\.(ts|astro)$/.test(path) && !path.startsWith(join(src, 'text', 'en')))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

function files(dir: string): string[] {
  return readdirSync(dir)
    .map((name) => join(dir, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

/**
 * The words of a catalogue that nothing in `text` asks for. A word is always written out with its topic before it:
 * `say.card.grade`, `finder.more(3)`, `say.reason.withheld[reason]`, or `{ noAnswers } = words(language).chart`.
 */
export function unusedWords(words: Readonly<Record<string, object>>, text: string): string[] {
  const asked = new Set(
    [...withoutComments(text).matchAll(/\b([a-zA-Z]+)(?=\??\.([a-zA-Z]+))/g)].map(
      ([, topic, key]) => `${topic}.${key}`,
    ),
  );
  for (const [, keys = '', topic] of text.matchAll(/\{([^{}]+)\} = (?:say|words\([^)]*\))\.([a-zA-Z]+);/g)) {
    for (const key of keys.split(',')) asked.add(`${topic}.${key.trim()}`);
  }
  return Object.entries(words).flatMap(([topic, entries]) =>
    Object.keys(entries)
      .map((key) => `${topic}.${key}`)
      .filter((name) => !asked.has(name)),
  );
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/?\*.*$|(?<=^|\s)\/\/ .*$/gm, '');
}

/** What a catalogue holds, by path: "text", "empty" or "sentence". */
export function shapeOf(words: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]: [string, unknown]) => {
      const name = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return { [name]: value === '' ? 'empty' : 'text' };
      if (typeof value === 'function') return { [name]: 'sentence' };
      return shapeOf(Object(value), name);
    }),
  ) as Record<string, string>;
}
