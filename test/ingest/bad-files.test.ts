import { expect, test } from 'vitest';
import { linesAbout, type Change } from './small.ts';

/** Name, what is changed in the small fixture, and every finding that must follow, word for word. */
const cases: readonly (readonly [name: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'missing providers',
    [['providers.csv', null]],
    [
      'providers.csv:1 error missing-file: found no such file; expected the file "providers.csv"; deliver the file, or correct its name',
    ],
  ],
  [
    'missing services',
    [['services.json', null]],
    [
      'services.json:1 error missing-file: found no such file; expected the file "services.json"; deliver the file, or correct its name',
    ],
  ],
  [
    'missing sample',
    [['2023/sample.csv', null]],
    [
      '2023/sample.csv:1 error missing-file: found no such file; expected the file "2023/sample.csv", which says who was asked; put what the bureau sent in 2023/levering and run npm run data:take -- 2023; or deliver the file itself',
    ],
  ],
  [
    'missing answers',
    [
      ['2023/responses.csv', null],
      ['2023/counts.csv', null],
    ],
    [
      '2023/responses.csv:1 error missing-file: found no such file; expected responses.csv or counts.csv, as sample.csv has rows that were completed; deliver one of the two files',
    ],
  ],
  [
    'missing period',
    [['2023/period.json', null]],
    [
      '2023/period.json:1 error missing-file: found no such file; expected the file "2023/period.json"; deliver the file, or correct its name',
    ],
  ],
  [
    'a file with another name',
    [
      ['2023/sample.csv', null],
      ['2023/Sample.csv', 'x'],
    ],
    [
      '2023/Sample.csv:1 error unknown-file: found a file without a role; expected a file of the data folder; did you mean "2023/sample.csv"? If not, rename it, or move it out of the data folder',
      '2023/sample.csv:1 error missing-file: found no such file; expected the file "2023/sample.csv", which says who was asked; put what the bureau sent in 2023/levering and run npm run data:take -- 2023; or deliver the file itself',
    ],
  ],
  [
    'a file without a role',
    [['2023/notes.txt', 'x']],
    [
      '2023/notes.txt:1 error unknown-file: found a file without a role; expected a file of the data folder; rename it, or move it out of the data folder',
    ],
  ],
  [
    'hidden files and Markdown are passed over',
    [
      ['.git/config', 'x'],
      ['2023/NOTES.md', 'x'],
    ],
    [],
  ],
  [
    'a provider and a period that are addresses of the site itself',
    [
      ['providers.csv', 'nooit-gemeten', 'lijst'],
      ['insluiten/NOTES.md', 'x'],
      ['insluiten/sample.csv', ''],
    ],
    [
      'insluiten/:1 error unknown-file: found a period named "insluiten"; expected a name that the site itself does not use as an address; name the folder after the year, such as 2027',
      'insluiten/period.json:1 error missing-file: found no such file; expected the file "insluiten/period.json"; deliver the file, or correct its name',
      'providers.csv:5:1 error bad-text: found "lijst"; expected an id that the site itself does not use as an address; choose another id, such as "lijst-1"',
    ],
  ],
  [
    'a period folder that is no address',
    [
      ['Jaar 2024/period.json', '{}'],
      ['Jaar 2024/sample.csv', ''],
    ],
    [
      'Jaar 2024/:1 error unknown-file: found a period folder "Jaar 2024"; expected a name of lower-case letters, digits and single hyphens, such as 2021; rename the folder; its name becomes part of addresses',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "from"; expected a text between quotes; mend "from"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "until"; expected a text between quotes; mend "until"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "reportedOn"; expected a text between quotes; mend "reportedOn"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "status"; expected one of draft, final; mend "status"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "questionnaires"; expected an object { … }; mend "questionnaires"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "publication"; expected an object { … }; mend "publication"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "protection"; expected an object { … }; mend "protection"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "norm"; expected an object { … }; mend "norm"',
      'Jaar 2024/period.json:1:1 error bad-value: found nothing for "source"; expected an object { … }; mend "source"',
    ],
  ],
  [
    'a period file that is not JSON',
    [['2023/period.json', '"from": "2023-01-01",', '"from": "2023-01-01"']],
    [
      '2023/period.json:3:3 error bad-json: found ""until": "2023-12-31","; expected valid JSON: names and texts in double quotes, a comma between parts, no comments; mend the file here; the mistake may stand just before this place',
    ],
  ],
  [
    'a comment',
    [['2023/period.json', '{\n', '{ // 2023\n']],
    [
      '2023/period.json:1:3 error bad-json: found "// 2023"; expected valid JSON: names and texts in double quotes, a comma between parts, no comments; mend the file here; the mistake may stand just before this place',
    ],
  ],
  [
    'a comma at the end',
    [['2023/period.json', '"Testbureau" }', '"Testbureau", }']],
    [
      '2023/period.json:26:37 error bad-json: found "}"; expected valid JSON: names and texts in double quotes, a comma between parts, no comments; mend the file here; the mistake may stand just before this place',
    ],
  ],
  [
    'brackets without end',
    [['2023/period.json', '['.repeat(100_000)]],
    [
      '2023/period.json:1:61 error bad-json: found more than 60 brackets inside each other; expected a file with settings; deliver the right file',
    ],
  ],
  [
    'a name for the second time',
    [['2023/period.json', '"status": "final",', '"status": "final",\n  "status": "draft",']],
    [
      '2023/period.json:6:3 error duplicate-name: found the name "status" for the second time; expected each name once; remove one of the two',
    ],
  ],
  [
    'an unknown name',
    [['2023/period.json', '"status"', '"statuss"']],
    [
      '2023/period.json:1:1 error bad-value: found nothing for "status"; expected one of draft, final; mend "status"',
      '2023/period.json:5:3 error unknown-name: found the name "statuss"; expected a known name; did you mean "status"? If not, remove it',
    ],
  ],
  [
    'a value that cannot be',
    [['2023/period.json', '"final"', '"definitief"']],
    [
      '2023/period.json:5:13 error bad-value: found "definitief"; expected one of draft, final; mend "status"',
    ],
  ],
  [
    'a date that does not exist',
    [['2023/period.json', '2023-12-31', '2023-02-30']],
    [
      '2023/period.json:3:12 error bad-value: found "2023-02-30"; expected a date that exists, as year-month-day: 2021-12-31; mend "until"',
    ],
  ],
  [
    'days in the wrong order',
    [['2023/period.json', '2023-12-31', '2022-12-31']],
    [
      '2023/period.json:3:12 error bad-value: found "2022-12-31"; expected until is on or after from; mend "until"',
    ],
  ],
  [
    'bands in the wrong order',
    [['2023/period.json', '"netSampleUpTo": 50', '"netSampleUpTo": 20']],
    [
      '2023/period.json:8:14 error bad-value: found a list [ … ]; expected bands in rising order of netSampleUpTo; mend "bands"',
    ],
  ],
  [
    'a percentage above 100',
    [['2023/period.json', '"minResponsePercent": 40', '"minResponsePercent": 140']],
    [
      '2023/period.json:10:52 error bad-value: found 140; expected a number of at most 100; mend "minResponsePercent"',
    ],
  ],
  [
    'an address that is no web address',
    [['2023/period.json', '"name": "Testbureau"', '"name": "Testbureau", "url": "javascript:alert(1)"']],
    [
      '2023/period.json:26:44 error bad-value: found "javascript:alert(1)"; expected an address that begins with http:// or https://; mend "url"',
    ],
  ],
  [
    'an unknown questionnaire',
    [['2023/period.json', '"clients-small"', '"clients-smal"']],
    [
      '2023/period.json:6:34 error unknown-questionnaire: found "clients-smal"; expected a questionnaire for clients in questionnaires/; did you mean "clients-small"? If not, add the questionnaire',
    ],
  ],
  [
    'a questionnaire of another group',
    [['2023/period.json', '"clients": "clients-small"', '"clients": "principals-small"']],
    [
      '2023/period.json:6:34 error unknown-questionnaire: found "principals-small", which is for principals; expected a questionnaire for clients in questionnaires/; add the questionnaire',
    ],
  ],
  [
    'a printed edition beside a tallied one',
    [
      [
        '2023/printed/de-werkbrug.json',
        '{"source":{"title":"T","publisher":"P","date":"2024-03-14"},"groups":[{"group":"clients","rows":[],"total":{"netSample":1,"completed":1,"grade":8,"published":true}}]}',
      ],
    ],
    [
      '2023/printed/de-werkbrug.json:1 error printed-and-tallied: found a printed edition of de-werkbrug, which stands in sample.csv too; expected one edition for each provider and period; remove the printed edition, or the rows of the provider',
    ],
  ],
  [
    'printed totals that do not add up',
    [
      [
        '2022/printed/oud-en-wijs.json',
        '"netSample": 28, "completed": 14',
        '"netSample": 29, "completed": 13',
      ],
    ],
    [
      '2022/printed/oud-en-wijs.json:10:31 error total-differs: found a total of 29 for netSample; expected 28, the sum of the rows; compare the rows and the total with the printed report',
      '2022/printed/oud-en-wijs.json:10:48 error total-differs: found a total of 13 for completed; expected 14, the sum of the rows; compare the rows and the total with the printed report',
    ],
  ],
  [
    'a printed grade of nobody',
    [['2022/printed/oud-en-wijs.json', '"completed": 0, "grade": null', '"completed": 0, "grade": 8']],
    [
      '2022/printed/oud-en-wijs.json:17:94 error printed-grade: found grade 8 with 0 completed; expected null, as the report prints -- where nobody answered; compare the row with the printed report',
    ],
  ],
  [
    'printed completed above net sample',
    [['2022/printed/oud-en-wijs.json', '"netSample": 1, "completed": 0', '"netSample": 1, "completed": 2']],
    [
      '2022/printed/oud-en-wijs.json:17:82 error completed-above-sample: found 2 completed of a net sample of 1; expected at most 1 completed; compare the row with the printed report',
    ],
  ],
  [
    'printed shares that do not fit the scale',
    [['2022/printed/oud-en-wijs.json', '[0, 31, 63, 6, 0]', '[0, 31, 63, 6]']],
    [
      '2022/printed/oud-en-wijs.json:13:62 error bad-value: found 4 shares; expected 5, one for each option of the scale, in its order; add or remove shares',
    ],
  ],
  [
    'a printed aspect that is not asked',
    [['2022/printed/oud-en-wijs.json', '["telephone_access"]', '["telephone"]']],
    [
      '2022/printed/oud-en-wijs.json:14:26 error unknown-question: found aspect "telephone"; expected the id of an aspect of clients-small; write the id of the aspect',
    ],
  ],
  [
    'a printed service that is unknown',
    [['2022/printed/oud-en-wijs.json', '"Diagnose"', '"Diagnoze"']],
    [
      '2022/printed/oud-en-wijs.json:8:22 error unknown-service: found service "Diagnoze"; expected a service of this period, by number or name; did you mean "Diagnose"? If not, ask the bureau which service is meant, and add the spelling to services.json as an alias',
    ],
  ],
  [
    'a printed edition of an unknown provider',
    [
      ['2022/printed/oud-en-wijs.json', null],
      ['2022/printed/oud-en-wijz.json', '{}'],
    ],
    [
      '2022/printed/oud-en-wijz.json:1 error unknown-provider: found provider "oud-en-wijz"; expected an id or exact name from providers.csv; did you mean "oud-en-wijs"? If not, add the provider to providers.csv, or this name to the aliases of one that is there',
      '2022/printed/oud-en-wijz.json:1:1 error bad-value: found nothing for "source"; expected an object { … }; mend "source"',
      '2022/printed/oud-en-wijz.json:1:1 error bad-value: found nothing for "groups"; expected a list [ … ]; mend "groups"',
    ],
  ],
];

test.each(cases)('files, periods and printed editions: %s', async (_, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});
