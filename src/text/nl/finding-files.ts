import type { FileFindings, Unreadable } from '../../model/findings/files.ts';
import type { FindingSentences } from '../../model/finding.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { meant, either, both } = findingParts;

const unreadable: Readonly<Record<Unreadable, readonly [found: string, mend: string]>> = {
  folder: ['een map, of een koppeling naar een map', 'zet het bestand zelf op deze plek'],
  pipe: ['een doorgeefbestand (pipe)', 'zet een kopie van het bestand op deze plek'],
  device: ['een apparaat', 'zet een kopie van het bestand op deze plek'],
  socket: ['een verbinding (socket)', 'zet een kopie van het bestand op deze plek'],
  gone: ['een koppeling naar een bestand dat er niet is', 'zet het bestand zelf op deze plek'],
  loop: ['een koppeling die naar zichzelf leidt', 'zet het bestand zelf op deze plek'],
  permission: [
    'iets wat deze gebruiker niet mag lezen',
    'geef de gebruiker die de site bouwt het recht om het te lezen',
  ],
  'too-many': [
    'meer open bestanden dan het systeem toestaat',
    'sluit andere programma’s of verhoog de grens (ulimit -n), en probeer het opnieuw',
  ],
  disk: [
    'een bestand dat de schijf of het netwerk niet geeft',
    'kijk of de schijf is aangesloten en niet kapot is',
  ],
  name: [
    'een naam waar het systeem niet mee overweg kan',
    'geef het bestand een kortere naam met gewone letters',
  ],
};

const writeAgain = {
  cell: 'typ de cel opnieuw, of exporteer het bestand nog eens als UTF-8',
  json: 'typ de tekst opnieuw',
  page: 'typ de tekst opnieuw en bewaar het bestand als UTF-8',
} as const;

const contents = {
  site: 'de naam en het adres van de site',
  terms: 'de naam van het keurmerk en andere woorden van de site',
} as const;

