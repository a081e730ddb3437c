import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders = ['src', 'scripts', 'test', 'docs'];

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => !path.startsWith('test/fixtures/')),
);

/** What a comment may hold: from `//` or between the marks of a block. Strings with an address are no comment. */
function commentsIn(text: string): string {
  const blocks = [...text.matchAll(/\/\*.*?\*\//gs)].map(([block]) => block);
  const lines = [...text.matchAll(/(?<![:'"`\w])\/\/ .*$/gm)].map(([line]) => line);
  return [...blocks, ...lines].join('\n');
}

/** Names of files of this repository in a text: sources and documents, not the files that come in or go out. */
function namesIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<![\w.*<>{}/-])((?:[\w-]+\/)*\w[\w.-]*\.(?:md|ts|astro|typ|mjs))(?![\w/-])/g),
  ].map(([, name]) => name ?? '');
}

const known = new Set(files.map((path) => basename(path)));

/** True for a path from the root, from `src/`, from the file's own folder, or a name without a folder that exists. */
function exists(name: string, from: string): boolean {
  const places = [root, join(root, 'src'), join(root, dirname(from))];
  return places.some((place) => existsSync(join(place, name))) || (!name.includes('/') && known.has(name));
}

test('every file that a comment names is there', () => {
  const sources = files.filter((path) => /\.(ts|mjs|astro|css|typ)$/.test(path));
  const named = sources.flatMap((path) =>
    namesIn(commentsIn(readFileSync(join(root, path), 'utf8'))).map((name) => [path, name] as const),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(([path, name]) => !exists(name, path)).map((one) => one.join(': '))).toEqual([]);
});

test('every file that a document names between backquotes or links to is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...files.filter((path) => path.endsWith('.md'))];
  const named = documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const quoted = [...text.matchAll(/`((?:src|test|docs|scripts|content)\/[\w./-]+)`/g)];
    const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)];
    return [
      ...quoted.map(([, name]) => [path, join(root, name ?? '')] as const),
      ...links.map(([, name]) => [path, join(root, dirname(path), name ?? '')] as const),
    ];
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([, place]) => !existsSync(place)).map((one) => one.join(': '))).toEqual([]);
});
