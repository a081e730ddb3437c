import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldersFrom } from '../../scripts/folders.ts';
import { temporary } from '../site/folders.ts';

const root = resolve(import.meta.dirname, '../..');
const here = temporary();
const from = (path: string): string => resolve('/home/redactie', path);

afterAll(() => {
  rmSync(here, { recursive: true, force: true });
});

describe('the folders a command works on', () => {
  it.each([
    ['the program itself', {}, 'out', { data: `${root}/data`, out: `${root}/dist` }],
    [
      'a site',
      { site: 'kaart' },
      'out',
      { data: '/home/redactie/kaart/data', out: '/home/redactie/kaart/dist' },
    ],
    ['a site above', { site: '../kaart' }, 'out', { content: '/home/kaart/content' }],
    ['a site by its whole path', { site: '/srv/kaart' }, 'out', { cache: '/srv/kaart/.rapportkaart/cache' }],
    ['its reports', { site: '/srv/kaart' }, 'reports', { out: '/srv/kaart/reports' }],
    ['its releases', { site: '/srv/kaart' }, 'releases', { out: '/srv/kaart/releases' }],
    [
      'its drafts',
      { site: '/srv/kaart' },
      'draftSites',
      { out: '/srv/kaart/concept', draftCache: '/srv/kaart/.rapportkaart/concept' },
    ],
    [
      'a folder that is named on its own',
      { site: '/srv/kaart', data: 'antwoorden', out: '/var/www/kaart' },
      'out',
      { data: '/home/redactie/antwoorden', content: '/srv/kaart/content', out: '/var/www/kaart' },
    ],
    ['where it was started', { site: '/srv/kaart' }, 'out', { root, here: '/home/redactie' }],
  ] as const)('are those of %s', (_, given, makes, expected) => {
    expect(foldersFrom(given, makes, from)).toMatchObject(expected);
  });

  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const aboutNoSite = /^(?:test.*|check|format|bench.*|engines|addresses|demo|site:new)$/;
  const commands = Object.keys(scripts).filter((command) => !aboutNoSite.test(command));

  it.each(commands)('are asked for by %s under its own name', (command) => {
    const source = readFileSync(join(root, `scripts/${command.replace(':', '-')}.ts`), 'utf8');
    expect(source).toContain('...siteOption');
    expect(source).toContain(`foldersOf('${command}', values`);
  });

  it('are said by --help, and read from where npm was started', () => {
    const start = (...words: string[]) =>
      spawnSync(process.execPath, [join(root, 'scripts/start.mjs'), ...words], {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          npm_lifecycle_event: 'data:new',
          npm_package_json: join(root, 'package.json'),
          INIT_CWD: here,
        },
      });
    expect(start('data-new', '--help').stdout).toContain('[--site DIR]');
    const { status, stderr } = start('data-new', '2027', '--site', 'kaart');
    expect([status, stderr]).toEqual([
      1,
      `Er is geen site in kaart: ${join(here, 'kaart/data')} ontbreekt. Met npm run site:new -- kaart maak je er een.\n`,
    ]);
  });
});
