import type { FileFindings, Unreadable } from '../../model/findings/files.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { meant, either, both } = findingParts;

const unreadable: Readonly<Record<Unreadable, readonly [found: string, mend: string]>> = {
  folder: ['a folder, or a link to one', 'put the file itself in this place'],
  pipe: ['a pipe', 'put a copy of the file in this place'],
  device: ['a device', 'put a copy of the file in this place'],
  socket: ['a socket', 'put a copy of the file in this place'],
  gone: ['a link to a file that is not there', 'put the file itself in this place'],
  loop: ['a link that leads back to itself', 'put the file itself in this place'],
  permission: ['something that this user may not read', 'give the user who builds the site leave to read it'],
  'too-many': [
    'more open files than the system allows',
    'close other programs, or raise the limit (ulimit -n), and try again',
  ],
  disk: ['a file that the disk or network does not give', 'see whether the disk is there and whole'],
  name: ['a name that the system cannot pass on', 'give the file a shorter name in plain letters'],
};

const writeAgain = {
  cell: 'write the cell again, or export the file once more as UTF-8',
  json: 'write the text again',
  page: 'write the text again, and save it as UTF-8',
} as const;

const contents = {
  site: 'the name and address of the site',
  terms: 'the name of the mark and other words of the site',
} as const;

