/** What a site of one's own begins with, and what is said while it is set up. */
export const setUp = {
  /** Where a questionnaire comes from, until the site says so itself. */
  source: 'Deze vragenlijst hoort als voorbeeld bij het programma waarmee deze site is gemaakt.',
  /** Stands for the mark until the site names it, as src/model/terms.ts has it. */
  mark: 'het keurmerk',
  /** Until somebody gives the site its own. */
  name: 'Onze rapportkaart',
  owner: 'Onze organisatie',
  notEmpty: (folder: string) => `${folder} bestaat al en is niet leeg. Er is niets veranderd.`,
  insideProgram: (folder: string) =>
    `${folder} ligt in de map van het programma. Kies een map ernaast, bijvoorbeeld ../mijn-site.`,
  doesNotFit: (faults: readonly string[]) => `Dit past niet in site.json:\n${faults.join('\n')}`,
  made: (folder: string, files: number) =>
    `${folder} is gemaakt: ${files} bestanden. Begin met ${folder}/README.md.`,
  noPeriod:
    'Deze site heeft nog geen meetperiode. Met npm run data:new maak je de eerste; docs/redactie.md legt uit hoe.',
  firstPeriod: (path: string) =>
    `${path} is gemaakt, met de regels die bij het programma horen. Kijk alles na, en vul reportedOn en de naam van het bureau in.`,
};
