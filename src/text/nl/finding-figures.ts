import type { Language } from '../../model/language.ts';
import type { FigureFindings } from '../../model/findings/figures.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { group as groupWords } from './group.ts';
import { date } from './date.ts';
import { number } from './number.ts';

const damage = {
  shape: 'een bestand dat npm run release niet heeft geschreven',
  schema: 'een bestand van een andere versie van het programma',
  checksum: 'cijfers die met de hand zijn veranderd: het controlegetal klopt niet',
  period: 'de gepubliceerde cijfers van een andere periode',
} as const;

const names = {
  provider: 'dienstverlener',
  service: 'dienst',
  questionnaire: 'vragenlijst',
  question: 'vraag',
} as const;

const fileOf = {
  provider: 'providers.csv',
  service: 'services.json',
  questionnaire: 'questionnaires/',
  question: 'questionnaires/',
  options: 'questionnaires/',
} as const;

const verdicts = { yes: 'ja', no: 'nee' } as const;
const reports: Readonly<Partial<Record<Language, string>>> = { nl: 'Nederlands', en: 'Engels' };

/** Findings about figures that are published, and about those that were. */
export const findingFigures: FindingSentences<FigureFindings> = {
  'verdict-disagrees': ({ verdict, rule, completed, netSample, row, period }) => ({
    found: `het bureau zegt "${verdicts[verdict]}" bij ${completed} van ${netSample}`,
    expected: `"${verdicts[rule]}" volgens de regel van de periode`,
    mend: `vraag het bureau wat klopt, of accepteer verdict-disagrees voor ${row} met een reden in ${period}/accepted.json`,
  }),
  'accepted-nothing': ({ accepted, name }) => ({
    found: `${accepted} is geaccepteerd voor ${name}`,
    expected: 'alleen bevindingen die er zijn',
    mend: `haal ${name} uit het bestand`,
  }),
  'accepted-rows': ({ accepted, count, rows }) => ({
    found: `${accepted} bij ${count} ${count === 1 ? 'rij' : 'rijen'}, geaccepteerd met ${rows}`,
    expected: 'dat de reden voor al die rijen klopt',
    mend: 'noem een rij apart als de reden daar niet klopt',
  }),
  'audit-open': ({ row }) => ({
    found: `een beschermd cijfer van ${row} dat uit de andere cijfers is af te leiden`,
    expected: 'dat het beschermd is als andere cijfers worden weggelaten',
    mend: 'laat deze groep weg; verlaag protection.safeWidth in period.json alleen als minder bescherming genoeg is',
  }),
  'report-not-set': ({ provider, period, language, fault }) => ({
    found: `${provider}, ${period}, ${reports[language] ?? language}: het rapport kan niet worden gemaakt ("${fault}")`,
    expected: 'teksten die in het lettertype van het rapport gezet kunnen worden',
    mend: 'verbeter de naam of het label',
  }),
  'published-damaged': ({ fault }) => ({
    found: damage[fault],
    expected: 'het bestand zoals npm run release, npm run correct of npm run withdraw het schreef',
    mend: 'zet het bestand terug uit je back-up; cijfers veranderen alleen met npm run correct',
  }),
  'published-draft': ({ period }) => ({
    found: 'gepubliceerde cijfers van een periode die volgens period.json een concept is',
    expected: '"status": "final"',
    mend: `zet de status terug op "final"; met npm run withdraw -- ${period} haal je cijfers van de site`,
  }),
  'published-name': ({ kind, name }) => ({
    found:
      kind === 'options'
        ? `antwoorden op ${name}, die nu een ander aantal antwoorden heeft`
        : `${names[kind]} ${name}, die niet in ${fileOf[kind]} staat`,
    expected: 'alle namen van gepubliceerde cijfers in de bestanden van nu',
    mend:
      kind === 'provider'
        ? 'zet de dienstverlener terug, met status voormalig als hij is gestopt; bij een nieuwe id hoort de oude in former_ids'
        : `zet de naam terug in ${fileOf[kind]}; gepubliceerde cijfers hebben het label nodig`,
  }),
  'published-differs': ({ period, provider, kind, groups }) => {
    const parts = groups.map(
      ({ group, questionnaires }) =>
        `${groupWords.names[group].many}: ${questionnaires === 0 ? 'de netto steekproef of een oordeel' : `${questionnaires} vragenlijsten of meer`}`,
    );
    return {
      found: {
        changed: `andere antwoorden over ${provider} dan er zijn gepubliceerd (${parts.join('; ')})`,
        new: `antwoorden over ${provider}, die niet in de gepubliceerde periode staat`,
        gone: `geen antwoorden over ${provider}, terwijl de cijfers zijn gepubliceerd`,
      }[kind],
      expected: 'de antwoorden waarvan de gepubliceerde cijfers zijn gemaakt',
      mend: `zet de levering terug, of draai ${kind === 'new' ? `npm run release -- ${period} --late ${provider} of ` : ''}npm run correct -- ${period}`,
    };
  },
  'published-differs/figure': ({ period, path, more }) => ({
    found: `een ander cijfer uit de antwoorden die er zijn (${path ?? 'onbekend'}${more > 0 ? `, en nog ${more} andere` : ''})`,
    expected: 'de antwoorden waarvan de gepubliceerde cijfers zijn gemaakt',
    mend: `zet de levering terug, of draai npm run correct -- ${period}`,
  }),
  'provider-vanished': ({ provider, before }) => ({
    found: `geen resultaten van ${provider}, die er in ${before} wel bij was`,
    expected: 'een dienstverlener die er eerder bij was, of is gestopt',
    mend: `vraag het bureau; is hij gestopt, schrijf dan voormalig in providers.csv; anders accepteer je provider-vanished voor ${provider} in accepted.json`,
  }),
  'after-merger': ({ provider, into, since }) => ({
    found: `resultaten van ${provider}, die op ${date.day(since)} is opgegaan in ${into}`,
    expected: `na die dag alleen resultaten van ${into}`,
    mend: `vraag het bureau of ze bij ${into} horen; horen ze bij mensen van daarvoor, accepteer dan after-merger voor ${provider} in accepted.json`,
  }),
  'grade-moved': ({ provider, group, was, is, before }) => ({
    found: `een cijfer van ${number.grade(is)} voor ${provider}, ${groupWords.names[group].many}; in ${before} was het ${number.grade(was)}`,
    expected: 'een verschil dat door toeval kan komen',
    mend: `kijk of de levering klopt; is dat zo, dan hoef je niets te doen, of accepteer grade-moved voor ${provider}/${group}/total in accepted.json`,
  }),
  'not-released': ({ period }) => ({
    found: 'een definitieve periode zonder published.json',
    expected: 'cijfers die bewaard zijn zoals ze zijn gepubliceerd',
    mend: `draai npm run release -- ${period}; tot die tijd verandert de site mee met elke wijziging in de antwoorden`,
  }),
};