/** Findings about files, and about tables as tables. */
export const findingFiles: FindingSentences<FileFindings> = {
  'missing-file': ({ file }) => ({
    found: 'no such file',
    expected: `the file ${quotedCell(file)}`,
    mend: 'deliver the file, or correct its name',
  }),
  'missing-file/sample': ({ period }) => ({
    found: 'no such file',
    expected: `the file "${period}/sample.csv", which says who was asked`,
    mend: `put what the bureau sent in ${period}/levering and run npm run data:take -- ${period}; or deliver the file itself`,
  }),
  'missing-file/answers': () => ({
    found: 'no such file',
    expected: 'responses.csv or counts.csv, as sample.csv has rows that were completed',
    mend: 'deliver one of the two files',
  }),
  'missing-file/folder': ({ files }) => ({
    found: 'no data folder that can be read',
    expected: `a folder with ${both(files)}`,
    mend: 'correct the path of the folder',
  }),
  'missing-file/page': () => ({
    found: 'no such file',
    expected: 'every page of the site in every language',
    mend: 'write the page, or translate it from the other language',
  }),
  'missing-file/report-words': () => ({
    found: 'no such file',
    expected: 'the words of the report, in every language',
    mend: 'add the file, or translate it from the other language',
  }),
  'missing-file/settings': ({ file, about }) => ({
    found: 'no such file',
    expected: `the file with ${contents[about]}`,
    mend: `put ${file} in the content folder`,
  }),
  'missing-file/translation': ({ present, all }) => ({
    found: `${both(present.map((language) => `.${language}.md`))} only`,
    expected: `the same correction as ${both(all.map((language) => `.${language}.md`))}`,
    mend: 'add or correct the translation',
  }),
  'unknown-file': ({ near }) => ({
    found: 'a file without a role',
    expected: 'a file of the data folder',
    mend: meant(near, 'rename it, or move it out of the data folder'),
  }),
  'unknown-file/reserved-period': ({ id }) => ({
    found: `a period named ${quotedCell(id)}`,
    expected: 'a name that the site itself does not use as an address',
    mend: 'name the folder after the year, such as 2027',
  }),
  'unknown-file/period-folder': ({ id }) => ({
    found: `a period folder ${quotedCell(id)}`,
    expected: 'a name of lower-case letters, digits and single hyphens, such as 2021',
    mend: 'rename the folder; its name becomes part of addresses',
  }),
  'unknown-file/page': ({ name, known }) => ({
    found: `a page named ${quotedCell(name)}`,
    expected: `the name of a page that has an address: ${either(known)}`,
    mend: 'give the file one of those names; for another page ask a developer to give it an address',
  }),
  'unknown-file/remark': () => ({
    found: 'a file with this name',
    expected: 'replies/<period>/<provider>.md or corrections/<name>.nl.md and .en.md',
    mend: 'rename the file',
  }),
  'unreadable-file': ({ reason, isFolder }) => {
    const [found, mend] = unreadable[reason];
    return { found, expected: `a ${isFolder ? 'folder' : 'file'} that can be read`, mend };
  },
  'empty-file': ({ columns }) => ({
    found: 'an empty file',
    expected: `at least a line with the columns ${columns.join(', ')}`,
    mend: 'deliver the file again, or remove it when it may be left out',
  }),
  'empty-file/json': () => ({
    found: 'an empty file',
    expected: 'a JSON file',
    mend: 'deliver the file again, or remove it when it may be left out',
  }),
  'not-text': () => ({
    found: 'bytes that are no text',
    expected: 'a text file in UTF-8, UTF-16 or Windows-1252',
    mend: 'save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
  }),
  'damaged-text': ({ characters, where }) => ({
    found: `the characters ${quotedCell(characters)}, which come from a wrong conversion`,
    expected: 'text with its accents whole',
    mend: writeAgain[where],
  }),
  'no-header': ({ line, columns }) => ({
    found: `the line ${quotedCell(line)}`,
    expected: `the column names ${both(columns)}, with ";", "," or a tab between them`,
    mend: 'put the line with the column names at the top of the file',
  }),
  'unknown-column': ({ column, near }) => ({
    found: column === '' ? 'a column without a name' : `column ${quotedCell(column)}`,
    expected: 'a known column',
    mend: meant(near, 'remove the column'),
  }),
  'duplicate-column': ({ column, first }) => ({
    found: `column ${quotedCell(column)} for the second time; it is also column ${first}`,
    expected: 'each column once',
    mend: 'remove one of the two',
  }),
  'missing-column': ({ column, required }) => ({
    found: `no column ${quotedCell(column)}`,
    expected: `the columns ${both(required)}`,
    mend: `add the column ${quotedCell(column)}`,
  }),
  'missing-column/question': ({ question, questionnaire, line }) => ({
    found: `no column ${quotedCell(question)}`,
    expected: `a column for every question of ${questionnaire}, which is used on line ${line}`,
    mend: `add the column ${quotedCell(question)}; its cells may be empty`,
  }),
  'row-length': ({ cells, columns }) => ({
    found: `a row of ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
    expected: `${columns} cells, as many as there are columns`,
    mend: 'look for a missing or an extra separator; a cell that holds one must stand between quotes',
  }),
  'row-length/endless': () => ({
    found: 'a row of more than a million characters',
    expected: 'one row per line',
    mend: 'see whether the line ends were lost; the rest of the file was not read',
  }),
  'cell-length': ({ length, most }) => ({
    found: `a cell of ${length} characters`,
    expected: `at most ${most} characters`,
    mend: 'see what went wrong in the export, and shorten the cell',
  }),
  'stray-quote': () => ({
    found: 'a quotation mark (") that opens or closes in the wrong place',
    expected: 'quotes around a whole cell only, and doubled inside it',
    mend: 'remove the quotation mark or double it; the rest of the file was not read',
  }),
  'duplicate-row': ({ name, line }) => ({
    found: `a second row for ${name}; the first is on line ${line}`,
    expected: 'one row for each provider, group and service',
    mend: 'see which is right, and remove the other',
  }),
  'duplicate-row/approach': ({ name, line }) => ({
    found: `a second row for ${name}; the first is on line ${line}`,
    expected: 'one row for each provider and group',
    mend: 'see which is right, and remove the other',
  }),
  'duplicate-row/count': ({ name, question, answer, line }) => ({
    found: `a second count for ${name}, question ${question}, answer ${quotedCell(answer)}; the first is on line ${line}`,
    expected: 'one row for each answer',
    mend: 'see which is right, and remove the other',
  }),
  'duplicate-row/group': ({ group }) => ({
    found: `${quotedCell(group)} for the second time`,
    expected: 'each group once',
    mend: 'remove one of the two',
  }),
  'duplicate-row/service': ({ service }) => ({
    found: `service ${quotedCell(service)} for the second time`,
    expected: 'each service once',
    mend: 'remove one of the two',
  }),
};
