import { escapeText } from '../chart/escape.ts';
import { csvTable } from '../download/csv.ts';
import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import type { GradeChange } from './moved-grades.ts';

/** Names for a list of grades. */
export interface ListNames {
  readonly provider: (id: string) => string;
  /** Of a service id, or `total`. */
  readonly service: (id: string) => string;
}

/** Who and what a grade is about: "De Werkbrug, Cliënten, Jobcoaching". */
export function aboutGrade(
  { provider, group, service }: Pick<GradeChange, 'provider' | 'group' | 'service'>,
  names: ListNames,
  language: Language,
): string {
  const say = words(language);
  return [names.provider(provider), say.group.names[group].heading, names.service(service)].join(', ');
}

function tableOf(changes: readonly GradeChange[], names: ListNames, language: Language): string[][] {
  const say = words(language);
  const told = (grade: number | null): string => (grade === null ? '' : say.number.grade(grade));
  return [
    [...say.overview.columns],
    ...changes.map((one) => [
      names.provider(one.provider),
      say.group.names[one.group].heading,
      names.service(one.service),
      say.overview.kinds[one.kind],
      told(one.was),
      told(one.is),
    ]),
  ];
}

/** The differences as a CSV file for colleagues. Confidential: of a draft nothing is public. */
export function differenceCsv(changes: readonly GradeChange[], names: ListNames, language: Language): string {
  return csvTable(tableOf(changes, names, language));
}

/** The same as one page of HTML without style or script. */
export function differencePage(
  title: string,
  changes: readonly GradeChange[],
  names: ListNames,
  language: Language,
): string {
  const say = words(language);
  const [head = [], ...rows] = tableOf(changes, names, language);
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeText(text)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<h1>${escapeText(title)}</h1>
<p><strong>${escapeText(say.overview.confidential)}</strong></p>
<p>${escapeText(say.overview.changes(changes.length))}</p>
<table>
<thead>${cells(head, 'th')}</thead>
<tbody>
${rows.map((row) => cells(row, 'td')).join('\n')}
</tbody>
</table>
</html>
`;
}
