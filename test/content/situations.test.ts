import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { serviceWords } from '../../src/card/service-words.ts';
import { readSituations } from '../../src/site/situation-files.ts';
import { services } from '../publish/editions.ts';
import { findingLine } from '../../src/text/finding.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const ill = {
  id: 'ziek',
  label: { nl: 'Ik ben ziek', en: 'I am ill' },
  about: { nl: 'Hulp.', en: 'Help.' },
  services: [services[0]?.id ?? ''],
  words: { nl: ['Burn-out'], en: [] },
};

async function read(situations: unknown): ReturnType<typeof readSituations> {
  const folder = await mkdtemp(join(tmpdir(), 'situations-'));
  folders.push(folder);
  if (situations !== undefined) {
    await writeFile(join(folder, 'situations.json'), JSON.stringify(situations, null, 1));
  }
  return readSituations(folder, services);
}

describe('situations.json', () => {
  it('may be left out: a site without has no ways in by situation', async () => {
    expect(await read(undefined)).toEqual({ situations: [], findings: [] });
  });

  it('is read with its words', async () => {
    const { situations, findings } = await read([ill]);
    expect(findings).toEqual([]);
    expect(situations).toEqual([ill]);
  });

  it.each([
    [
      'a service that is not known',
      [{ ...ill, services: ['jobcoahcing'] }],
      'unknown-service',
      '"jobcoahcing"',
    ],
    [
      'a service twice',
      [{ ...ill, services: [ill.services[0], ill.services[0]] }],
      'bad-value',
      'second time',
    ],
    ['a situation twice', [ill, ill], 'bad-value', 'a second situation "ziek"'],
  ])('%s is told with its line', async (_name, situations, code, found) => {
    const { situations: kept, findings } = await read(situations);
    expect(kept).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'content/situations.json', severity: 'error', code });
    expect(findings.map((one) => findingLine(one, 'en')).join('')).toContain(found);
    expect(findings[0]?.line).toBeGreaterThan(1);
  });

  it('tells every field that is missing', async () => {
    const { findings } = await read([{ id: 'ziek' }]);
    expect(findings.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the words of a service', () => {
  it('are its names and the situations in which it helps, folded, each once', async () => {
    const { situations } = await read([ill]);
    const [service] = services;
    if (!service) throw new Error('no service');
    const words = serviceWords(service, situations).split(' ');
    expect(words).toEqual(expect.arrayContaining(['ik', 'ben', 'ziek', 'ill', 'burn', 'out']));
    expect(new Set(words).size).toBe(words.length);
    expect(serviceWords(service, [])).not.toContain('ziek');
  });
});