/** Findings about files, and about tables as tables. */
export const findingFiles: FindingSentences<FileFindings> = {
  'missing-file': ({ file }) => ({
    found: 'dit bestand is er niet',
    expected: `het bestand ${quotedCell(file)}`,
    mend: 'lever het bestand aan, of verbeter de naam',
  }),
  'missing-file/sample': ({ period }) => ({
    found: 'dit bestand is er niet',
    expected: `het bestand "${period}/sample.csv", dat zegt wie er werd gevraagd`,
    mend: `zet wat het bureau stuurde in ${period}/levering en draai npm run data:take -- ${period}; of lever het bestand zelf aan`,
  }),
  'missing-file/answers': () => ({
    found: 'dit bestand is er niet',
    expected: 'responses.csv of counts.csv, want volgens sample.csv zijn er vragenlijsten ingevuld',
    mend: 'lever een van de twee bestanden aan',
  }),
  'missing-file/folder': ({ files }) => ({
    found: 'er is hier geen map met gegevens die te lezen is',
    expected: `een map met ${both(files)}`,
    mend: 'verbeter het pad van de map',
  }),
  'missing-file/page': () => ({
    found: 'dit bestand is er niet',
    expected: 'elke pagina van de site in elke taal',
    mend: 'schrijf de pagina, of vertaal haar uit de andere taal',
  }),
  'missing-file/report-words': () => ({
    found: 'dit bestand is er niet',
    expected: 'de teksten van het rapport in elke taal',
    mend: 'voeg het bestand toe, of vertaal het uit de andere taal',
  }),
  'missing-file/settings': ({ file, about }) => ({
    found: 'dit bestand is er niet',
    expected: `het bestand met ${contents[about]}`,
    mend: `zet ${file} in de map met teksten`,
  }),
  'missing-file/translation': ({ present, all }) => ({
    found: `alleen ${both(present.map((language) => `.${language}.md`))}`,
    expected: `dezelfde correctie als ${both(all.map((language) => `.${language}.md`))}`,
    mend: 'voeg de vertaling toe, of verbeter haar',
  }),
  'unknown-file': ({ near }) => ({
    found: 'een bestand waar de site niets mee kan',
    expected: 'een bestand dat in de map met gegevens hoort',
    mend: meant(near, 'geef het een andere naam, of haal het uit de map met gegevens'),
  }),
  'unknown-file/reserved-period': ({ id }) => ({
    found: `een periode met de naam ${quotedCell(id)}`,
    expected: 'een naam die de site zelf niet als adres gebruikt',
    mend: 'noem de map naar het jaar, zoals 2027',
  }),
  'unknown-file/period-folder': ({ id }) => ({
    found: `een map voor een periode met de naam ${quotedCell(id)}`,
    expected: 'een naam met kleine letters, cijfers en losse streepjes, zoals 2021',
    mend: 'geef de map een andere naam; die komt in adressen te staan',
  }),
  'unknown-file/page': ({ name, known }) => ({
    found: `een pagina met de naam ${quotedCell(name)}`,
    expected: `de naam van een pagina die een adres heeft: ${either(known)}`,
    mend: 'geef het bestand een van die namen; wil je een pagina erbij, vraag dan een ontwikkelaar om een adres voor haar',
  }),
  'unknown-file/remark': () => ({
    found: 'een bestand met deze naam',
    expected: 'replies/<periode>/<dienstverlener>.md, of corrections/<naam>.nl.md en .en.md',
    mend: 'geef het bestand een andere naam',
  }),
  'unreadable-file': ({ reason, isFolder }) => {
    const [found, mend] = unreadable[reason];
    return { found, expected: `een ${isFolder ? 'map' : 'bestand'} om te lezen`, mend };
  },
  'empty-file': ({ columns }) => ({
    found: 'een leeg bestand',
    expected: `in elk geval een regel met de kolommen ${columns.join(', ')}`,
    mend: 'lever het bestand opnieuw aan, of haal het weg als het niet nodig is',
  }),
  'empty-file/json': () => ({
    found: 'een leeg bestand',
    expected: 'een JSON-bestand',
    mend: 'lever het bestand opnieuw aan, of haal het weg als het niet nodig is',
  }),
  'not-text': () => ({
    found: 'iets wat geen tekst is',
    expected: 'een tekstbestand in UTF-8, UTF-16 of Windows-1252',
    mend: 'bewaar het bestand als tekst (in Excel: "CSV UTF-8") en lever het opnieuw aan',
  }),
  'damaged-text': ({ characters, where }) => ({
    found: `de tekens ${quotedCell(characters)}, die van een verkeerde omzetting komen`,
    expected: 'tekst met accenten die kloppen',
    mend: writeAgain[where],
  }),
  'no-header': ({ line, columns }) => ({
    found: `de regel ${quotedCell(line)}`,
    expected: `de kolomnamen ${both(columns)}, met ";", "," of een tab ertussen`,
    mend: 'zet de regel met de kolomnamen boven aan het bestand',
  }),
  'unknown-column': ({ column, near }) => ({
    found: column === '' ? 'een kolom zonder naam' : `kolom ${quotedCell(column)}`,
    expected: 'een kolom die bekend is',
    mend: meant(near, 'haal de kolom weg'),
  }),
  'duplicate-column': ({ column, first }) => ({
    found: `kolom ${quotedCell(column)} voor de tweede keer; het is ook kolom ${first}`,
    expected: 'elke kolom één keer',
    mend: 'haal een van de twee weg',
  }),
  'missing-column': ({ column, required }) => ({
    found: `geen kolom ${quotedCell(column)}`,
    expected: `de kolommen ${both(required)}`,
    mend: `voeg de kolom ${quotedCell(column)} toe`,
  }),
  'missing-column/question': ({ question, questionnaire, line }) => ({
    found: `geen kolom ${quotedCell(question)}`,
    expected: `een kolom voor elke vraag van ${questionnaire}, de vragenlijst van regel ${line}`,
    mend: `voeg de kolom ${quotedCell(question)} toe; de cellen mogen leeg zijn`,
  }),
  'row-length': ({ cells, columns }) => ({
    found: `een rij van ${cells} ${cells === 1 ? 'cel' : 'cellen'}`,
    expected: `${columns} cellen, evenveel als er kolommen zijn`,
    mend: 'zoek een scheidingsteken te veel of te weinig; een cel waar er een in staat, hoort tussen aanhalingstekens',
  }),
  'row-length/endless': () => ({
    found: 'een rij van meer dan een miljoen tekens',
    expected: 'één rij per regel',
    mend: 'kijk of de regeleinden zijn weggevallen; de rest van het bestand is niet gelezen',
  }),
  'cell-length': ({ length, most }) => ({
    found: `een cel van ${length} tekens`,
    expected: `hoogstens ${most} tekens`,
    mend: 'kijk wat er bij de export misging en kort de cel in',
  }),
  'stray-quote': () => ({
    found: 'een aanhalingsteken (") op een verkeerde plek',
    expected: 'aanhalingstekens om een hele cel, en dubbel als ze erin staan',
    mend: 'haal het aanhalingsteken weg of schrijf het dubbel; de rest van het bestand is niet gelezen',
  }),
  'duplicate-row': ({ name, line }) => ({
    found: `een tweede rij voor ${name}; de eerste staat op regel ${line}`,
    expected: 'één rij voor elke dienstverlener, groep en dienst',
    mend: 'kijk welke klopt, en haal de andere weg',
  }),
  'duplicate-row/approach': ({ name, line }) => ({
    found: `een tweede rij voor ${name}; de eerste staat op regel ${line}`,
    expected: 'één rij voor elke dienstverlener en groep',
    mend: 'kijk welke klopt, en haal de andere weg',
  }),
  'duplicate-row/count': ({ name, question, answer, line }) => ({
    found: `een tweede aantal voor ${name}, vraag ${question}, antwoord ${quotedCell(answer)}; het eerste staat op regel ${line}`,
    expected: 'één rij voor elk antwoord',
    mend: 'kijk welke klopt, en haal de andere weg',
  }),
  'duplicate-row/group': ({ group }) => ({
    found: `${quotedCell(group)} voor de tweede keer`,
    expected: 'elke groep één keer',
    mend: 'haal een van de twee weg',
  }),
  'duplicate-row/service': ({ service }) => ({
    found: `dienst ${quotedCell(service)} voor de tweede keer`,
    expected: 'elke dienst één keer',
    mend: 'haal een van de twee weg',
  }),
};
