import type { CellFindings } from '../../model/findings/cells.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';
import { group as groupWords } from './group.ts';

const { meant, either, both } = findingParts;

const contact = {
  place: 'een plaats',
  postcode: 'een postcode',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  website: 'een website',
} as const;

const inColumn = (cell: string, column: string): string =>
  `${cell === '' ? 'een lege cel' : quotedCell(cell)} in kolom ${column}`;
const named = (column: string, what: string, cell: string): string =>
  cell === '' ? `een lege cel in kolom ${column}` : `${what} ${quotedCell(cell)}`;
const answer = (cell: string, question: string): string =>
  `antwoord ${quotedCell(cell)} op vraag ${question}`;
const oneOfAnswers = (options: number): string => `een van de ${options} antwoorden, of een lege cel`;

/** Findings about cells, and about the lists that they are read against. */
export const findingCells: FindingSentences<CellFindings> = {
  'bad-text/unseen': ({ text, most }) => ({
    found: quotedCell(text),
    expected: `hoogstens ${most} tekens, die allemaal te zien zijn`,
    mend: 'typ de tekst opnieuw; er staat een teken in dat je niet ziet',
  }),
  'bad-text/long': ({ length, most }) => ({
    found: `een tekst van ${length} tekens`,
    expected: `hoogstens ${most} tekens, die allemaal te zien zijn`,
    mend: 'kort de tekst in',
  }),
  'bad-text/endless': ({ most }) => ({
    found: `meer dan ${most} duizend tekens`,
    expected: 'een tekst om te lezen',
    mend: 'lever het goede bestand aan, of een kortere tekst',
  }),
  'bad-text/id': ({ id }) => ({
    found: id === '' ? 'een lege cel in kolom provider' : quotedCell(id),
    expected: 'een id met kleine letters, cijfers en losse streepjes, hoogstens 80 tekens',
    mend: 'schrijf een id zoals "de-werkbrug"; die wordt het adres van de pagina en verandert nooit',
  }),
  'bad-text/reserved-id': ({ id }) => ({
    found: quotedCell(id),
    expected: 'een id die de site zelf niet als adres gebruikt',
    mend: `kies een andere id, zoals "${id}-1"`,
  }),
  'bad-text/name': () => ({
    found: 'een lege cel in kolom name',
    expected: 'de naam van de dienstverlener',
    mend: 'vul de naam in',
  }),
  'bad-text/email': ({ text }) => ({
    found: quotedCell(text),
    expected: 'een e-mailadres, zoals info@dienstverlener.example',
    mend: 'verbeter de cel, of laat hem leeg',
  }),
  'bad-text/website': ({ text }) => ({
    found: quotedCell(text),
    expected: 'een adres dat begint met http:// of https://',
    mend: 'verbeter de cel, of laat hem leeg',
  }),
  'bad-text/phone': ({ text }) => ({
    found: quotedCell(text),
    expected: 'een telefoonnummer: cijfers, met spaties of streepjes ertussen',
    mend: 'verbeter de cel, of laat hem leeg',
  }),
  'bad-text/lost-zero': ({ text }) => ({
    found: `${quotedCell(text)}: 9 cijfers zonder 0 vooraan`,
    expected: 'een telefoonnummer met de 0 vooraan, of met +31',
    mend: 'zet in Excel de kolom op "Tekst", anders valt de 0 weg, en zet dan de 0 ervoor',
  }),
  placeholder: ({ text, column }) => ({
    found: `${quotedCell(text)} in kolom ${column}: iets om de plek te vullen`,
    expected: `${contact[column]}, of een lege cel`,
    mend: `vul in wat het is, of laat de cel leeg: de site zegt dan dat het niet bekend is${column === 'phone' && /\d{8}/.test(text) ? '; is dit echt het nummer, schrijf het dan met een streepje of spaties' : ''}`,
  }),
  'placeholder/address': ({ address }) => ({
    found: quotedCell(address),
    expected: 'het adres waar de site komt te staan',
    mend: 'vul het adres in voordat je publiceert: het staat op elke pagina, in beelden en in bestanden',
  }),
  'wrong-column': ({ text, column, fits }) => ({
    found: `${quotedCell(text)} in kolom ${column}`,
    expected: contact[column],
    mend: `het lijkt op ${contact[fits]}: hoort het in kolom ${fits}?`,
  }),
  'letter-not-in-font': ({ text, letter }) => ({
    found: `het teken ${quotedCell(letter)} in ${quotedCell(text)}`,
    expected: 'letters die het lettertype van het rapport heeft',
    mend: 'schrijf de naam met gewone letters',
  }),
  'bad-number': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: 'een heel getal van 0 of meer, zonder tekens of punten voor duizendtallen',
    mend: 'schrijf het getal met alleen cijfers',
  }),
  'bad-yes-no': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: '"ja" of "nee"',
    mend: 'schrijf wat het bureau zegt: ja of nee',
  }),
  'bad-yes-no/verdict': ({ cell, column }) => ({
    found: inColumn(cell, column),
    expected: '"ja", "nee" of een lege cel; in de rij totaal ook "niet beschikbaar"',
    mend: 'schrijf wat het bureau zegt; zegt het niets, laat de cel dan leeg',
  }),
  'bad-grade': ({ cell }) => ({
    found: `rapportcijfer ${quotedCell(cell)}`,
    expected: 'een heel cijfer van 1 tot en met 10, of een lege cel',
    mend: 'verbeter het cijfer; er wordt hier nooit afgerond',
  }),
  'unknown-provider': ({ cell, renamed, near }) => ({
    found: named('provider', 'dienstverlener', cell),
    expected:
      renamed === null
        ? 'een id of precies de naam uit providers.csv'
        : `de id van nu; deze werd ${quotedCell(renamed)}`,
    mend:
      cell === ''
        ? 'vraag het bureau over wie deze rij gaat'
        : meant(
            renamed ?? near,
            'is hij nieuw, zet hem dan in providers.csv; heet hij daar anders, zet deze naam dan bij aliases',
          ),
  }),
  'unknown-provider/correction': ({ provider }) => ({
    found: provider,
    expected: 'de id van een dienstverlener',
    mend: 'verbeter de id',
  }),
  'unknown-group': ({ cell, near }) => ({
    found: named('group', 'groep', cell),
    expected: 'clienten, inburgeraars of opdrachtgevers',
    mend: meant(near, 'schrijf een van deze woorden'),
  }),
  'unknown-service': ({ cell, near }) => ({
    found: named('service', 'dienst', cell),
    expected: 'een dienst van deze periode, met nummer of naam',
    mend: meant(
      near,
      'vraag het bureau welke dienst is bedoeld, en zet de schrijfwijze bij aliases in services.json',
    ),
  }),
  'unknown-service/number': ({ cell, numbers }) => ({
    found: named('service', 'dienst', cell),
    expected: `een dienst van deze periode: ${either(numbers)}, of de naam`,
    mend: 'vraag het bureau welke dienst is bedoeld',
  }),
  'unknown-service/other-days': ({ cell, from, until }) => ({
    found: named('service', 'dienst', cell),
    expected: `een dienst die de hele periode geldt; deze geldt van ${from} tot en met ${until ?? 'nu'}`,
    mend: 'schrijf een dienst van de periode, of verbeter services.json',
  }),
  'unknown-service/situation': ({ service, near }) => ({
    found: quotedCell(service),
    expected: 'de id van een dienst uit data/services.json',
    mend: meant(near, 'voeg de dienst toe'),
  }),
  'unknown-province': ({ cell, question, options, near }) => ({
    found: answer(cell, question),
    expected: oneOfAnswers(options),
    mend: meant(near, 'vraag het bureau welke provincie het is; is die niet bekend, laat de cel dan leeg'),
  }),
  'unknown-province/provider': ({ cell, near }) => ({
    found: quotedCell(cell),
    expected: 'een van de twaalf provincies',
    mend: meant(near, 'laat de cel leeg'),
  }),
  'unknown-answer': ({ cell, question, options, near }) => ({
    found: answer(cell, question),
    expected: oneOfAnswers(options),
    mend: meant(
      near,
      'vraag het bureau welk antwoord is bedoeld, en zet de schrijfwijze bij aliases in de vragenlijst',
    ),
  }),
  'unknown-status': ({ cell }) => ({
    found: quotedCell(cell),
    expected: 'houder, aspirant, voormalig of onbekend',
    mend: 'schrijf een van deze woorden, of laat de cel leeg',
  }),
  'unknown-question': ({ cell, near }) => ({
    found: `vraag ${quotedCell(cell)}`,
    expected: 'de id van een vraag uit de vragenlijst',
    mend: meant(near, 'schrijf de id van de vraag'),
  }),
  'unknown-question/aspect': ({ id, questionnaire, near }) => ({
    found: `aspect ${quotedCell(id)}`,
    expected: `de id van een aspect van ${questionnaire}`,
    mend: meant(near, 'schrijf de id van het aspect'),
  }),
  'ambiguous-name': ({ cell, ids }) => ({
    found: `${quotedCell(cell)}, de naam van ${both(ids.map(quotedCell))}`,
    expected: 'een naam die maar één dienstverlener heeft, of de id',
    mend: 'schrijf de id van de dienstverlener die is bedoeld',
  }),
  'ambiguous-name/reserved': ({ service }) => ({
    found: `de dienst ${quotedCell(service)}`,
    expected: 'een andere naam dan "constructor", "total" en "totaal", die iets anders betekenen',
    mend: 'kies een andere naam',
  }),
  'ambiguous-name/service': ({ name, line }) => ({
    found: `${quotedCell(name)}; zo heet op dezelfde dagen ook de dienst op regel ${line}`,
    expected: 'labels en aliases van maar één dienst',
    mend: 'haal het label of de alias bij een van de twee weg',
  }),
  'duplicate-provider': ({ id, line }) => ({
    found: `${quotedCell(id)}, die ook op regel ${line} staat`,
    expected: 'elke dienstverlener op één regel, met een eigen id',
    mend: 'haal een van de twee regels weg, of geef er een een andere id',
  }),
  'duplicate-provider/name': ({ name, line }) => ({
    found: `${quotedCell(name)}, die ook op regel ${line} staat`,
    expected: 'een eigen naam, of dezelfde naam in een andere plaats',
    mend: 'haal een van de twee regels weg, of vul bij allebei de plaats in',
  }),
  'duplicate-service': ({ id, line }) => ({
    found: `${quotedCell(id)}, die de dienst op regel ${line} ook heeft`,
    expected: 'een id die geen andere dienst heeft',
    mend: 'kies een andere id',
  }),
  'former-id-taken': ({ id, line }) => ({
    found: line === null ? quotedCell(id) : `${quotedCell(id)}, die ook op regel ${line} staat`,
    expected: 'oude id’s van alleen deze dienstverlener, met spaties of | ertussen',
    mend: 'haal de oude id weg waar hij niet hoort',
  }),
  'bad-successor/unknown': ({ id, near }) => ({
    found: `opvolger ${quotedCell(id)}`,
    expected: 'de id van een dienstverlener uit providers.csv',
    mend: meant(near, 'zet de opvolger ook in providers.csv, of laat de cel leeg'),
  }),
  'bad-successor/self': ({ id }) => ({
    found: `${quotedCell(id)} als zijn eigen opvolger`,
    expected: 'de id van de dienstverlener waarin deze is opgegaan',
    mend: 'vul de andere in, of laat de cel leeg',
  }),
  'bad-successor/circle': ({ ids }) => ({
    found: `een kring: ${ids.map(quotedCell).join(' ging op in ')}`,
    expected: 'een opvolger die zelf niet in deze is opgegaan',
    mend: 'maak de cel leeg bij wie er nog is',
  }),
  'bad-successor/day': ({ cell }) => ({
    found: quotedCell(cell),
    expected: 'de dag van de fusie, zoals 2026-01-01 of 1-1-2026',
    mend: 'verbeter de dag',
  }),
  'bad-successor/no-day': ({ successor }) => ({
    found: `opvolger ${quotedCell(successor)}, en niet sinds wanneer`,
    expected: 'de dag van de fusie in de kolom merged_on, zoals 2026-01-01',
    mend: "vul de dag in: die staat op beide pagina's",
  }),
  'bad-successor/no-successor': ({ day }) => ({
    found: `${quotedCell(day)}, en geen opvolger`,
    expected: 'bij een dag van een fusie ook de id van de opvolger',
    mend: 'vul de kolom successor in, of maak deze cel leeg',
  }),
  'bad-successor/status': ({ cell }) => ({
    found: `status ${quotedCell(cell)} bij een dienstverlener met een opvolger`,
    expected: 'voormalig, of een lege cel',
    mend: 'schrijf voormalig; is hij er nog, haal dan de opvolger weg',
  }),
  'service-number-taken': ({ number, line }) => ({
    found: `${number}, dat de dienst op regel ${line} op dezelfde dagen ook heeft`,
    expected: 'een nummer dat op elke dag één ding betekent',
    mend: 'verbeter het nummer, of "from" en "until"',
  }),
  'unknown-questionnaire': ({ name, group, isFor, near }) => ({
    found:
      isFor === null
        ? quotedCell(name)
        : `${quotedCell(name)}, een vragenlijst voor ${groupWords.names[isFor].many}`,
    expected: `een vragenlijst voor ${groupWords.names[group].many} uit questionnaires/`,
    mend: meant(near, 'voeg de vragenlijst toe'),
  }),
  'no-questionnaire': ({ group }) => ({
    found: `een rij voor ${group}`,
    expected: 'een groep waarvoor period.json een vragenlijst noemt',
    mend: 'zet de vragenlijst in period.json, of haal de rij weg',
  }),
  'reported-before-end': ({ reportedOn, until }) => ({
    found: `een rapport op ${reportedOn}, terwijl de periode tot en met ${until} duurt`,
    expected: 'een rapport op of na de laatste dag van de periode',
    mend: 'verbeter reportedOn of until',
  }),
  'copied-report-day': ({ reportedOn, other }) => ({
    found: `een rapport op ${reportedOn}, net als in ${other}`,
    expected: 'voor elke periode een eigen dag voor het rapport',
    mend: 'kijk of de dag uit de andere periode is overgenomen',
  }),
  'overlapping-periods': ({ from, other, until }) => ({
    found: `een periode vanaf ${from}, terwijl ${other} tot en met ${until} duurt`,
    expected: 'perioden die na elkaar komen',
    mend: `verbeter from in dit bestand, of until in ${other}/period.json`,
  }),
};
