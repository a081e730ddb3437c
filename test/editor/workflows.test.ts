import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

describe.each(['scripts/site-new/site.yml', 'docs/hosting/build-in-parts.yml'])('the workflow %s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('is started by a push and by hand: a variable that changed is no push', () => {
    expect(text).toMatch(/^on:\n {2}push:\n {4}branches: \[main\]\n(?: {2}#.*\n)? {2}workflow_dispatch:\n/m);
  });

  /** The lines of the step that looks at the variables, as its shell runs them. */
  const script = (/ {8}run: \|\n((?: {10}.*\n)+)/.exec(text)?.[1] ?? '').replaceAll(/^ {10}/gm, '');

  it('looks at its variables before it checks anything out', () => {
    expect(script).toContain('RAPPORTKAART_VERSION');
    expect(text.indexOf('run: |')).toBeLessThan(text.indexOf('actions/checkout'));
  });

  it.each([
    ['', '', 1],
    ['keurmerk/rapportkaart', '', 1],
    ['', 'v1.0.0', 1],
    ['keurmerk/rapportkaart', 'v1.0.0', 0],
  ])('with the program "%s" and the version "%s" ends with %s', (program, version, code) => {
    const { status, stdout } = spawnSync('sh', ['-ec', script], {
      encoding: 'utf8',
      env: { ...process.env, PROGRAM: program, VERSION: version },
    });
    expect([status, stdout.includes('Set the variables RAPPORTKAART')]).toEqual([code, code === 1]);
  });
});
