import { expect, test } from 'vitest';
import { linesAbout, type Change } from './small.ts';

const oneLeftOpen: readonly Change[] = [
  ['2023/responses.csv', ';yes;satisfied;satisfied;satisfied;', ';yes;satisfied;satisfied;;'],
  ['2023/sample.csv', '9;6;2', '9;6;1'],
  ['2023/sample.csv', '14;5', '14;4'],
];
const aspectLeftOpen: readonly Change[] = [
  ['2023/responses.csv', ';yes;satisfied;satisfied;satisfied;', ';yes;satisfied;satisfied;;'],
  [
    '2023/responses.csv',
    ';yes;very_satisfied;satisfied;very_satisfied;',
    ';yes;very_satisfied;;very_satisfied;',
  ],
  ['2023/sample.csv', '9;6;2', '9;6;0'],
  ['2023/sample.csv', '14;5', '14;3'],
];
const accepting = (rows: string): string =>
  JSON.stringify([{ code: 'set-aside', rows, reason: 'the bureau says so' }]);

/** Name, what is changed in the small fixture, and every finding that must follow, word for word. */
const cases: readonly (readonly [name: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'completed above net sample',
    [
      ['2023/sample.csv', ';8;3;ja', ';2;3;ja'],
      ['2023/sample.csv', ';14;5;nee', ';8;5;nee'],
    ],
    [
      '2023/sample.csv:2:5 error completed-above-sample: found 3 completed of a net sample of 2; expected at most 2 completed; correct net_sample or completed',
    ],
  ],
  [
    'completed is not the number of answers',
    [
      ['2023/sample.csv', ';8;3;ja', ';8;2;ja'],
      ['2023/sample.csv', '14;5', '14;4'],
    ],
    [
      '2023/sample.csv:2:5 error completed-differs: found 2 completed for de-werkbrug/clients/jobcoaching; expected 3, the number of usable questionnaires in responses.csv; correct completed, or deliver the answers that are missing',
    ],
  ],
  [
    'answers without a sample row',
    [
      ['2023/sample.csv', 'de-werkbrug;clienten;5;8;3;ja\n', ''],
      ['2023/sample.csv', ';14;5;nee', ';6;2;nee'],
    ],
    [
      '2023/responses.csv:2 error sample-row-missing: found answers for de-werkbrug/clients/jobcoaching; expected a row for it in sample.csv; add the row with its net sample, or correct the service of the answers',
    ],
  ],
  [
    'a total alone, with the answers at a service',
    [
      ['2023/sample.csv', 'de-werkbrug;clienten;5;8;3;ja\n', ''],
      ['2023/sample.csv', 'de-werkbrug;clienten;9;6;2;nee\n', ''],
    ],
    [
      '2023/responses.csv:2 error sample-row-missing: found answers for de-werkbrug/clients/jobcoaching; expected a row for it in sample.csv; add the row with its net sample, or correct the service of the answers',
      '2023/responses.csv:5 error sample-row-missing: found answers for de-werkbrug/clients/naar-werk; expected a row for it in sample.csv; add the row with its net sample, or correct the service of the answers',
      '2023/sample.csv:2 error total-missing-rows: found only a row totaal for de-werkbrug/clients; expected a row for each service; only principals may have a total alone; add the rows of the services',
    ],
  ],
  [
    'a sample row without answers',
    [['2023/sample.csv', 'stapsteen;opdrachtgevers;totaal;3;0;ja', 'stapsteen;opdrachtgevers;totaal;3;1;ja']],
    [
      '2023/sample.csv:6:5 error answers-missing: found 1 completed for stapsteen/principals/total, and no answers; expected answers in responses.csv or counts.csv, or 0 completed; deliver the answers, or write 0 when nobody answered',
    ],
  ],
  [
    'a sample row without answers or a number',
    [['2023/sample.csv', 'stapsteen;opdrachtgevers;totaal;3;0;ja', 'stapsteen;opdrachtgevers;totaal;3;;ja']],
    [
      '2023/sample.csv:6:5 error answers-missing: found no number completed for stapsteen/principals/total, and no answers; expected answers in responses.csv or counts.csv, or 0 completed; deliver the answers, or write 0 when nobody answered',
    ],
  ],
  [
    'totals that do not add up',
    [['2023/sample.csv', ';14;5;nee', ';15;6;nee']],
    [
      '2023/sample.csv:4:4 error total-differs: found a total of 15 in column net_sample; expected 14, the sum of the rows; correct the total, or the row that is wrong or missing',
      '2023/sample.csv:4:5 error total-differs: found a total of 6 in column completed; expected 5, the sum of the rows; correct the total, or the row that is wrong or missing',
    ],
  ],
  [
    'a spreadsheet row of sums that does not add up',
    [['2023/sample.csv', 'stapsteen;opdr', 'Totaal;;;22;7;\nstapsteen;opdr']],
    [
      '2023/sample.csv:6:4 error total-differs: found a total of 22 in column net_sample; expected 21, the sum of the rows; correct the total, or the row that is wrong or missing',
    ],
  ],
  [
    'a total alone for clients',
    [
      ['2023/sample.csv', 'stapsteen;clienten;9;4;2;', 'stapsteen;clienten;totaal;4;0;'],
      ['2023/counts.csv', null],
    ],
    [
      '2023/sample.csv:5 error total-missing-rows: found only a row totaal for stapsteen/clients; expected a row for each service; only principals may have a total alone; add the rows of the services',
    ],
  ],
  [
    'answers under totaal',
    [
      ['2023/responses.csv', 'clienten;9;overijssel', 'clienten;totaal;overijssel'],
      ['2023/sample.csv', '9;6;2', '9;6;1'],
      ['2023/sample.csv', '14;5', '14;4'],
    ],
    [
      '2023/responses.csv:6:3 error total-row-misplaced: found service "totaal" for clients; expected a service; only principals that are not split by service stand under totaal; write the service',
    ],
  ],
  [
    'duplicate sample row',
    [
      [
        '2023/sample.csv',
        'de-werkbrug;clienten;9;',
        'de-werkbrug;Cliënten;Jobcoaching;8;3;ja\nde-werkbrug;clienten;9;',
      ],
    ],
    [
      '2023/sample.csv:3 error duplicate-row: found a second row for de-werkbrug/clients/jobcoaching; the first is on line 2; expected one row for each provider, group and service; see which is right, and remove the other',
    ],
  ],
  [
    'duplicate count',
    [['2023/counts.csv', 'grade;8;1', 'grade;6;1']],
    [
      '2023/counts.csv:3 error duplicate-row: found a second count for stapsteen/clients/naar-werk, question grade, answer "6"; the first is on line 2; expected one row for each answer; see which is right, and remove the other',
    ],
  ],
  [
    'counts beside responses for one row',
    [
      [
        '2023/counts.csv',
        'stapsteen;clienten;9;grade;6;1',
        'stapsteen;clienten;9;grade;6;1\nde-werkbrug;clienten;9;grade;6;0',
      ],
    ],
    [
      '2023/counts.csv:3 error responses-and-counts: found counts for de-werkbrug/clients/naar-werk, which has answers in responses.csv from line 5 on; expected one of the two for each row; remove the counts or the answers',
    ],
  ],
  [
    'an answer that is not asked',
    [['2023/responses.csv', 'satisfied;;;;;', 'satisfied;short;;;;']],
    [
      '2023/responses.csv:6:10 error not-asked: found an answer to question talk_length, which service naar-werk is not asked; expected an empty cell; remove the answer, or correct the service; who is asked what stands in the questionnaire',
    ],
  ],
  [
    'a route not taken',
    [['2023/responses.csv', ';Nee;;Uitkering', ';Nee;Ja;Uitkering']],
    [
      '2023/responses.csv:3:12 error route-not-taken: found an answer to question helped; expected an empty cell, as it is asked only after yes to work_now; remove the answer, or correct the earlier one',
    ],
  ],
  [
    'counts of an aspect that do not add up',
    [['2023/counts.csv', 'telephone_access;Zeer ontevreden;2', 'telephone_access;Zeer ontevreden;1']],
    [
      '2023/counts.csv:8:6 error counts-differ: found a sum of 1 for question telephone_access of stapsteen/clients/naar-werk; expected 2, the number completed in sample.csv, as each has an answer to every aspect; correct the counts or completed; an answer without a row counts 0',
    ],
  ],
  [
    'counts of an aspect that are missing',
    [['2023/counts.csv', 'stapsteen;clienten;9;telephone_access;Zeer ontevreden;2\n', '']],
    [
      '2023/counts.csv:2 error counts-differ: found a sum of 0 for question telephone_access of stapsteen/clients/naar-werk; expected 2, the number completed in sample.csv, as each has an answer to every aspect; correct the counts or completed; an answer without a row counts 0',
    ],
  ],
  [
    'counts above completed',
    [['2023/counts.csv', 'recommended;yes;2', 'recommended;yes;3']],
    [
      '2023/counts.csv:4:6 error counts-above-completed: found a sum of 3 for question recommended of stapsteen/clients/naar-werk; expected at most 2, the number completed in sample.csv; correct the counts or completed',
    ],
  ],
  [
    'counts above their route',
    [['2023/counts.csv', 'helped;Ja;1', 'helped;Ja;2']],
    [
      '2023/counts.csv:10:6 error counts-above-route: found a sum of 2 for question helped of stapsteen/clients/naar-werk; expected at most 1, the number who answered yes to work_now; correct the counts of one of the two questions',
    ],
  ],
  [
    'counts for what is not asked',
    [['2023/counts.csv', 'recommended;yes;2', 'talk_length;short;2']],
    [
      '2023/counts.csv:4:4 error not-asked: found an answer to question talk_length, which service naar-werk is not asked; expected an empty cell; remove the answer, or correct the service; who is asked what stands in the questionnaire',
    ],
  ],
  [
    'counts without completed',
    [['2023/sample.csv', 'stapsteen;clienten;9;4;2;', 'stapsteen;clienten;9;4;;']],
    [
      '2023/sample.csv:5:5 error completed-missing: found no number in completed for stapsteen/clients/naar-werk; expected how many questionnaires the counts come from; fill in completed; counts.csv cannot tell',
    ],
  ],
  [
    'a group without questionnaire',
    [['2023/sample.csv', 'stapsteen;opdrachtgevers', 'stapsteen;inburgeraars']],
    [
      '2023/sample.csv:6:2 error no-questionnaire: found a row for inburgering; expected a group for which period.json names a questionnaire; add the questionnaire to period.json, or remove the row',
    ],
  ],
  [
    'approach of nobody',
    [['2023/approach.csv', 'de-werkbrug', 'nooit-gemeten']],
    [
      '2023/approach.csv:2 error approach-without-edition: found a row for nooit-gemeten/clients, which has no results in this period; expected providers and groups of sample.csv or printed/; remove the row, or deliver the results',
    ],
  ],
  [
    'duplicate approach',
    [
      [
        '2023/approach.csv',
        'de-werkbrug;clienten;ja;nee;ja;2;ja;nee',
        'de-werkbrug;clienten;ja;nee;ja;2;ja;nee\ndE-werkbrug;clients;ja;nee;ja;2;ja;nee',
      ],
      ['2023/approach.csv', 'dE-', 'de-'],
    ],
    [
      '2023/approach.csv:3 error duplicate-row: found a second row for de-werkbrug/clients; the first is on line 2; expected one row for each provider and group; see which is right, and remove the other',
    ],
  ],
  [
    'one of a handful of questionnaires with an aspect left open',
    oneLeftOpen,
    [
      '2023/responses.csv:6 warning set-aside: found 1 of 2 questionnaires for de-werkbrug/clients/naar-werk with an aspect left open; expected an answer to every aspect that was asked, "geen mening" included; nothing, if respondents left it open; these questionnaires are not counted',
    ],
  ],
  [
    'more than a tenth of the questionnaires with an aspect left open',
    aspectLeftOpen,
    [
      '2023/responses.csv:5 error set-aside: found 2 of 2 questionnaires for de-werkbrug/clients/naar-werk with an aspect left open; expected at most a tenth of the questionnaires of a provider, and of all; ask the bureau whether the delivery is complete; if it is, accept set-aside for the row, with a reason, in accepted.json',
    ],
  ],
  [
    'the same, accepted by name',
    [...aspectLeftOpen, ['2023/accepted.json', accepting('de-werkbrug/*/*')]],
    [
      '2023/accepted.json:1:2 warning accepted-rows: found set-aside of 1 row accepted by de-werkbrug/*/*; expected that the reason holds for each of them; name a row by itself where it does not',
      '2023/responses.csv:5 warning set-aside: found 2 of 2 questionnaires for de-werkbrug/clients/naar-werk with an aspect left open; expected an answer to every aspect that was asked, "geen mening" included; nothing, if respondents left it open; these questionnaires are not counted',
    ],
  ],
  [
    'an acceptance of nothing that was set aside',
    [['2023/accepted.json', accepting('stapsteen/*/*')]],
    [
      '2023/accepted.json:1:2 error accepted-nothing: found accepted set-aside for stapsteen/*/*; expected only findings that there are; take stapsteen/*/* out of the file',
    ],
  ],
  [
    'a report before the end, on the day of another report',
    [['2023/period.json', '"reportedOn": "2024-03-14"', '"reportedOn": "2023-03-14"']],
    [
      '2023/period.json:4:17 warning copied-report-day: found a report on 2023-03-14, as in 2022; expected a day of its own for the report of each period; see whether the day was copied from the other period',
      '2023/period.json:4:17 error reported-before-end: found a report on 2023-03-14, while the period lasts until 2023-12-31; expected a report on or after the last day of the period; correct reportedOn or until',
    ],
  ],
  [
    'a row of sums that names a group is no row of sums',
    [['2023/sample.csv', 'stapsteen;clienten;9', 'Totaal;clienten;9']],
    [
      '2023/sample.csv:5:1 error unknown-provider: found provider "Totaal"; expected an id or exact name from providers.csv; add the provider to providers.csv, or this name to the aliases of one that is there',
    ],
  ],
];

test.each(cases)('deliveries that contradict themselves: %s', async (_, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});
