import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { securityFile } from '../../src/hosting/security-file.ts';
import { readContent } from '../../src/site/content-files.ts';
import { securityFindings } from '../../src/site/security-findings.ts';
import { told as inEnglish } from '../text/told.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const address = 'https://rapportkaart.example/.well-known/security.txt';
const place = { file: 'content/site.json', line: 7, column: 3 };

describe('security.txt', () => {
  it.each([
    [
      { contact: ['lek@rapportkaart.example'], expires: '2027-03-31' },
      'Contact: mailto:lek@rapportkaart.example\nExpires: 2027-03-31T23:59:59Z\nPreferred-Languages: nl, en\n',
      '',
    ],
    [
      {
        contact: ['https://rapportkaart.example/lek', 'a@b.example'],
        expires: '2026-12-01',
        policy: 'https://rapportkaart.example/beleid',
      },
      'Contact: https://rapportkaart.example/lek\nContact: mailto:a@b.example\nExpires: 2026-12-01T23:59:59Z\nPreferred-Languages: nl, en\n',
      'Policy: https://rapportkaart.example/beleid\n',
    ],
  ])('of %j', (contact, first, last) => {
    expect(securityFile(contact, address)).toBe(`${first}Canonical: ${address}\n${last}`);
  });
});

describe('its expiry', () => {
  const told = (expires: string, reports: readonly string[]) =>
    securityFindings({ contact: ['a@b.example'], expires }, reports, place);

  it.each([
    ['2026-03-18', ['2025-03-20', '2026-03-18']],
    ['2027-03-31', ['2026-03-18', '2025-03-20']],
    ['2020-01-01', []],
  ])('%s holds beside reports of %j', (expires, reports) => {
    expect(told(expires, reports)).toEqual([]);
  });

  it('before the newest report is an error where it stands', () => {
    expect(told('2026-03-17', ['2026-03-18', '2025-03-20']).map(inEnglish)).toMatchObject([
      { ...place, severity: 'error', code: 'security-expired', found: '"2026-03-17"' },
    ]);
  });

  it('is nothing where there is no contact', () => {
    expect(securityFindings(undefined, ['2026-03-18'], place)).toEqual([]);
  });
});

describe('security in site.json', () => {
  const site = {
    name: 'Kaart',
    owner: 'Bureau',
    address: 'https://rapportkaart.example/',
    contact: { email: 'a@b.example' },
    licence: { name: 'niet-open', url: null },
    demonstration: null,
  };
  const security = { contact: ['lek@b.example'], expires: '2027-03-31' };

  async function found(settings: object): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'security-'));
    folders.push(folder);
    await writeFile(join(folder, 'site.json'), JSON.stringify({ ...site, ...settings }, null, 1));
    const { findings } = await readContent(folder);
    return findings
      .filter(({ file }) => file === 'content/site.json')
      .map(inEnglish)
      .map(({ line, column, found: what }) => `${line}:${column} ${what}`);
  }

  it.each([
    ['no contact at all', { ...security, contact: [] }, '14:14 a list [ … ]'],
    ['neither mail nor https', { ...security, contact: ['http://b.example/'] }, '15:4 "http://b.example/"'],
    ['no day', { contact: ['lek@b.example'] }, '13:14 nothing for "expires"'],
    ['a day that does not exist', { ...security, expires: '2027-02-30' }, '17:14 "2027-02-30"'],
    ['an unknown name', { ...security, expiry: '2027' }, '18:3 the name "expiry"'],
  ])('with %s is a finding at its place', async (_name, given, expected) => {
    expect(await found({ security: given })).toEqual([expected]);
  });

  it('may be left out, or be whole', async () => {
    expect([await found({}), await found({ security })]).toEqual([[], []]);
  });

  it('does not fit a site under a path: the file belongs to the host', async () => {
    expect(await found({ security, address: 'https://b.example/kaart/' })).toEqual(['13:14 an object { … }']);
  });
});
