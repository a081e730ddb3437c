import type { CellFindings } from '../../model/findings/cells.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { meant, either, both } = findingParts;

const contact = {
  place: 'a place',
  postcode: 'a postcode',
  phone: 'a telephone number',
  email: 'an e-mail address',
  website: 'a website',
} as const;

const inColumn = (cell: string, column: string): string =>
  `${cell === '' ? 'an empty cell' : quotedCell(cell)} in column ${column}`;
const named = (what: string, cell: string): string =>
  cell === '' ? `an empty cell in column ${what}` : `${what} ${quotedCell(cell)}`;
const answer = (cell: string, question: string): string =>
  `answer ${quotedCell(cell)} to question ${question}`;
const oneOfAnswers = (options: number): string => `one of its ${options} answers, or an empty cell`;

/** Findings about cells, and about the lists that they are read against. */
export const findingCells: FindingSentences<CellFindings> = {
  'bad-text/unseen': ({ text, most }) => ({
    found: quotedCell(text),
    expected: `at most ${most} characters, all of which can be seen`,
    mend: 'type the text again; a character in it cannot be seen',
  }),
  'bad-text/long': ({ length, most }) => ({
    found: `a text of ${length} characters`,
    expected: `at most ${most} characters, all of which can be seen`,
    mend: 'shorten the text',
  }),
  'bad-text/endless': ({ most }) => ({
    found: `more than ${most} thousand characters`,
    expected: 'a text that people read',
    mend: 'deliver the right file, or a shorter text',
  }),
  'bad-text/id': ({ id }) => ({
    found: id === '' ? 'an empty cell in column provider' : quotedCell(id),
    expected: 'an id of lower-case letters, digits and single hyphens, at most 80',
    mend: 'write an id such as "de-werkbrug"; it becomes the address of the page and never changes',
  }),
  'bad-text/reserved-id': ({ id }) => ({
    found: quotedCell(id),
    expected: 'an id that the site itself does not use as an address',
    mend: `choose another id, such as "${id}-1"`,
  }),
  'bad-text/name': () => ({
    found: 'an empty cell in column name',
    expected: 'the name of the provider',
    mend: 'fill in the name',
  }),
  'bad-text/email': ({ text }) => ({
    found: quotedCell(text),
    expected: 'an e-mail address such as info@provider.example',
    mend: 'correct the cell or leave it empty',
  }),
  'bad-text/website': ({ text }) => ({
    found: quotedCell(text),
    expected: 'an address that begins with http:// or https://',
    mend: 'correct the cell or leave it empty',
  }),
  'bad-text/phone': ({ text }) => ({
    found: quotedCell(text),
    expected: 'a telephone number: digits, with spaces or hyphens between them',
    mend: 'correct the cell or leave it empty',
  }),
  'bad-text/lost-zero': ({ text }) => ({
    found: `${quotedCell(text)}: 9 digits that do not begin with 0`,
    expected: 'a telephone number with its first 0, or with +31',
    mend: 'format the column as text, or a spreadsheet takes the 0 off, and then put the 0 before it',
  }),
  placeholder: ({ text, column }) => ({
    found: `${quotedCell(text)} in column ${column}, which stands in for something`,
    expected: `${contact[column]}, or an empty cell`,
    mend: `fill in what it is, or leave the cell empty: the site says that it is not known${column === 'phone' && /\d{8}/.test(text) ? '; if this really is the number, write it with a hyphen or spaces' : ''}`,
  }),
  'placeholder/address': ({ address }) => ({
    found: quotedCell(address),
    expected: 'the address where the site will stand',
    mend: 'fill in the address before you publish: it stands on every page, in images and in files',
  }),
  'wrong-column': ({ text, column, fits }) => ({
    found: `${quotedCell(text)} in column ${column}`,
    expected: contact[column],
    mend: `it looks like ${contact[fits]}: does it belong in column ${fits}?`,
  }),
  'letter-not-in-font': ({ text, letter }) => ({
    found: `the character ${quotedCell(letter)} in ${quotedCell(text)}`,
    expected: 'letters that the font of the report has',
    mend: 'write the name in Latin letters',
  }),
  'bad-number': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: 'a whole number, 0 or more, without signs or points for thousands',
    mend: 'write the number in digits only',
  }),
  'bad-yes-no': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: '"ja" or "nee"',
    mend: 'write what the bureau says: ja or nee',
  }),
  'bad-yes-no/verdict': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: '"ja", "nee" or an empty cell; in the row totaal also "niet beschikbaar"',
    mend: 'write what the bureau says; if it says nothing, leave the cell empty',
  }),
  'bad-grade': ({ cell }) => ({
    found: `grade ${quotedCell(cell)}`,
    expected: 'a whole grade from 1 to 10, or an empty cell',
    mend: 'correct the grade; it is never rounded here',
  }),
  'unknown-provider': ({ cell, renamed, near }) => ({
    found: named('provider', cell),
    expected:
      renamed === null
        ? 'an id or exact name from providers.csv'
        : `the present id; this one became ${quotedCell(renamed)}`,
    mend:
      cell === ''
        ? 'ask the bureau whom this row is about'
        : meant(
            renamed ?? near,
            'add the provider to providers.csv, or this name to the aliases of one that is there',
          ),
  }),
  'unknown-provider/correction': ({ provider }) => ({
    found: provider,
    expected: 'the id of a provider',
    mend: 'correct the id',
  }),
  'unknown-group': ({ cell, near }) => ({
    found: named('group', cell),
    expected: 'clienten, inburgeraars or opdrachtgevers',
    mend: meant(near, 'write one of these words'),
  }),
  'unknown-service': ({ cell, near }) => ({
    found: named('service', cell),
    expected: 'a service of this period, by number or name',
    mend: meant(
      near,
      'ask the bureau which service is meant, and add the spelling to services.json as an alias',
    ),
  }),
  'unknown-service/number': ({ cell, numbers }) => ({
    found: named('service', cell),
    expected: `a service of this period: ${either(numbers)}, or its name`,
    mend: 'ask the bureau which service is meant',
  }),
  'unknown-service/other-days': ({ cell, from, until }) => ({
    found: named('service', cell),
    expected: `a service that is valid throughout the period; this one is from ${from} until ${until ?? 'now'}`,
    mend: 'write a service of the period, or correct services.json',
  }),
  'unknown-service/situation': ({ service, near }) => ({
    found: quotedCell(service),
    expected: 'the id of a service in data/services.json',
    mend: meant(near, 'add the service'),
  }),
  'unknown-province': ({ cell, question, options, near }) => ({
    found: answer(cell, question),
    expected: oneOfAnswers(options),
    mend: meant(near, 'ask the bureau which province it is; if nobody knows, leave the cell empty'),
  }),
  'unknown-province/provider': ({ cell, near }) => ({
    found: quotedCell(cell),
    expected: 'one of the twelve provinces',
    mend: meant(near, 'leave the cell empty'),
  }),
  'unknown-answer': ({ cell, question, options, near }) => ({
    found: answer(cell, question),
    expected: oneOfAnswers(options),
    mend: meant(
      near,
      'ask the bureau which answer is meant, and add the spelling to the questionnaire as an alias',
    ),
  }),
  'unknown-status': ({ cell }) => ({
    found: quotedCell(cell),
    expected: 'houder, aspirant, voormalig or onbekend',
    mend: 'write one of these words, or leave the cell empty',
  }),
  'unknown-question': ({ cell, near }) => ({
    found: `question ${quotedCell(cell)}`,
    expected: 'the id of a question of the questionnaire',
    mend: meant(near, 'write the id of the question'),
  }),
  'unknown-question/aspect': ({ id, questionnaire, near }) => ({
    found: `aspect ${quotedCell(id)}`,
    expected: `the id of an aspect of ${questionnaire}`,
    mend: meant(near, 'write the id of the aspect'),
  }),
  'ambiguous-name': ({ cell, ids }) => ({
    found: `${quotedCell(cell)}, the name of ${both(ids.map(quotedCell))}`,
    expected: 'a name that only one provider bears, or its id',
    mend: 'write the id of the provider that is meant',
  }),
  'ambiguous-name/reserved': ({ service }) => ({
    found: `the service ${quotedCell(service)}`,
    expected: 'a name other than "constructor", "total" and "totaal", which mean something else',
    mend: 'choose another name',
  }),
  'ambiguous-name/service': ({ name, line }) => ({
    found: `${quotedCell(name)}, which the service on line ${line} goes by on the same days`,
    expected: 'labels and aliases of one service only',
    mend: 'remove the label or alias from one of the two',
  }),
  'duplicate-provider': ({ id, line }) => ({
    found: `${quotedCell(id)}, which line ${line} has too`,
    expected: 'each provider on one line, with an id of its own',
    mend: 'remove one of the two lines, or give one another id',
  }),
  'duplicate-provider/name': ({ name, line }) => ({
    found: `${quotedCell(name)}, which line ${line} has too`,
    expected: 'a name of its own, or the same name in another place',
    mend: 'remove one of the two lines, or fill in the place of both',
  }),
  'duplicate-service': ({ id, line }) => ({
    found: `${quotedCell(id)}, which the service on line ${line} has too`,
    expected: 'an id that no other service has',
    mend: 'choose another id',
  }),
  'former-id-taken': ({ id, line }) => ({
    found: line === null ? quotedCell(id) : `${quotedCell(id)}, which line ${line} has too`,
    expected: 'former ids of this provider alone, separated by spaces or |',
    mend: 'remove the former id where it does not belong',
  }),
  'bad-successor/unknown': ({ id, near }) => ({
    found: `successor ${quotedCell(id)}`,
    expected: 'the id of a provider in providers.csv',
    mend: meant(near, 'add the successor to providers.csv too, or leave the cell empty'),
  }),
  'bad-successor/self': ({ id }) => ({
    found: `${quotedCell(id)} as its own successor`,
    expected: 'the id of the provider that this one merged into',
    mend: 'fill in the other one, or leave the cell empty',
  }),
  'bad-successor/circle': ({ ids }) => ({
    found: `a circle: ${ids.map(quotedCell).join(' merged into ')}`,
    expected: 'a successor that did not merge into this one itself',
    mend: 'empty the cell of the one that still exists',
  }),
  'bad-successor/day': ({ cell }) => ({
    found: quotedCell(cell),
    expected: 'the day of the merger, such as 2026-01-01 or 1-1-2026',
    mend: 'correct the day',
  }),
  'bad-successor/no-day': ({ successor }) => ({
    found: `successor ${quotedCell(successor)}, and not since when`,
    expected: 'the day of the merger in the column merged_on, such as 2026-01-01',
    mend: 'fill in the day: it stands on both pages',
  }),
  'bad-successor/no-successor': ({ day }) => ({
    found: `${quotedCell(day)}, and no successor`,
    expected: 'the id of the successor beside the day of a merger',
    mend: 'fill in the column successor, or empty this cell',
  }),
  'bad-successor/status': ({ cell }) => ({
    found: `status ${quotedCell(cell)} of a provider with a successor`,
    expected: 'former, or an empty cell',
    mend: 'write former; if the provider still exists, take its successor away',
  }),
  'service-number-taken': ({ number, line }) => ({
    found: `${number}, which the service on line ${line} has on the same days`,
    expected: 'a number with one meaning on every day',
    mend: 'correct the number, or "from" and "until"',
  }),
  'unknown-questionnaire': ({ name, group, isFor, near }) => ({
    found: isFor === null ? quotedCell(name) : `${quotedCell(name)}, which is for ${isFor}`,
    expected: `a questionnaire for ${group} in questionnaires/`,
    mend: meant(near, 'add the questionnaire'),
  }),
  'no-questionnaire': ({ group }) => ({
    found: `a row for ${group}`,
    expected: 'a group for which period.json names a questionnaire',
    mend: 'add the questionnaire to period.json, or remove the row',
  }),
  'reported-before-end': ({ reportedOn, until }) => ({
    found: `a report on ${reportedOn}, while the period lasts until ${until}`,
    expected: 'a report on or after the last day of the period',
    mend: 'correct reportedOn or until',
  }),
  'copied-report-day': ({ reportedOn, other }) => ({
    found: `a report on ${reportedOn}, as in ${other}`,
    expected: 'a day of its own for the report of each period',
    mend: 'see whether the day was copied from the other period',
  }),
  'overlapping-periods': ({ from, other, until }) => ({
    found: `a period from ${from}, while ${other} lasts until ${until}`,
    expected: 'periods that follow each other',
    mend: `correct from here, or until in ${other}/period.json`,
  }),
};
