import { listed } from '../listed.ts';
import type { delivery as dutch } from '../nl/delivery.ts';
import { quoted } from '../quoted.ts';
import { number } from './number.ts';

interface Place {
  readonly file: string;
  readonly sheet: string | null;
}

const at = ({ file, sheet }: Place): string => (sheet === null ? file : `${file}, sheet ${quoted(sheet)}`);
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.count(count)} rows`);
const from = (row: number, count: number): string =>
  count === 1 ? `row ${row}` : `${rows(count)}, the first is row ${row}`;
const all = (texts: readonly string[]): string => listed(texts.map(quoted), 'and');
const kinds = { provider: 'the provider', group: 'the group', service: 'the service' } as const;
const ways = {
  provider:
    'New? Put it in providers.csv. Otherwise: write at "providers" which id it is, or null to leave the rows out.',
  group: 'Write at "groups" which group it is: clients, inburgering or principals.',
  service: 'Write at "services" which id it is.',
} as const;
const decided = {
  columns: 'Write the name or the id of a column, or null to leave it out.',
  answers: 'Write an answer to that question, or null for no answer.',
  providers: 'Write an id of providers.csv, or null to leave the rows out.',
  groups: 'Write clients, inburgering or principals.',
  services: 'Write the id of a service of services.json.',
} as const;
const charsets = { dos: 'DOS (code page 437 or 850)', mac: 'an old Mac (MacRoman)' } as const;

/** What is told when a delivery of the bureau is taken. `levering.json` holds the decisions. */
export const delivery: typeof dutch = {
  sheet: (note) => {
    const size = `${rows(note.rows)}, ${note.columns === 1 ? '1 column' : `${note.columns} columns`}`;
    if (note.kind === 'other') return `${at(note)}: ${size}. Not recognised, passed over.`;
    return `${at(note)}: ${size}${note.header > 1 ? `, headings on row ${note.header}` : ''}.`;
  },
  columns: (recognised, ignored) =>
    `  Columns: ${recognised} recognised${ignored.length === 0 ? '' : `, ${ignored.length} ignored (${ignored.map((one) => quoted(one)).join(', ')})`}.`,
  scale: (note) =>
    `Answers: codes ${listed(note.codes, 'and')} for ${note.aspects === 1 ? '1 aspect' : `${note.aspects} aspects`}, by ${note.source === null ? 'the file itself' : `sheet ${quoted(note.source)}`} ${note.topCode} = ${note.topLabel}.${note.asLastYear === null ? '' : note.asLastYear ? ' Last year too.' : ' Not so last year.'}`,
  toDecide: (count) => `To decide, ${count}:`,
  faults: (count) => (count === 1 ? 'Fault in the delivery, 1:' : `Faults in the delivery, ${count}:`),
  decisions: {
    'column-unknown': (one) =>
      `${quoted(one.heading)} is not in the questionnaire (${at(one)}). Write at "columns" which column it is, or null to leave it out.`,
    'column-of-sample': (one) =>
      `${quoted(one.heading)} is no column of a sample (${at(one)}). Where it says how many took part, write "completed" at "columns"; how many were approached: "approached"; how many invitations did not arrive: "undeliverable"; whether the bureau publishes: "published". A percentage or anything else: null.`,
    'column-near': (one) =>
      `${quoted(one.heading)} resembles ${quoted(one.label)} (${one.column}). Is that right? (${at(one)}). Write at "columns" ${quoted(one.column)}, or null to leave it out.`,
    'column-several': (one) =>
      `${quoted(one.heading)} may be ${listed(
        one.candidates.map(({ column, label }) => `${quoted(label)} (${column})`),
        'or',
      )} (${at(one)}). Write at "columns" which.`,
    'column-twice': (one) =>
      `${all(one.headings)} are both ${quoted(one.label)} (${at(one)}). Write at "columns" null for the column that does not count.`,
    'decision-unknown': (one) =>
      `At ${quoted(one.where)}, ${quoted(one.choice)} stands behind ${quoted(one.name)}, and there is no such thing. ${decided[one.where]}`,
    'answer-everywhere': (one) =>
      `${quoted(one.cell)} is no answer to ${one.questions} questions (${number.count(one.count)} times). Write at "answers" below "*" which answer it is everywhere, or null for no answer. Where it is another in one question, write it below that question too.`,
    'code-everywhere': (one) =>
      `Code ${one.code} stands in ${one.questions} questions, and nothing says what it means. Where it is "not answered" or "does not apply", write null at "answers" below "*". If you do not know, ask the bureau.`,
    'answer-unknown': (one) =>
      `${quoted(one.cell)} is no answer to ${quoted(one.label)} (${at(one)}, ${from(one.row, one.count)}). Write at "answers" which answer it is, or null for no answer.`,
    'code-unlabelled': (one) =>
      `Codes ${listed(one.codes, 'and')} for ${quoted(one.label)}: nothing says what they mean (${at(one)}). Ask the bureau for a codebook, or write it at "answers".`,
    'declared-missing': (one) =>
      `Code ${one.code} is called ${quoted(one.answer)} and is declared missing too, for ${all(one.labels)} (${at(one)}). Write at "answers" the answer, or null for no answer.`,
    'code-moved': (one) =>
      `Code ${one.code} is ${quoted(one.now)} and was ${quoted(one.before)}, for ${all(one.labels)} (${at(one)}). Was the scale turned? Write at "answers" what is right.`,
    'battery-moved': (one) =>
      `All aspects of ${quoted(one.label)} are ${number.decimal(Math.abs(one.by), 1)} ${one.by < 0 ? 'lower' : 'higher'} on average than last year. Was the scale turned? If it is right, write ${quoted(one.battery)} at "moved".`,
    'name-unknown': (one) =>
      `${one.name === '' ? `An empty cell for ${kinds[one.what]}` : quoted(one.name)}: ${rows(one.count)}${one.files > 1 ? ` in ${one.files} files` : ''}. ${one.near === null ? 'Resembles none.' : `Is this ${quoted(one.near)}?`} ${ways[one.what]}`,
    'name-several': (one) =>
      `${quoted(one.name)}: ${rows(one.count)}. Several go by this name: ${listed(one.candidates, 'and')}. Put the place in a column "plaats", or write at "providers" which it is.`,
    'name-missing': (one) =>
      `${rows(one.count)} without a ${one.what} (${at(one)}). Write at "${one.what === 'group' ? 'groups' : 'services'}" behind "*" which it is.`,
    doubles: (one) =>
      `${one.count === 1 ? '1 questionnaire stands' : `${number.count(one.count)} questionnaires stand`} there twice (${at(one)}, ${one.first === one.last ? `row ${one.first}` : `rows ${one.first}-${one.last}`}): not taken yet. Write at "doubles" drop or keep.`,
  },
  fault: {
    unreadable: (one) => `${one.file} cannot be opened. Save it again and deliver it once more.`,
    'no-format': (one) => `${one.file} is no CSV, Excel or SPSS file (.csv, .xlsx, .sav).`,
    'too-large': (one) => `${one.file} is too large. Ask the bureau for a file without further sheets.`,
    charset: (one) =>
      `${one.file}, line ${one.line}: the letters are of ${charsets[one.charset]}. It would read ${quoted(one.seen)} where ${quoted(one.meant)} is meant. Save the file as "CSV UTF-8".`,
    damaged: (one) =>
      `${one.file}, line ${one.line}: the characters ${quoted(one.seen)} come from a wrong conversion. Export the file again as UTF-8.`,
    quote: (one) =>
      `${one.file}, line ${one.line}: a quotation mark stands in the wrong place. Export the file again.`,
    'broken-formula': (one) =>
      `${quoted(one.cell)} in column ${quoted(one.heading)}: a formula in Excel went wrong (${at(one)}, ${from(one.row, one.count)}). Mend the cell in Excel.`,
    'lost-number': (one) =>
      `${quoted(one.cell)} in column ${quoted(one.heading)}: Excel cut off the digits of this number (${at(one)}, ${from(one.row, one.count)}). Format the column as text and deliver again.`,
    'bad-grade': (one) =>
      `${quoted(one.cell)} in column ${quoted(one.heading)}: a grade is a whole number from 1 to 10 (${at(one)}, ${from(one.row, one.count)}).`,
    'bad-number': (one) =>
      `${one.cell === '' ? 'An empty cell' : quoted(one.cell)} in column ${quoted(one.heading)}: a whole number belongs here, without a point for thousands (${at(one)}, ${from(one.row, one.count)}).`,
    'bad-verdict': (one) =>
      `${quoted(one.cell)} in column ${quoted(one.heading)}: "ja" or "nee" belongs here (${at(one)}, ${from(one.row, one.count)}).`,
    'respondent-twice': (one) =>
      `A respondent stands there twice with other answers (${at(one)}, ${from(one.row, one.count)}). Ask the bureau which counts.`,
    'answer-twice': (one) =>
      `A respondent gave two answers to ${quoted(one.label)} (${at(one)}, row ${one.row}). Ask the bureau which counts.`,
    nothing: () => 'No sheet with answers, counts or a sample was recognised in the delivery.',
  },
  noFolder: (folder) => `Put the files of the bureau in ${folder}.`,
  badBase: (period) =>
    `${period} cannot be read yet: there are findings in providers.csv, services.json, the questionnaires, period.json or levering.json.`,
  proposed: (file) => `Proposed in ${file}. Take the decisions there and run the command again.`,
  confirm: (file, command) => `Everything was recognised. Look through ${file} and confirm with: ${command}`,
  isFinal: (period) =>
    `${period} is final. A delivery can be taken only while the period is a draft ("status": "draft").`,
  others: (files) =>
    `${listed(files, 'and')} ${files.length === 1 ? 'is there and differs' : 'are there and differ'}. Nothing was written. With --replace the delivery takes the place.`,
  noSample:
    'There was no net sample in it: how many people were asked, by provider, group and service. Ask the bureau for it, put the file beside the others and run the command again.',
  written: (files, questionnaires) =>
    `Taken: ${number.count(questionnaires)} questionnaires. Written: ${listed(files, 'and')}.`,
};
