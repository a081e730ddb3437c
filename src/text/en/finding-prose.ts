import type { LogoFault, ProseFindings } from '../../model/findings/prose.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { listed } from '../listed.ts';
import { quotedCell } from '../quoted.ts';
import { findingJson } from './finding-json.ts';
import { findingParts } from './finding-parts.ts';

const { meant, both } = findingParts;

const logo: Readonly<Record<LogoFault, { found: string; expected: string; mend: string }>> = {
  kind: {
    found: 'a file that is no SVG or PNG',
    expected: 'a logo as SVG or PNG',
    mend: 'save the logo as SVG or PNG, under a name that ends so',
  },
  large: {
    found: 'a logo of more than 64 kB',
    expected: 'at most 64 kB: it comes with every page',
    mend: 'save it smaller or simpler',
  },
  small: {
    found: 'a logo less than 40 pixels high',
    expected: 'at least 40 pixels: as high as it stands on a page',
    mend: 'save it larger, or as SVG',
  },
  shape: {
    found: 'an SVG without a size',
    expected: 'a viewBox, or a width and height',
    mend: 'save the SVG again, with a viewBox',
  },
  long: {
    found: 'a logo much wider than high, or much higher than wide',
    expected: 'at most 20 times as wide as high, and 4 times as high as wide',
    mend: 'cut off what is empty, or choose another form of the logo',
  },
  broken: {
    found: 'a logo that cannot be drawn',
    expected: 'a whole file, in which all that begins also ends',
    mend: 'save the logo again',
  },
  nameless: {
    found: 'an SVG that does not say it is one',
    expected: 'xmlns="http://www.w3.org/2000/svg" in its first tag; a browser shows nothing without it',
    mend: 'save the SVG again in a drawing program',
  },
};
const markdown = 'text in Markdown';
const code = 'text: braces are code here, and code does not run in prose';
const withoutBraces = 'write \\{ for a brace, or leave the braces out';

