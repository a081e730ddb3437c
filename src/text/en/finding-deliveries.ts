import type { DeliveryFindings } from '../../model/findings/deliveries.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { both } = findingParts;

const sum = (one: { readonly sum: number; readonly question: string; readonly row: string }): string =>
  `a sum of ${one.sum} for question ${one.question} of ${one.row}`;
const led = (one: { readonly answers: readonly string[]; readonly parent: string }): string =>
  `${one.answers.join(' or ')} to ${one.parent}`;

/** Findings about files of a delivery that do not agree. */
export const findingDeliveries: FindingSentences<DeliveryFindings> = {
  'not-asked': ({ question, service }) => ({
    found: `an answer to question ${question}, which ${service === null ? 'a group without services' : `service ${service}`} is not asked`,
    expected: 'an empty cell',
    mend: 'remove the answer, or correct the service; who is asked what stands in the questionnaire',
  }),
  'route-not-taken': (one) => ({
    found: `an answer to question ${one.question}`,
    expected: `an empty cell, as it is asked only after ${led(one)}`,
    mend: 'remove the answer, or correct the earlier one',
  }),
  'set-aside': ({ setAside, of, row }) => ({
    found: `${setAside} of ${of} questionnaires for ${row} with an aspect left open`,
    expected: 'an answer to every aspect that was asked, "geen mening" included',
    mend: 'nothing, if respondents left it open; these questionnaires are not counted',
  }),
  'set-aside/many': ({ setAside, of, row }) => ({
    found: `${setAside} of ${of} questionnaires for ${row} with an aspect left open`,
    expected: 'at most a tenth of the questionnaires of a provider, and of all',
    mend: 'ask the bureau whether the delivery is complete; if it is, accept set-aside for the row, with a reason, in accepted.json',
  }),
  'repeated-respondent': ({ line }) => ({
    found: `a respondent that line ${line} has too`,
    expected: 'one questionnaire of each respondent',
    mend: 'remove the row that is not theirs, or ask the bureau which of the two counts',
  }),
  'repeated-block': ({ count, first, last, firstBefore, lastBefore }) => ({
    found: `${count} questionnaires on lines ${first} to ${last} that repeat lines ${firstBefore} to ${lastBefore}`,
    expected: 'each questionnaire once',
    mend: 'remove the lines that were pasted twice; if they are other people, deliver a column respondent',
  }),
  'repeated-rows': ({ count, line, isStated }) => ({
    found: `${count} questionnaires that are in the file already, the first of them on line ${line}`,
    expected: 'at most a few people who answer every question alike',
    mend: isStated
      ? 'ask the bureau whether they are other people; a column respondent shows it'
      : 'ask the bureau; deliver a column respondent, or say in sample.csv how many were completed',
  }),
  'completed-missing': ({ row }) => ({
    found: `no number in completed for ${row}`,
    expected: 'how many questionnaires the counts come from',
    mend: 'fill in completed; counts.csv cannot tell',
  }),
  'completed-missing/unavailable': ({ row }) => ({
    found: `no number in completed for ${row}, which is not available`,
    expected: 'how many completed the questionnaire: that is public even so',
    mend: 'fill in completed',
  }),
  'completed-above-sample': ({ completed, netSample }) => ({
    found: `${completed} completed of a net sample of ${netSample}`,
    expected: `at most ${netSample} completed`,
    mend: 'correct net_sample or completed',
  }),
  'completed-above-sample/usable': ({ usable, netSample, row }) => ({
    found: `${usable} usable questionnaires for ${row} of a net sample of ${netSample}`,
    expected: `at most ${netSample} questionnaires`,
    mend: 'correct net_sample, or the service of the answers',
  }),
  'completed-above-sample/printed': ({ completed, netSample }) => ({
    found: `${completed} completed of a net sample of ${netSample}`,
    expected: `at most ${netSample} completed`,
    mend: 'compare the row with the printed report',
  }),
  'completed-differs': ({ stated, usable, row }) => ({
    found: `${stated} completed for ${row}`,
    expected: `${usable}, the number of usable questionnaires in responses.csv`,
    mend: 'correct completed, or deliver the answers that are missing',
  }),
  'answers-missing': ({ stated, row }) => ({
    found: `${stated ?? 'no number'} completed for ${row}, and no answers`,
    expected: 'answers in responses.csv or counts.csv, or 0 completed',
    mend: 'deliver the answers, or write 0 when nobody answered',
  }),
  'sample-row-missing': ({ row }) => ({
    found: `answers for ${row}`,
    expected: 'a row for it in sample.csv',
    mend: 'add the row with its net sample, or correct the service of the answers',
  }),
  'responses-and-counts': ({ row, line }) => ({
    found: `counts for ${row}, which has answers in responses.csv from line ${line} on`,
    expected: 'one of the two for each row',
    mend: 'remove the counts or the answers',
  }),
  'total-differs': ({ column, stated, sum: all }) => ({
    found: `a total of ${stated} in column ${column}`,
    expected: `${all}, the sum of the rows`,
    mend: 'correct the total, or the row that is wrong or missing',
  }),
  'total-differs/printed': ({ column, stated, sum: all }) => ({
    found: `a total of ${stated} for ${column}`,
    expected: `${all}, the sum of the rows`,
    mend: 'compare the rows and the total with the printed report',
  }),
  'total-missing-rows': ({ name, unsplit }) => ({
    found: `only a row totaal for ${name}`,
    expected: `a row for each service; only ${both(unsplit)} may have a total alone`,
    mend: 'add the rows of the services',
  }),
  'total-row-misplaced': ({ service, group, unsplit }) => ({
    found: `service ${quotedCell(service)} for ${group}`,
    expected: `a service; only ${both(unsplit)} that are not split by service stand under totaal`,
    mend: 'write the service',
  }),
  'total-row-misplaced/answers': ({ row, unsplit }) => ({
    found: `answers under totaal for ${row}`,
    expected: `a service; only ${both(unsplit)} that are not split by service stand under totaal`,
    mend: 'write the service',
  }),
  'unavailable-service': ({ cell, row }) => ({
    found: `${quotedCell(cell)} for ${row}`,
    expected: '"ja" or "nee"; the source withholds a group as a whole, in its row totaal',
    mend: 'write it in the row totaal and remove the rows of the services, or write "nee"',
  }),
  'unavailable-with-results': ({ name }) => ({
    found: `results for ${name}, which the source does not make available`,
    expected: 'the row totaal alone, without services or answers',
    mend: 'remove the rows and answers of the group, or write "ja" or "nee"',
  }),
  'counts-differ': (one) => ({
    found: sum(one),
    expected: `${one.completed}, the number completed in sample.csv, as each has an answer to every aspect`,
    mend: 'correct the counts or completed; an answer without a row counts 0',
  }),
  'counts-above-completed': (one) => ({
    found: sum(one),
    expected: `at most ${one.completed}, the number completed in sample.csv`,
    mend: 'correct the counts or completed',
  }),
  'counts-above-route': (one) => ({
    found: sum(one),
    expected: `at most ${one.led}, the number who answered ${led(one)}`,
    mend: 'correct the counts of one of the two questions',
  }),
  'approach-without-edition': ({ name }) => ({
    found: `a row for ${name}, which has no results in this period`,
    expected: 'providers and groups of sample.csv or printed/',
    mend: 'remove the row, or deliver the results',
  }),
  'printed-and-tallied': ({ provider }) => ({
    found: `a printed edition of ${provider}, which stands in sample.csv too`,
    expected: 'one edition for each provider and period',
    mend: 'remove the printed edition, or the rows of the provider',
  }),
  'printed-grade': ({ grade }) => ({
    found: `grade ${grade} with 0 completed`,
    expected: 'null, as the report prints -- where nobody answered',
    mend: 'compare the row with the printed report',
  }),
};
