/**
 * Unmistakable marks in what may never come out. Each stands in the delivery at one place; none of them may stand in a
 * site, in what the pages are made from, in what is kept between builds, or in a line that a build says.
 */
export const canaries = {
  freeText: 'KANARIEVRIJETEKST',
  /** In every label of a questionnaire that only withheld people were asked. */
  label: 'KANARIEVRAAGLIJST',
  /** Why the editors accept a finding. */
  reason: 'KANARIEREDEN',
  /** In labels of a questionnaire that only a draft uses. */
  draft: 'KANARIECONCEPT',
} as const;

/** The promoter score of a printed report that is withheld; -61,3 occurs nowhere else. */
export const printedScore = -61.3;

type Files = Readonly<Record<string, string>>;

/** A delivery with all marks put in. Its free text is to be the mark already. */
export function withCanaries(files: Files): Record<string, string> {
  const marked = (name: string, mark: string): string => {
    let labels = 0;
    return (files['questionnaires/principals-small.json'] ?? '')
      .replace('"principals-small"', `"${name}"`)
      .replace('"group": "principals"', '"group": "inburgering"')
      .replaceAll(/"(nl|en)": "[^"]*"/g, (_, language: string) => `"${language}": "${mark} ${(labels += 1)}"`)
      .replaceAll('"reporting"', `"${mark.toLowerCase()}"`);
  };
  const label = canaries.label.toLowerCase();
  const period = (year: string): string => {
    const own = JSON.parse(files[`${year}/period.json`] ?? '{}') as { questionnaires: object };
    return JSON.stringify({
      ...own,
      questionnaires: { ...own.questionnaires, ...changesOf(year) },
    });
  };
  const [head = '', ...rows] = (files['2023/sample.csv'] ?? '').trimEnd().split('\n');
  const [columns = '', ...people] = (files['2023/responses.csv'] ?? '').trimEnd().split('\n');
  const asked = Array.from({ length: 3 }, (_, index) => [
    'hidden-a;inburgering;naar-werk',
    ...columns
      .split(';')
      .slice(3)
      .map((column) => (column === 'grade' ? String(7 + index) : '')),
    'satisfied',
  ]);
  return {
    ...files,
    'questionnaires/unique.json': marked('unique', canaries.label),
    'questionnaires/drafted.json': marked('drafted', canaries.draft),
    '2023/period.json': period('2023'),
    '2023/accepted.json': JSON.stringify([
      { code: 'verdict-disagrees', row: 'open-b/clients/diagnose', reason: canaries.reason },
    ]),
    '2024/period.json': period('2024'),
    '2023/sample.csv': [
      `${head};published`,
      ...rows.map((row) => `${row};${row.startsWith('open-b;clients;diagnose;') ? 'nee' : ''}`),
      'hidden-a;inburgering;naar-werk;60;3;',
      '',
    ].join('\n'),
    '2023/responses.csv': [
      `${columns};${label}`,
      ...people.map((person) => `${person};`),
      ...asked.map((cells) => cells.join(';')),
      '',
    ].join('\n'),
  };
}

function changesOf(year: string): object {
  return year === '2023' ? { inburgering: 'unique' } : { inburgering: 'drafted' };
}
