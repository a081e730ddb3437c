import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { topicOf } from '../model/findings/topic.ts';
import { findingWords } from '../text/finding.ts';
import { words } from '../text/words.ts';
import { periodOf } from './decisions.ts';

/**
 * The folder whose list has a finding: its period's, or null for the list of what all share. A folder that is no period
 * gets no list: the list would be one more file that has no role there.
 */
export function listOf(finding: Finding, isPeriod: (folder: string) => boolean): string | null {
  const folder = periodOf(finding);
  return folder !== null && isPeriod(folder) ? folder : null;
}

/** Every finding on a row, for a spreadsheet: CSV with semicolons and a byte order mark. */
export function findingsCsv(findings: readonly Finding[], language: Language): string {
  const { finding: say, check } = words(language);
  const rows = findings.map((one) => {
    const told = findingWords(one, language);
    return [
      check.topics[topicOf[one.code]],
      say.severity[one.severity],
      one.code,
      one.file,
      String(one.line),
      one.column > 0 ? String(one.column) : '',
      told.found,
      told.expected,
      told.mend,
    ];
  });
  return `\ufeff${[check.columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A cell in quotes. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
