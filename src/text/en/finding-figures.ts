import type { FigureFindings } from '../../model/findings/figures.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { group as groupWords } from './group.ts';
import { date } from './date.ts';
import { number } from './number.ts';

const damage = {
  shape: 'a file that npm run release did not write',
  schema: 'a file of another version of the program',
  checksum: 'figures that were changed by hand: the checksum does not hold',
  period: 'the published figures of another period',
} as const;

const fileOf = {
  provider: 'providers.csv',
  service: 'services.json',
  questionnaire: 'questionnaires/',
  question: 'questionnaires/',
  options: 'questionnaires/',
} as const;

/** Findings about figures that are published, and about those that were. */
export const findingFigures: FindingSentences<FigureFindings> = {
  'verdict-disagrees': ({ verdict, rule, completed, netSample, row, period }) => ({
    found: `the verdict "${verdict}" of the bureau for ${completed} of ${netSample}`,
    expected: `"${rule}" by the period's publication rule`,
    mend: `ask the bureau which is right, or accept verdict-disagrees for ${row} with a reason in ${period}/accepted.json`,
  }),
  'accepted-nothing': ({ accepted, name }) => ({
    found: `accepted ${accepted} for ${name}`,
    expected: 'only findings that there are',
    mend: `take ${name} out of the file`,
  }),
  'accepted-rows': ({ accepted, count, rows }) => ({
    found: `${accepted} of ${count} ${count === 1 ? 'row' : 'rows'} accepted by ${rows}`,
    expected: 'that the reason holds for each of them',
    mend: 'name a row by itself where it does not',
  }),
  'audit-open': ({ row }) => ({
    found: `a withheld grade of ${row} that the period's figures leave open`,
    expected: 'that withholding other figures protects it',
    mend: 'leave this group out; lower protection.safeWidth in period.json only if less protection is enough',
  }),
  'report-not-set': ({ provider, period, language, fault }) => ({
    found: `${provider}, ${period}, ${language}: ${fault}`,
    expected: 'texts that can be set as a PDF in the font of the report',
    mend: 'correct the name or the label',
  }),
  'published-damaged': ({ fault }) => ({
    found: damage[fault],
    expected: 'the file as npm run release, correct or withdraw wrote it',
    mend: 'put the file back from your backup or repository; figures change through npm run correct only',
  }),
  'published-draft': ({ period }) => ({
    found: 'published figures of a period that period.json calls a draft',
    expected: '"status": "final"',
    mend: `put the status back to "final"; npm run withdraw -- ${period} takes figures off the site`,
  }),
  'published-name': ({ kind, name }) => ({
    found:
      kind === 'options'
        ? `answers to ${name}, which has another number of answers today`
        : `${kind} ${name}, which ${fileOf[kind]} does not have`,
    expected: 'every name of a published figure in the files of today',
    mend:
      kind === 'provider'
        ? 'put the provider back, as "former" when it stopped; a new id goes with its old one under former_ids'
        : `put it back in ${fileOf[kind]}; published figures are told with its label`,
  }),
  'published-differs': ({ period, provider, kind, groups }) => {
    const parts = groups.map(
      ({ group, questionnaires }) =>
        `${group}: ${questionnaires === 0 ? 'the net sample or a verdict' : `${questionnaires} questionnaires or more`}`,
    );
    return {
      found: {
        changed: `other answers of ${provider} than were published (${parts.join('; ')})`,
        new: `answers of ${provider}, which is not in the published period`,
        gone: `no answers of ${provider}, whose figures are published`,
      }[kind],
      expected: 'the answers of which the published figures were made',
      mend: `put the delivery back, or run ${kind === 'new' ? `npm run release -- ${period} --late ${provider} or ` : ''}npm run correct -- ${period}`,
    };
  },
  'published-differs/figure': ({ period, path, more }) => ({
    found: `another ${path ?? 'figure'}${more > 0 ? ` and ${more} more figures` : ''} from the answers at hand`,
    expected: 'the answers of which the published figures were made',
    mend: `put the delivery back, or run npm run correct -- ${period}`,
  }),
  'provider-vanished': ({ provider, before }) => ({
    found: `no results of ${provider}, which was in ${before}`,
    expected: 'a provider that was there before, or one that stopped',
    mend: `ask the bureau; when it stopped, write voormalig in providers.csv; otherwise accept provider-vanished for ${provider} in accepted.json`,
  }),
  'after-merger': ({ provider, into, since }) => ({
    found: `results of ${provider}, which merged into ${into} on ${date.day(since)}`,
    expected: `results of ${into} alone after that day`,
    mend: `ask the bureau whether they belong to ${into}; if they are of people of before, accept after-merger for ${provider} in accepted.json`,
  }),
  'grade-moved': ({ provider, group, was, is, before }) => ({
    found: `a grade of ${number.grade(is)} for ${provider}, ${groupWords.names[group].many}; it was ${number.grade(was)} in ${before}`,
    expected: 'a difference that chance can explain',
    mend: `see whether the delivery is right; if it is, there is nothing to do, or accept grade-moved for ${provider}/${group}/total in accepted.json`,
  }),
  'not-released': ({ period }) => ({
    found: 'a final period without published.json',
    expected: 'figures that are kept as they were published',
    mend: `run npm run release -- ${period}; until then each change of the answers changes the site`,
  }),
};
