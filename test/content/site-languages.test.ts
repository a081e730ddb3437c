import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSiteLanguages, siteLanguages } from '../../src/model/language.ts';
import { speakAsSite } from '../../src/site/site-languages.ts';
import { temporary } from '../site/folders.ts';

const dir = temporary();
const before = siteLanguages();
const settings = '{ "name": "Klankwijzer – één", "languages": ["en"] }';

beforeAll(() => mkdirSync(dir, { recursive: true }));
afterAll(() => {
  setSiteLanguages(before);
  rmSync(dir, { recursive: true, force: true });
});

describe('the languages of a site are read from site.json', () => {
  it.each([
    ['in UTF-8', Buffer.from(settings)],
    ['with a byte order mark', Buffer.from(`\ufeff${settings}`)],
    ['in UTF-16', Buffer.from(`\ufeff${settings}`, 'utf16le')],
    ['in UTF-16, most significant byte first', Buffer.from(`\ufeff${settings}`, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    setSiteLanguages(before);
    writeFileSync(join(dir, 'site.json'), bytes);
    speakAsSite(dir);
    expect(siteLanguages()).toEqual(['en']);
  });
});
