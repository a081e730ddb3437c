import { expect, test } from 'vitest';
import { linesAbout, type Change } from './small.ts';

/** Name, what is changed in the small fixture, and every finding that must follow, word for word. */
const cases: readonly (readonly [name: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'unknown provider',
    [['2023/sample.csv', 'stapsteen;clienten', 'stapstenen;clienten']],
    [
      '2023/sample.csv:5:1 error unknown-provider: found provider "stapstenen"; expected an id or exact name from providers.csv; did you mean "stapsteen"? If not, add the provider to providers.csv, or this name to the aliases of one that is there',
    ],
  ],
  [
    'a former id',
    [['2023/sample.csv', 'de-werkbrug;clienten;5', 'werkbrug-oost;clienten;5']],
    [
      '2023/sample.csv:2:1 error unknown-provider: found provider "werkbrug-oost"; expected the present id; this one became "de-werkbrug"; did you mean "de-werkbrug"? If not, add the provider to providers.csv, or this name to the aliases of one that is there',
    ],
  ],
  [
    'unknown group',
    [['2023/sample.csv', 'stapsteen;clienten', 'stapsteen;klanten']],
    [
      '2023/sample.csv:5:2 error unknown-group: found group "klanten"; expected clienten, inburgeraars or opdrachtgevers; did you mean "clienten"? If not, write one of these words',
    ],
  ],
  [
    'unknown service',
    [['2023/responses.csv', ';Jobcoaching;', ';Jobcoching;']],
    [
      '2023/responses.csv:2:3 error unknown-service: found service "Jobcoching"; expected a service of this period, by number or name; did you mean "Jobcoaching"? If not, ask the bureau which service is meant, and add the spelling to services.json as an alias',
    ],
  ],
  [
    'a service of another time',
    [['2023/sample.csv', 'clienten;9;4', 'clienten;12;4']],
    [
      '2023/sample.csv:5:3 error unknown-service: found service "12"; expected a service that is valid throughout the period; this one is from 2014-01-01 until 2017-12-31; write a service of the period, or correct services.json',
    ],
  ],
  [
    'unknown province',
    [['2023/responses.csv', 'overijssel', 'Overijsel']],
    [
      '2023/responses.csv:6:4 error unknown-province: found answer "Overijsel" to question province; expected one of its 12 answers, or an empty cell; did you mean "Overijssel"? If not, ask the bureau which province it is; if nobody knows, leave the cell empty',
    ],
  ],
  [
    'unknown answer',
    [['2023/responses.csv', 'Geen van beide', 'Geen van alle']],
    [
      '2023/responses.csv:3:6 error unknown-answer: found answer "Geen van alle" to question recommended; expected one of its 3 answers, or an empty cell; did you mean "Geen van beide"? If not, ask the bureau which answer is meant, and add the spelling to the questionnaire as an alias',
    ],
  ],
  [
    'unknown question',
    [['2023/counts.csv', 'telephone_access', 'telefoon']],
    [
      '2023/counts.csv:8:4 error unknown-question: found question "telefoon"; expected the id of a question of the questionnaire; write the id of the question',
    ],
  ],
  [
    'grade 11',
    [['2023/responses.csv', ';7;', ';11;']],
    [
      '2023/responses.csv:3:5 error bad-grade: found grade "11"; expected a whole grade from 1 to 10, or an empty cell; correct the grade; it is never rounded here',
    ],
  ],
  [
    'grade 0',
    [['2023/responses.csv', ';7;', ';0;']],
    [
      '2023/responses.csv:3:5 error bad-grade: found grade "0"; expected a whole grade from 1 to 10, or an empty cell; correct the grade; it is never rounded here',
    ],
  ],
  [
    'grade 7,5',
    [['2023/responses.csv', ';7;', ';7,5;']],
    [
      '2023/responses.csv:3:5 error bad-grade: found grade "7,5"; expected a whole grade from 1 to 10, or an empty cell; correct the grade; it is never rounded here',
    ],
  ],
  [
    'grade 11 in counts',
    [['2023/counts.csv', 'grade;6', 'grade;11']],
    [
      '2023/counts.csv:2:5 error bad-grade: found grade "11"; expected a whole grade from 1 to 10, or an empty cell; correct the grade; it is never rounded here',
    ],
  ],
  [
    '1.234',
    [['2023/sample.csv', ';8;3;ja', ';1.234;3;ja']],
    [
      '2023/sample.csv:2:4 error bad-number: found "1.234" in column net_sample; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    '1,234',
    [['2023/sample.csv', ';8;3;ja', ';1,234;3;ja']],
    [
      '2023/sample.csv:2:4 error bad-number: found "1,234" in column net_sample; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    'a negative count',
    [['2023/counts.csv', 'Drenthe;2', 'Drenthe;-2']],
    [
      '2023/counts.csv:11:6 error bad-number: found "-2" in column count; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    'a count in words',
    [['2023/counts.csv', 'Drenthe;2', 'Drenthe;twee']],
    [
      '2023/counts.csv:11:6 error bad-number: found "twee" in column count; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    'no count',
    [['2023/counts.csv', 'Drenthe;2', 'Drenthe;']],
    [
      '2023/counts.csv:11:6 error bad-number: found an empty cell in column count; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    'no net sample',
    [['2023/sample.csv', ';8;3;ja', ';;3;ja']],
    [
      '2023/sample.csv:2:4 error bad-number: found an empty cell in column net_sample; expected a whole number, 0 or more, without signs or points for thousands; write the number in digits only',
    ],
  ],
  [
    'published maybe',
    [['2023/sample.csv', ';8;3;ja', ';8;3;misschien']],
    [
      '2023/sample.csv:2:6 error bad-yes-no: found "misschien" in column published; expected "ja", "nee" or an empty cell; in the row totaal also "niet beschikbaar"; write what the bureau says; if it says nothing, leave the cell empty',
    ],
  ],
  [
    'approach left open',
    [['2023/approach.csv', 'nee;ja;2;ja;nee', 'nee;;2;ja;nee']],
    [
      '2023/approach.csv:2:5 error bad-yes-no: found an empty cell in column telephone; expected "ja" or "nee"; write what the bureau says: ja or nee',
    ],
  ],
  [
    'terminal codes are written out',
    [['2023/responses.csv', 'Geen van beide', '\u202erood']],
    [
      '2023/responses.csv:3:6 error unknown-answer: found answer "\\u{202e}rood" to question recommended; expected one of its 3 answers, or an empty cell; ask the bureau which answer is meant, and add the spelling to the questionnaire as an alias',
    ],
  ],
];

test.each(cases)('cells that cannot be understood: %s', async (_, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});
