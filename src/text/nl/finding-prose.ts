import type { LogoFault, ProseFindings } from '../../model/findings/prose.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { listed } from '../listed.ts';
import { quotedCell } from '../quoted.ts';
import { findingJson } from './finding-json.ts';
import { findingParts } from './finding-parts.ts';

const { meant, both } = findingParts;

const markdown = 'tekst in Markdown';
const code = 'tekst: accolades zijn hier code, en code staat niet in tekst';
const withoutBraces = 'schrijf \\{ voor een accolade, of laat de accolades weg';
const logo: Readonly<Record<LogoFault, { found: string; expected: string; mend: string }>> = {
  kind: {
    found: 'een bestand dat geen SVG of PNG is',
    expected: 'een logo als SVG of PNG',
    mend: 'bewaar het logo als SVG of PNG, onder een naam die daarop eindigt',
  },
  large: {
    found: 'een logo van meer dan 64 kB',
    expected: 'hooguit 64 kB: het gaat met elke pagina mee',
    mend: 'bewaar het kleiner of eenvoudiger',
  },
  small: {
    found: 'een logo van minder dan 40 beeldpunten hoog',
    expected: 'ten minste 40 beeldpunten hoog: zo hoog staat het op een pagina',
    mend: 'bewaar het groter, of als SVG',
  },
  shape: {
    found: 'een SVG zonder maten',
    expected: 'een viewBox, of een width en height',
    mend: 'bewaar de SVG opnieuw, met een viewBox',
  },
  long: {
    found: 'een logo dat veel breder is dan hoog, of veel hoger dan breed',
    expected: 'hooguit 20 keer zo breed als hoog, en 4 keer zo hoog als breed',
    mend: 'snijd het lege deel weg, of kies een andere vorm van het logo',
  },
  broken: {
    found: 'een logo dat niet getekend kan worden',
    expected: 'een heel bestand, waarin alles wat begint ook eindigt',
    mend: 'bewaar het logo opnieuw',
  },
  nameless: {
    found: 'een SVG die niet zegt dat hij er een is',
    expected: 'xmlns="http://www.w3.org/2000/svg" in de eerste regel; zonder dat is er niets te zien',
    mend: 'bewaar de SVG opnieuw in een tekenprogramma',
  },
};
const differing = { date: 'datum', provider: 'dienstverlener', period: 'periode' } as const;

