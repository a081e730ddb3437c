import type { share as dutch } from '../nl/share.ts';

/** Share images, badges, framed cards and the page that hands them out. */
export const share: typeof dutch = {
  title: (provider) => `${provider}: share and use`,
  lead: 'Put the report card on your own site or in a message. The badge and the card always show the newest survey.',
  toShare: 'Badge, card, charts and text for your own site',
  badge: 'Badge',
  badgeHelp: 'A small picture with the newest grade. Where no grade is published, it says so.',
  styles: {
    auto: 'Adapts itself: light or dark',
    light: 'Always light',
    dark: 'Always dark',
    plain: 'No colour or background',
  },
  card: 'Card',
  cardHelp: 'A card in a frame. It fills the width you give it, and uses no script and no cookies.',
  link: 'Link',
  code: (what) => `Code for: ${what}`,
  copyHelp: 'Click in the box, select all and copy.',
  copy: 'Copy',
  copied: 'Copied',
  saveImage: 'Save the picture',
  image: 'Picture for messages',
  imageHelp: 'Social media show this picture automatically when you share a link to this survey.',
  quote: 'Text to quote',
  quoteHelp: 'With survey period, number of people and source.',
  downloads: 'Data of this survey',
  downloadsHelp: 'Everything on the page, as a file.',
  /** The forms of a data file. */
  form: {
    csv: 'CSV',
    excel: 'CSV for Dutch Excel',
    json: 'JSON',
  },
  pdf: 'Report (PDF)',
  dictionary: 'What is in the files?',
  figureFile: 'Save as SVG',
  charts: 'Charts to download',
  survey: 'The survey',
  chartsHelp: 'The charts that people share most. All the others are in one file:',
  seeCard: 'See the report card',
  noRights: 'Not a quality mark; no legal claims can be based on it',
  noRightsLong:
    'The satisfaction norm is one of the norms of the mark. No legal claims can be based on this grade.',
  grades: 'How many people gave each grade',
  scale: 'From 1 to 10, with the norm as a line',
  norm: (norm) => `norm ${norm}`,
  demonstration: 'Demonstration',
  noSurvey: 'No survey published yet',
  generalAlternative: (site, guidance) => `${site}: how satisfied are people with their ${guidance}?`,
  seeNewest: (provider) => `Newest report card of ${provider}`,
  frameTitle: (provider) => `Report card of ${provider}`,
  linkText: (provider) => `See the report card of ${provider}`,
  alternative: ({ provider, period, grade, basis, response }) =>
    grade === null
      ? `${provider}, survey period ${period}: no grade published. ${response}`
      : `${provider}, survey period ${period}: average grade ${grade}. ${basis}. ${response}`,
  source: (source, address) => `Source: ${source}, ${address}`,
};
