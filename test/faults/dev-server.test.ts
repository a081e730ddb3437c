import { readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { start, tinySite, type Running, type TinySite } from './tiny-site.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where a development server stands when nothing else does. */
const usualPort = 4321;

let site: TinySite;
let occupier: Server;
let running: Running;
let origin = '';
const said: string[] = [];

/** Astro gives no pages where it believes that Vitest asks for them. */
const { VITEST: _, ...env } = process.env;

const command = (): string[] => [
  join(root, 'scripts/dev.ts'),
  '--lang',
  'en',
  '--data',
  site.data,
  '--content',
  site.content,
];

const workFolders = (): string[] =>
  readdirSync(join(root, '.rapportkaart')).filter((name) => name.startsWith('dev-'));

beforeAll(async () => {
  site = tinySite();
  occupier = createServer();
  // where another program has the port already, that serves as well
  await new Promise<void>((done) => {
    occupier.on('error', () => done()).listen(usualPort, 'localhost', done);
  });
  await new Promise<void>((done, fail) => {
    running = start(
      command(),
      (line) => {
        said.push(line);
        const local = /Local\s+(http:\/\/localhost:\d+)/.exec(line)?.[1];
        if (local === undefined) return;
        origin = local;
        done();
      },
      env,
    );
    void running.ending.then(({ text }) => fail(new Error(`the development server ended:\n${text}`)));
  });
});

afterAll(async () => {
  running.child.kill('SIGTERM');
  await running.ending;
  occupier.close();
  rmSync(site.dir, { recursive: true, force: true });
});

it('says that the usual port is in use, and where the pages are instead', () => {
  expect(said.join('\n')).toMatch(/Port 4321 is in use, trying another one/);
  expect(origin).not.toBe(`http://localhost:${usualPort}`);
});

it('serves the pages', async () => {
  const answer = await fetch(`${origin}/dienstverleners/de-werkbrug/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('De Werkbrug Oost');
});

it('answers 404 or 403 for every raw file, by its path and by the ways around it', async () => {
  const [work = ''] = workFolders().filter((name) => name !== 'dev-lock');
  const files = [
    'data/2025/responses.csv',
    'data/providers.csv',
    'content/site.json',
    'test/fixtures/small/providers.csv',
    `.rapportkaart/${work}/handover.json`,
    '.rapportkaart/dev-lock',
    '.git/HEAD',
    '.git',
  ];
  const below = files.flatMap((file) => [
    `/${file}`,
    `/${file}?raw`,
    `/${file}?url&inline`,
    `/${file}?import&raw`,
    `//${file}`,
    `/src/../${file}`,
    `/${file.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
    `/@fs${root}/${file}`,
    `/@fs${root}/${file}?raw??`,
  ]);
  const outside = ['data/2023/responses.csv', 'data/providers.csv', 'content/site.json'].flatMap((file) => [
    `/@fs${site.dir}/${file}`,
    `/@fs${site.dir}/${file}?raw`,
  ]);
  const answers = await Promise.all(
    [...below, ...outside, '/@fs/etc/passwd'].map(
      async (path) => [path, (await fetch(origin + path)).status] as const,
    ),
  );
  expect(answers.filter(([, status]) => status !== 404 && status !== 403)).toEqual([]);
});

it('refuses a second one beside it in a line, and takes its own folder away at its end', async () => {
  const second = await start(command()).ending;
  expect(second).toMatchObject({
    code: 1,
    text: expect.stringMatching(
      /^Not started: process \d+ is serving the pages of .* by npm run dev\. Wait until that is done\.\n$/,
    ) as string,
  });
  expect(workFolders()).toHaveLength(2);
  running.child.kill('SIGTERM');
  expect(await running.ending).toMatchObject({ code: 143 });
  while (workFolders().length > 0) await later(20);
});