/** Findings about the site's own texts. */
export const findingProse: FindingSentences<ProseFindings> = {
  'bad-prose/head': () => ({
    found: 'geen kop die te lezen is',
    expected: 'regels met "naam: waarde" tussen twee regels met ---, met title, description en order',
    mend: 'zet de kop boven de tekst',
  }),
  'bad-prose/name': ({ field, near }) => ({
    found: `de naam ${quotedCell(field)} in de kop`,
    expected: 'title, description en order',
    mend: meant(near, 'haal de regel weg'),
  }),
  'bad-prose/empty': ({ field }) => ({
    found: `niets bij ${quotedCell(field)} in de kop`,
    expected: 'een kop met title, description en order',
    mend: 'vul de regel in',
  }),
  'bad-prose/name-in-head': ({ field, text }) => ({
    found: `${quotedCell(text)} bij "${field}" in de kop`,
    expected: 'woorden: alleen onder de kop vult het programma een naam in',
    mend: 'schrijf wat er moet staan, of laat het weg',
  }),
  'bad-prose/order': ({ order }) => ({
    found: `order ${quotedCell(order)}`,
    expected: 'de plek in menu’s, een heel getal van 1 tot en met 99',
    mend: 'verbeter het getal',
  }),
  'bad-prose/text': () => ({
    found: 'geen tekst',
    expected: 'een tekst onder de kop',
    mend: 'schrijf de tekst',
  }),
  'prose-tag/sign': ({ sign }) => ({
    found: quotedCell(sign),
    expected: markdown,
    mend: 'schrijf \\< voor het teken <, of zeg het met woorden',
  }),
  'prose-tag/closing': ({ tag }) => ({
    found: `${quotedCell(tag)}, waarmee niets wordt afgesloten`,
    expected: markdown,
    mend: 'haal dit weg, of verbeter wat ervoor staat',
  }),
  'prose-tag/open': ({ tag, alone }) => ({
    found: `${quotedCell(tag)}, dat niet wordt afgesloten`,
    expected: markdown,
    mend: alone === null ? 'sluit het af, of gebruik Markdown' : `schrijf <${alone} />`,
  }),
  'prose-tag': ({ tag, allowed }) => ({
    found: quotedCell(tag),
    expected: `Markdown; de enige tags zijn ${both(allowed)}`,
    mend: 'gebruik Markdown, of laat de tag weg',
  }),
  'prose-tag/attribute': ({ attribute, tag, allowed }) => ({
    found: `${quotedCell(attribute)} in <${tag}>`,
    expected:
      allowed.length === 0
        ? `<${tag}> zonder iets erbij`
        : `alleen ${both(allowed)}, met een tekst tussen aanhalingstekens`,
    mend: 'laat het weg',
  }),
  'prose-code': ({ text }) => ({ found: quotedCell(text), expected: code, mend: withoutBraces }),
  'prose-code/name': ({ text, near }) => ({
    found: quotedCell(text),
    expected: 'een naam die het programma invult',
    mend: meant(`{${near}}`, withoutBraces),
  }),
  'prose-code/open': () => ({
    found: 'een accolade die niet wordt afgesloten',
    expected: code,
    mend: withoutBraces,
  }),
  'prose-code/sign': ({ line }) => ({
    found: quotedCell(line),
    expected: markdown,
    mend: 'schrijf deze regel op een andere manier',
  }),
  'prose-code/word': ({ word }) => ({
    found: `een regel die begint met het woord ${quotedCell(word)}`,
    expected: 'tekst: zo’n regel is hier code',
    mend: 'begin de regel met een ander woord',
  }),
  'prose-link': ({ address }) => ({
    found: quotedCell(address),
    expected: 'een adres dat begint met https://, mailto:, tel:, / of #',
    mend: 'verbeter het adres',
  }),
  'prose-link/picture': ({ address }) => ({
    found: quotedCell(address),
    expected: 'het adres op deze site van een plaatje uit public/, dat begint met /',
    mend: 'zet het plaatje in public/',
  }),
  'prose-rule': ({ found, says, rules, period }) => ({
    found: quotedCell(found),
    expected: `wat in ${period}/period.json staat: ${listed(says, 'of')}`,
    mend: `schrijf ${listed(
      rules.map((name) => `{${name}}`),
      'of',
    )} in plaats van het getal: dan klopt het elk jaar`,
  }),
  'prose-rule/bands': ({ found, period }) => ({
    found: quotedCell(found),
    expected: `een grens die in ${period}/period.json staat, onder publication`,
    mend: 'schrijf {bands} op een eigen regel in plaats van de tabel: dan klopt zij elk jaar',
  }),
  'prose-rule/dates': ({ found, id, from, until }) => ({
    found: quotedCell(found),
    expected: `de dagen die in ${id}/period.json staan: van ${from} tot en met ${until}`,
    mend: 'verbeter de datum; {from} en {until} zijn die van de nieuwste periode',
  }),
  'bad-logo': ({ fault }) => logo[fault],
  'bad-logo/unsafe': ({ text }) => ({
    found: `in het logo: ${quotedCell(text)}`,
    expected: 'alleen vormen: geen script, geen letters, geen koppeling en niets van een ander adres',
    mend: 'zet letters om in vormen, en haal uit de SVG weg wat iets doet of van elders haalt',
  }),
  'bad-remark/head': () => ({
    found: 'geen kop die te lezen is',
    expected: 'regels met `naam: waarde` tussen twee regels met ---',
    mend: 'zet de kop boven de tekst',
  }),
  'bad-remark/field': ({ field, expected }) => ({
    found: field === '' ? 'een kop die niet klopt' : `${quotedCell(field)} in de kop`,
    expected: findingJson.expectation(expected),
    mend: 'verbeter de kop; in content/README.md van het programma staat hoe hij eruitziet',
  }),
  'bad-remark/text': () => ({
    found: 'geen tekst',
    expected: 'een tekst onder de kop',
    mend: 'schrijf de tekst, of haal het bestand weg',
  }),
  'bad-remark/translation': ({ differs }) => ({
    found: `een andere ${differing[differs]} dan in het Nederlands`,
    expected: `dezelfde ${differing[differs]} in elke taal`,
    mend: 'voeg de vertaling toe, of verbeter haar',
  }),
  'unknown-edition': ({ provider, period }) => ({
    found: `een reactie of correctie over ${quotedCell(provider)} in ${quotedCell(period)}`,
    expected: 'een dienstverlener en een periode waarvan cijfers op de site staan',
    mend: 'verbeter de naam van bestand of map, of wacht tot de periode definitief is',
  }),
  'unknown-edition/period': ({ period }) => ({
    found: `een correctie over de periode ${quotedCell(period)}`,
    expected: 'de id van een periode die op de site staat',
    mend: 'verbeter de periode, of wacht tot zij definitief is',
  }),
  'figure-in-remark': ({ figure }) => ({
    found: `iets wat op een cijfer lijkt: ${figure}`,
    expected: 'alleen woorden: een correctie herhaalt nooit een cijfer',
    mend: 'zeg in woorden wat er is veranderd',
  }),
  'figure-in-remark/reply': ({ figure }) => ({
    found: `iets wat op een cijfer lijkt: ${figure}`,
    expected: 'een cijfer dat is gepubliceerd',
    mend: 'controleer of dit cijfer niet beschermd is',
  }),
};
