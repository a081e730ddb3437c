import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { amsterdamDay } from '../src/editor/right-of-reply.ts';
import type { FileToWrite } from '../src/editor/kept-files.ts';
import { languages, type Language } from '../src/model/label.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';

/** What every command of the editor's year takes. */
export const editorOptions = {
  lang: { type: 'string', default: 'nl' },
  /** For tests alone: the day it is. */
  today: { type: 'string' },
} as const;

/** The language a command speaks. */
export function languageOf(given: string): Language {
  const language = languages.find((one) => one === given);
  if (language === undefined) throw new Refusal(words('nl').build.noLanguage(given, languages));
  return language;
}

/** The day it is in Amsterdam; another one may be given in tests only. */
export function todayOf(given: string | undefined, language: Language, now: Date = new Date()): string {
  if (given === undefined) return amsterdamDay(now);
  if (process.env['RAPPORTKAART_TEST'] !== '1') throw new Refusal(words(language).editor.onlyInTests);
  return given;
}

/** Writes files below a folder, each whole or not at all. What is confidential only its owner may read. */
export function writeAll(folder: string, files: readonly FileToWrite[]): void {
  for (const { path, text, isConfidential } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.${process.pid}`;
    writeFileSync(beside, text, { mode: isConfidential ? 0o600 : 0o644 });
    renameSync(beside, target);
  }
}

/** Only the files that are not there yet: an editor may have written in them. */
export function notThere(folder: string, files: readonly FileToWrite[]): FileToWrite[] {
  return files.filter(({ path }) => !existsSync(join(folder, path)));
}
