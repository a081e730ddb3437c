import { readJson } from '../ingest/json.ts';
import type { Intake } from '../ingest/intake.ts';
import type { Place } from '../model/finding.ts';
import { perLanguage, siteLanguages, type Language } from '../model/label.ts';
import {
  proseChapters,
  proseChapterSchema,
  proseSectionsSchema,
  proseShape,
  unknownPlaceholders,
  prosePlaceholders,
  type ProseChapterFile,
  type ReportProse,
  type ReportWords,
} from '../card/report-prose.ts';

/** A text of the report's prose as it was written, and where it stands. */
export interface ReportText {
  readonly language: Language;
  readonly text: string;
  readonly place: Place;
}

/** What was read of the report's prose. */
interface ReadReport {
  /** Null when something is wrong. */
  readonly prose: ReportProse | null;
  readonly texts: readonly ReportText[];
}

/**
 * Reads the prose of the report, `report/<language>/*.json` below the content folder. A file that is missing in one
 * language of the site, an unknown placeholder and a block that stands in one language only are errors; no prose then.
 */
export async function readReportWords(intake: Intake, paths: readonly string[]): Promise<ReadReport> {
  const texts: ReportText[] = [];
  return { prose: await readProse(intake, paths, texts), texts };
}

async function readProse(
  intake: Intake,
  paths: readonly string[],
  texts: ReportText[],
): Promise<ReportProse | null> {
  const before = intake.log.errors;
  const read = new Map<Language, ReportWords>();
  const spoken = siteLanguages();
  for (const language of spoken) {
    const words = await readLanguage(intake, paths, language, texts);
    if (words) read.set(language, words);
  }
  const [[, first] = [], ...others] = read;
  if (first === undefined || read.size < spoken.length) return null;
  for (const [language, words] of others) checkSameShape(intake, first, language, words);
  return intake.log.errors > before ? null : perLanguage((language) => read.get(language) ?? first);
}

async function readLanguage(
  intake: Intake,
  paths: readonly string[],
  language: Language,
  texts: ReportText[],
): Promise<ReportWords | null> {
  const chapters: Partial<Record<(typeof proseChapters)[number], ProseChapterFile>> = {};
  for (const name of proseChapters) {
    const file = `report/${language}/${name}.json`;
    if (!isThere(intake, paths, file)) continue;
    const chapter = await readJson(intake, file, proseChapterSchema);
    if (!chapter) continue;
    eachText(chapter.value, chapter.place, (text, place) => take(intake, { language, text, place }, texts));
    chapters[name] = chapter.value;
  }
  const file = `report/${language}/sections.json`;
  const sections = isThere(intake, paths, file) ? await readJson(intake, file, proseSectionsSchema) : null;
  if (sections)
    eachText(sections.value, sections.place, (text, place) => take(intake, { language, text, place }, texts));
  const { introduction, survey, closing } = chapters;
  if (!introduction || !survey || !closing || !sections) return null;
  return { introduction, survey, closing, sections: sections.value };
}

function isThere({ log }: Intake, paths: readonly string[], file: string): boolean {
  if (paths.includes(file)) return true;
  log.error('missing-file/report-words', { file, line: 1, column: 0 }, () => ({}));
  return false;
}

/** Keeps a text, and complains of a placeholder in it that is none. */
function take({ log }: Intake, one: ReportText, texts: ReportText[]): void {
  texts.push(one);
  for (const name of unknownPlaceholders(one.text))
    log.error('unknown-name/placeholder', one.place, () => ({ name, known: prosePlaceholders }));
}

/** Gives every text of a file, with its place. */
function eachText(
  value: unknown,
  place: (path: readonly PropertyKey[]) => Place,
  give: (text: string, place: Place) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value === 'string') give(value, place(path));
  else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value))
      eachText(part, place, give, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function checkSameShape({ log }: Intake, first: ReportWords, language: Language, other: ReportWords): void {
  for (const name of proseChapters) {
    const [wanted, told] = [proseShape(first[name]), proseShape(other[name])];
    const at = wanted.findIndex((line, index) => line !== told[index]);
    if (at < 0 && wanted.length === told.length) continue;
    const index = at < 0 ? wanted.length : at;
    log.error(
      'bad-value/report-shape',
      { file: `report/${language}/${name}.json`, line: 1, column: 0 },
      () => ({ found: told[index] ?? null, expected: wanted[index] ?? null }),
    );
  }
  const keys = Object.keys(first.sections);
  const others = Object.keys(other.sections);
  for (const key of [
    ...keys.filter((one) => !others.includes(one)),
    ...others.filter((one) => !keys.includes(one)),
  ]) {
    log.error(
      'bad-value/report-section',
      { file: `report/${language}/sections.json`, line: 1, column: 0 },
      () => ({ key }),
    );
  }
}
