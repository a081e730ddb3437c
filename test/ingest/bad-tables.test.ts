import { expect, test } from 'vitest';
import { linesAbout, type Change } from './small.ts';

/** Name, what is changed in the small fixture, and every finding that must follow, word for word. */
const cases: readonly (readonly [name: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'unknown column',
    [['2023/sample.csv', 'net_sample', 'netsample']],
    [
      '2023/sample.csv:1 error missing-column: found no column "net_sample"; expected the columns provider, group, service and net_sample; add the column "net_sample"',
      '2023/sample.csv:1:4 error unknown-column: found column "netsample"; expected a known column; did you mean "net_sample"? If not, remove the column',
    ],
  ],
  [
    'a column from nowhere',
    [['providers.csv', 'former_ids', '__proto__']],
    [
      'providers.csv:1:10 error unknown-column: found column "__proto__"; expected a known column; remove the column',
    ],
  ],
  [
    'duplicate header',
    [['2023/sample.csv', 'completed;published', 'completed;completed']],
    [
      '2023/sample.csv:1:6 error duplicate-column: found column "completed" for the second time; it is also column 5; expected each column once; remove one of the two',
    ],
  ],
  [
    'missing column',
    [
      [
        '2023/responses.csv',
        'provider;group;service;grade;clear_information\nde-werkbrug;clienten;5;8;Tevreden\nde-werkbrug;clienten;5;8;Tevreden\n',
      ],
    ],
    [
      '2023/responses.csv:1 error missing-column: found no column "recommended"; expected a column for every question of clients-small, which is used on line 2; add the column "recommended"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "attention_for_jobs"; expected a column for every question of clients-small, which is used on line 2; add the column "attention_for_jobs"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "telephone_access"; expected a column for every question of clients-small, which is used on line 2; add the column "telephone_access"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "talk_length"; expected a column for every question of clients-small, which is used on line 2; add the column "talk_length"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "work_now"; expected a column for every question of clients-small, which is used on line 2; add the column "work_now"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "helped"; expected a column for every question of clients-small, which is used on line 2; add the column "helped"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "income"; expected a column for every question of clients-small, which is used on line 2; add the column "income"; its cells may be empty',
      '2023/responses.csv:1 error missing-column: found no column "province"; expected a column for every question of clients-small, which is used on line 2; add the column "province"; its cells may be empty',
    ],
  ],
  [
    'missing column of a table',
    [
      ['2023/approach.csv', ';audio', ''],
      ['2023/approach.csv', ';ja;nee\n', ';ja\n'],
    ],
    [
      '2023/approach.csv:1 error missing-column: found no column "audio"; expected the columns provider, group, email, post, telephone, reminders, easy_language and audio; add the column "audio"',
    ],
  ],
  [
    'no header',
    [['2023/sample.csv', 'provider;group;service;net_sample;completed;published\n', '']],
    [
      '2023/sample.csv:1 error no-header: found the line "de-werkbrug;clienten;5;8;3;ja"; expected the column names provider, group, service and net_sample, with ";", "," or a tab between them; put the line with the column names at the top of the file',
    ],
  ],
  [
    'stray quote at the start of a cell',
    [['2023/responses.csv', ';Tevreden;;Zeer', ';"Tevreden;;Zeer']],
    [
      '2023/responses.csv:2 error stray-quote: found a quotation mark (") that opens or closes in the wrong place; expected quotes around a whole cell only, and doubled inside it; remove the quotation mark or double it; the rest of the file was not read',
    ],
  ],
  [
    'stray quote inside a cell',
    [['providers.csv', 'De Werkbrug Oost', 'De "Werkbrug" Oost']],
    [
      'providers.csv:2 error stray-quote: found a quotation mark (") that opens or closes in the wrong place; expected quotes around a whole cell only, and doubled inside it; remove the quotation mark or double it; the rest of the file was not read',
    ],
  ],
  [
    'short row',
    [['2023/sample.csv', ';6;2;nee', ';6;2']],
    [
      '2023/sample.csv:3 error row-length: found a row of 5 cells; expected 6 cells, as many as there are columns; look for a missing or an extra separator; a cell that holds one must stand between quotes',
    ],
  ],
  [
    'long row',
    [['2023/sample.csv', ';6;2;nee', ';6;2;nee;ja']],
    [
      '2023/sample.csv:3 error row-length: found a row of 7 cells; expected 6 cells, as many as there are columns; look for a missing or an extra separator; a cell that holds one must stand between quotes',
    ],
  ],
  [
    'a decimal comma as delimiter',
    [
      [
        '2023/responses.csv',
        'de-werkbrug;clienten;9;overijssel;10;yes',
        'de-werkbrug;clienten;9;overijssel;10;;yes',
      ],
    ],
    [
      '2023/responses.csv:6 error row-length: found a row of 15 cells; expected 14 cells, as many as there are columns; look for a missing or an extra separator; a cell that holds one must stand between quotes',
    ],
  ],
  [
    'damaged text',
    [['providers.csv', 'Café', 'CafÃ©']],
    [
      'providers.csv:3:2 error damaged-text: found the characters "Ã©", which come from a wrong conversion; expected text with its accents whole; write the cell again, or export the file once more as UTF-8',
    ],
  ],
  [
    'damaged character',
    [['2023/responses.csv', 'Fryslân', 'Frysl\ufffdn']],
    [
      '2023/responses.csv:5:4 error damaged-text: found the characters "\ufffd", which come from a wrong conversion; expected text with its accents whole; write the cell again, or export the file once more as UTF-8',
    ],
  ],
  [
    'a cell that is far too long',
    [['providers.csv', 'Oud en Wijs', 'x'.repeat(10001)]],
    [
      'providers.csv:4:2 error bad-text: found an empty cell in column name; expected the name of the provider; fill in the name',
      'providers.csv:4:2 error cell-length: found a cell of 10001 characters; expected at most 10000 characters; see what went wrong in the export, and shorten the cell',
    ],
  ],
  [
    'empty table',
    [['2023/sample.csv', '']],
    [
      '2023/sample.csv:1 error empty-file: found an empty file; expected at least a line with the columns provider, group, service, net_sample; deliver the file again, or remove it when it may be left out',
    ],
  ],
  [
    'empty settings',
    [['2023/period.json', '\n']],
    [
      '2023/period.json:1 error empty-file: found an empty file; expected a JSON file; deliver the file again, or remove it when it may be left out',
    ],
  ],
  [
    'bytes that are no text',
    [['2023/responses.csv', Uint8Array.from([0x50, 0x4b, 0x3, 0x4, 0x0, 0x0, 0x8, 0x0])]],
    [
      '2023/responses.csv:1 error not-text: found bytes that are no text; expected a text file in UTF-8, UTF-16 or Windows-1252; save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
    ],
  ],
  [
    'settings that are no text',
    [['2023/period.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0x0])]],
    [
      '2023/period.json:1 error not-text: found bytes that are no text; expected a text file in UTF-8, UTF-16 or Windows-1252; save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
    ],
  ],
];

test.each(cases)('tables that cannot be read as tables: %s', async (_, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});