/** Findings about the site's own texts. */
export const findingProse: FindingSentences<ProseFindings> = {
  'bad-prose/head': () => ({
    found: 'no head that can be read',
    expected: 'lines of "key: value" between two lines of ---, with title, description and order',
    mend: 'write the head above the text',
  }),
  'bad-prose/name': ({ field, near }) => ({
    found: `the name ${quotedCell(field)} in the head`,
    expected: 'title, description and order',
    mend: meant(near, 'remove the line'),
  }),
  'bad-prose/empty': ({ field }) => ({
    found: `nothing for ${quotedCell(field)} in the head`,
    expected: 'a head with title, description and order',
    mend: 'fill in the line',
  }),
  'bad-prose/name-in-head': ({ field, text }) => ({
    found: `${quotedCell(text)} for "${field}" in the head`,
    expected: 'words: a name is filled in below the head alone',
    mend: 'write what is to stand there, or leave it out',
  }),
  'bad-prose/order': ({ order }) => ({
    found: `order ${quotedCell(order)}`,
    expected: 'the place in menus, a whole number from 1 to 99',
    mend: 'correct the number',
  }),
  'bad-prose/text': () => ({
    found: 'no text',
    expected: 'a text below the head',
    mend: 'write the text',
  }),
  'prose-tag/sign': ({ sign }) => ({
    found: quotedCell(sign),
    expected: markdown,
    mend: 'write \\< for the sign <, or say it in words',
  }),
  'prose-tag/closing': ({ tag }) => ({
    found: `${quotedCell(tag)}, which closes nothing`,
    expected: markdown,
    mend: 'remove the tag, or correct the one before it',
  }),
  'prose-tag/open': ({ tag, alone }) => ({
    found: `${quotedCell(tag)}, which is never closed`,
    expected: markdown,
    mend: alone === null ? 'close the tag, or use Markdown' : `write <${alone} />`,
  }),
  'prose-tag': ({ tag, allowed }) => ({
    found: quotedCell(tag),
    expected: `Markdown; the only tags are ${both(allowed)}`,
    mend: 'use Markdown, or leave the tag out',
  }),
  'prose-tag/attribute': ({ attribute, tag, allowed }) => ({
    found: `${quotedCell(attribute)} in <${tag}>`,
    expected: allowed.length === 0 ? `<${tag}> alone` : `only ${both(allowed)}, with a text between quotes`,
    mend: 'leave it out',
  }),
  'prose-code': ({ text }) => ({ found: quotedCell(text), expected: code, mend: withoutBraces }),
  'prose-code/name': ({ text, near }) => ({
    found: quotedCell(text),
    expected: 'a name that the program fills in',
    mend: meant(`{${near}}`, withoutBraces),
  }),
  'prose-code/open': () => ({
    found: 'a brace that is never closed',
    expected: code,
    mend: withoutBraces,
  }),
  'prose-code/sign': ({ line }) => ({
    found: quotedCell(line),
    expected: markdown,
    mend: 'write this line in another way',
  }),
  'prose-code/word': ({ word }) => ({
    found: `a line that begins with the word ${quotedCell(word)}`,
    expected: 'text: such a line is code here',
    mend: 'begin the line with another word',
  }),
  'prose-link': ({ address }) => ({
    found: quotedCell(address),
    expected: 'an address that begins with https://, mailto:, tel:, / or #',
    mend: 'correct the address',
  }),
  'prose-link/picture': ({ address }) => ({
    found: quotedCell(address),
    expected: 'the address on this site of a picture in public/, which begins with /',
    mend: 'put the picture in public/',
  }),
  'prose-rule': ({ found, says, rules, period }) => ({
    found: quotedCell(found),
    expected: `what ${period}/period.json says: ${listed(says, 'or')}`,
    mend: `write ${listed(
      rules.map((name) => `{${name}}`),
      'or',
    )} instead of the number: then it is right every year`,
  }),
  'prose-rule/bands': ({ found, period }) => ({
    found: quotedCell(found),
    expected: `a band of ${period}/period.json, under publication`,
    mend: 'write {bands} on a line of its own instead of the table: then it is right every year',
  }),
  'prose-rule/dates': ({ found, id, from, until }) => ({
    found: quotedCell(found),
    expected: `the days of ${id}/period.json: from ${from} to ${until}`,
    mend: 'correct the date; {from} and {until} are those of the newest period',
  }),
  'bad-logo': ({ fault }) => logo[fault],
  'bad-logo/unsafe': ({ text }) => ({
    found: `${quotedCell(text)} in the logo`,
    expected: 'shapes only: no script, no letters, no link and nothing of another address',
    mend: 'turn letters into shapes, and take out of the SVG what does something or loads something',
  }),
  'bad-remark/head': () => ({
    found: 'no head that can be read',
    expected: 'lines of `key: value` between two lines of ---',
    mend: 'write the head above the text',
  }),
  'bad-remark/field': ({ field, expected }) => ({
    found: field === '' ? 'a head that does not fit' : `${quotedCell(field)} in the head`,
    expected: findingJson.expectation(expected),
    mend: 'correct the head; content/README.md of the program describes it',
  }),
  'bad-remark/text': () => ({
    found: 'no text',
    expected: 'a text below the head',
    mend: 'write the text, or remove the file',
  }),
  'bad-remark/translation': ({ differs }) => ({
    found: `a ${differs} that differs from the Dutch`,
    expected: `the same ${differs} in every language`,
    mend: 'add or correct the translation',
  }),
  'unknown-edition': ({ provider, period }) => ({
    found: `a reply or correction about ${quotedCell(provider)} in ${quotedCell(period)}`,
    expected: 'a provider and a period of which the site has figures',
    mend: 'correct the names of file and folder, or wait until the period is final',
  }),
  'unknown-edition/period': ({ period }) => ({
    found: `a correction about the period ${quotedCell(period)}`,
    expected: 'the id of a period that is on the site',
    mend: 'correct the period, or wait until it is final',
  }),
  'figure-in-remark': ({ figure }) => ({
    found: `what looks like a figure: ${figure}`,
    expected: 'words only: a correction never repeats a figure',
    mend: 'tell in words what changed',
  }),
  'figure-in-remark/reply': ({ figure }) => ({
    found: `what looks like a figure: ${figure}`,
    expected: 'a figure that is published',
    mend: 'check that this figure is not protected',
  }),
};
