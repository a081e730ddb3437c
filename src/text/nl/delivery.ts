import { listed } from '../listed.ts';
import { quoted } from '../quoted.ts';
import { number } from './number.ts';

interface Place {
  readonly file: string;
  readonly sheet: string | null;
}

interface Cell extends Place {
  readonly heading: string;
  readonly cell: string;
  readonly count: number;
  readonly row: number;
}

const at = ({ file, sheet }: Place): string => (sheet === null ? file : `${file}, blad ${quoted(sheet)}`);
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.count(count)} rijen`);
const from = (row: number, count: number): string =>
  count === 1 ? `rij ${row}` : `${rows(count)}, de eerste is rij ${row}`;
const all = (texts: readonly string[]): string => listed(texts.map(quoted), 'en');
/** A question with the name of its column. */
interface Candidate {
  readonly column: string;
  readonly label: string;
}
const candidate = ({ column, label }: Candidate): string => `${quoted(label)} (${column})`;
const kinds = { provider: 'de dienstverlener', group: 'de groep', service: 'de dienst' } as const;
const ways = {
  provider:
    'Nieuw? Zet hem in providers.csv. Anders: zet bij "providers" welke id het is, of null om de rijen weg te laten.',
  group: 'Zet bij "groups" welke groep het is: clients, inburgering of principals.',
  service: 'Zet bij "services" welke id het is.',
} as const;
const decided = {
  columns: 'Zet er de naam of de id van een kolom, of null om hem weg te laten.',
  answers: 'Zet er een antwoord op die vraag, of null voor geen antwoord.',
  providers: 'Zet er een id uit providers.csv, of null om de rijen weg te laten.',
  groups: 'Zet er clients, inburgering of principals.',
  services: 'Zet er de id van een dienst uit services.json.',
} as const;
const charsets = { dos: 'DOS (codetabel 437 of 850)', mac: 'een oude Mac (MacRoman)' } as const;

/** What is told when a delivery of the bureau is taken. `levering.json` holds the decisions. */
export const delivery = {
  /** A sheet, and how much of it was understood. */
  sheet: (
    note: Place & {
      readonly kind: string;
      readonly rows: number;
      readonly columns: number;
      readonly header: number;
    },
  ) => {
    const size = `${rows(note.rows)}, ${note.columns === 1 ? '1 kolom' : `${note.columns} kolommen`}`;
    if (note.kind === 'other') return `${at(note)}: ${size}. Niet herkend, overgeslagen.`;
    return `${at(note)}: ${size}${note.header > 1 ? `, koppen op rij ${note.header}` : ''}.`;
  },
  columns: (recognised: number, ignored: readonly string[]) =>
    `  Kolommen: ${recognised} herkend${ignored.length === 0 ? '' : `, ${ignored.length} genegeerd (${ignored.map((one) => quoted(one)).join(', ')})`}.`,
  scale: (note: {
    readonly codes: readonly string[];
    readonly aspects: number;
    readonly topCode: string;
    readonly topLabel: string;
    readonly source: string | null;
    readonly asLastYear: boolean | null;
  }) =>
    `Antwoorden: codes ${listed(note.codes, 'en')} bij ${note.aspects === 1 ? '1 aspect' : `${note.aspects} aspecten`}, volgens ${note.source === null ? 'het bestand zelf' : `blad ${quoted(note.source)}`} ${note.topCode} = ${note.topLabel}.${note.asLastYear === null ? '' : note.asLastYear ? ' Vorig jaar ook.' : ' Vorig jaar niet.'}`,
  toDecide: (count: number) => `Te beslissen, ${count}:`,
  faults: (count: number) => (count === 1 ? 'Fout in de levering, 1:' : `Fouten in de levering, ${count}:`),
  decisions: {
    'column-unknown': (one: Place & { readonly heading: string }) =>
      `${quoted(one.heading)} staat niet in de vragenlijst (${at(one)}). Zet bij "columns" welke kolom het is, of null om hem weg te laten.`,
    'column-of-sample': (one: Place & { readonly heading: string }) =>
      `${quoted(one.heading)} is geen kolom van een steekproef (${at(one)}). Staat er hoeveel mensen meededen, zet dan bij "columns" "completed"; hoeveel zijn benaderd: "approached"; hoeveel uitnodigingen niet aankwamen: "undeliverable"; of het bureau publiceert: "published". Een percentage of iets anders: null.`,
    'column-near': (
      one: Place & { readonly heading: string; readonly column: string; readonly label: string },
    ) =>
      `${quoted(one.heading)} lijkt op ${quoted(one.label)} (${one.column}). Klopt dat? (${at(one)}). Zet bij "columns" ${quoted(one.column)}, of null om hem weg te laten.`,
    'column-several': (
      one: Place & { readonly heading: string; readonly candidates: readonly Candidate[] },
    ) =>
      `${quoted(one.heading)} kan ${listed(one.candidates.map(candidate), 'of')} zijn (${at(one)}). Zet bij "columns" welke.`,
    'column-twice': (one: Place & { readonly headings: readonly string[]; readonly label: string }) =>
      `${all(one.headings)} zijn allebei ${quoted(one.label)} (${at(one)}). Zet bij "columns" null voor de kolom die niet telt.`,
    'decision-unknown': (one: {
      readonly where: keyof typeof decided;
      readonly name: string;
      readonly choice: string;
    }) =>
      `Bij ${quoted(one.where)} staat ${quoted(one.choice)} achter ${quoted(one.name)}, en dat is niet te vinden. ${decided[one.where]}`,
    'answer-everywhere': (one: {
      readonly cell: string;
      readonly questions: number;
      readonly count: number;
    }) =>
      `${quoted(one.cell)} is bij ${one.questions} vragen geen antwoord (${number.count(one.count)} keer). Zet bij "answers" onder "*" welk antwoord het overal is, of null voor geen antwoord. Is het bij een vraag iets anders, zet het dan ook onder die vraag.`,
    'code-everywhere': (one: { readonly code: string; readonly questions: number }) =>
      `Code ${one.code} staat bij ${one.questions} vragen, en nergens staat wat hij betekent. Is het "niet ingevuld" of "niet van toepassing", zet dan bij "answers" onder "*" null. Weet je het niet, vraag het dan aan het bureau.`,
    'answer-unknown': (
      one: Place & {
        readonly label: string;
        readonly cell: string;
        readonly count: number;
        readonly row: number;
      },
    ) =>
      `${quoted(one.cell)} is geen antwoord op ${quoted(one.label)} (${at(one)}, ${from(one.row, one.count)}). Zet bij "answers" welk antwoord het is, of null voor geen antwoord.`,
    'code-unlabelled': (one: Place & { readonly label: string; readonly codes: readonly string[] }) =>
      `Codes ${listed(one.codes, 'en')} bij ${quoted(one.label)}: nergens staat wat ze betekenen (${at(one)}). Vraag het bureau om een codeboek, of zet het bij "answers".`,
    'declared-missing': (
      one: Place & { readonly code: string; readonly answer: string; readonly labels: readonly string[] },
    ) =>
      `Code ${one.code} heet ${quoted(one.answer)} en is ook als ontbrekend opgegeven, bij ${all(one.labels)} (${at(one)}). Zet bij "answers" het antwoord, of null voor geen antwoord.`,
    'code-moved': (
      one: Place & {
        readonly code: string;
        readonly now: string;
        readonly before: string;
        readonly labels: readonly string[];
      },
    ) =>
      `Code ${one.code} is ${quoted(one.now)} en was ${quoted(one.before)}, bij ${all(one.labels)} (${at(one)}). Is de schaal omgedraaid? Zet bij "answers" wat klopt.`,
    'battery-moved': (one: { readonly battery: string; readonly label: string; readonly by: number }) =>
      `Alle aspecten van ${quoted(one.label)} zijn gemiddeld ${number.decimal(Math.abs(one.by), 1)} ${one.by < 0 ? 'lager' : 'hoger'} dan vorig jaar. Is de schaal omgedraaid? Klopt het toch, zet dan ${quoted(one.battery)} bij "moved".`,
    'name-unknown': (one: {
      readonly what: keyof typeof kinds;
      readonly name: string;
      readonly count: number;
      readonly files: number;
      readonly near: string | null;
    }) =>
      `${one.name === '' ? `Een lege cel voor ${kinds[one.what]}` : quoted(one.name)}: ${rows(one.count)}${one.files > 1 ? ` in ${one.files} bestanden` : ''}. ${one.near === null ? 'Lijkt op niemand of niets.' : `Is dit ${quoted(one.near)}?`} ${ways[one.what]}`,
    'name-several': (one: {
      readonly name: string;
      readonly count: number;
      readonly candidates: readonly string[];
    }) =>
      `${quoted(one.name)}: ${rows(one.count)}. Zo heten er meer: ${listed(one.candidates, 'en')}. Zet de plaats in een kolom "plaats", of zet bij "providers" welke het is.`,
    'name-missing': (one: Place & { readonly what: 'group' | 'service'; readonly count: number }) =>
      `${rows(one.count)} zonder ${one.what === 'group' ? 'groep' : 'dienst'} (${at(one)}). Zet bij "${one.what === 'group' ? 'groups' : 'services'}" achter "*" welke het is.`,
    doubles: (one: Place & { readonly count: number; readonly first: number; readonly last: number }) =>
      `${one.count === 1 ? '1 vragenlijst staat' : `${number.count(one.count)} vragenlijsten staan`} er twee keer in (${at(one)}, ${one.first === one.last ? `rij ${one.first}` : `rijen ${one.first}-${one.last}`}): nog niet overgenomen. Zet bij "doubles" drop of keep.`,
  },
  fault: {
    unreadable: (one: { readonly file: string }) =>
      `${one.file} kan niet worden geopend. Bewaar het opnieuw en lever het weer aan.`,
    'no-format': (one: { readonly file: string }) =>
      `${one.file} is geen CSV-, Excel- of SPSS-bestand (.csv, .xlsx, .sav).`,
    'too-large': (one: { readonly file: string }) =>
      `${one.file} is te groot. Vraag het bureau om een bestand zonder extra bladen.`,
    charset: (one: {
      readonly file: string;
      readonly charset: keyof typeof charsets;
      readonly line: number;
      readonly seen: string;
      readonly meant: string;
    }) =>
      `${one.file}, regel ${one.line}: de letters zijn van ${charsets[one.charset]}. Er zou ${quoted(one.seen)} komen te staan waar ${quoted(one.meant)} is bedoeld. Bewaar het bestand als "CSV UTF-8".`,
    damaged: (one: { readonly file: string; readonly line: number; readonly seen: string }) =>
      `${one.file}, regel ${one.line}: de tekens ${quoted(one.seen)} komen van een verkeerde omzetting. Exporteer het bestand opnieuw als UTF-8.`,
    quote: (one: { readonly file: string; readonly line: number }) =>
      `${one.file}, regel ${one.line}: een aanhalingsteken staat op een verkeerde plaats. Exporteer het bestand opnieuw.`,
    'broken-formula': (one: Cell) =>
      `${quoted(one.cell)} in kolom ${quoted(one.heading)}: een formule in Excel ging mis (${at(one)}, ${from(one.row, one.count)}). Herstel de cel in Excel.`,
    'lost-number': (one: Cell) =>
      `${quoted(one.cell)} in kolom ${quoted(one.heading)}: Excel heeft de cijfers van dit nummer afgekapt (${at(one)}, ${from(one.row, one.count)}). Maak de kolom op als tekst en lever opnieuw aan.`,
    'bad-grade': (one: Cell) =>
      `${quoted(one.cell)} in kolom ${quoted(one.heading)}: een rapportcijfer is een heel getal van 1 tot en met 10 (${at(one)}, ${from(one.row, one.count)}).`,
    'bad-number': (one: Cell) =>
      `${one.cell === '' ? 'Een lege cel' : quoted(one.cell)} in kolom ${quoted(one.heading)}: hier hoort een heel getal, zonder punt voor duizendtallen (${at(one)}, ${from(one.row, one.count)}).`,
    'bad-verdict': (one: Cell) =>
      `${quoted(one.cell)} in kolom ${quoted(one.heading)}: hier hoort ja of nee (${at(one)}, ${from(one.row, one.count)}).`,
    'respondent-twice': (one: Place & { readonly count: number; readonly row: number }) =>
      `Een respondent staat er twee keer in met andere antwoorden (${at(one)}, ${from(one.row, one.count)}). Vraag het bureau welke telt.`,
    'answer-twice': (one: Place & { readonly label: string; readonly row: number }) =>
      `Een respondent gaf twee antwoorden op ${quoted(one.label)} (${at(one)}, rij ${one.row}). Vraag het bureau welk telt.`,
    nothing: () => 'In de levering is geen blad met antwoorden, aantallen of een steekproef herkend.',
  },
  noFolder: (folder: string) => `Zet de bestanden van het bureau in ${folder}.`,
  badBase: (period: string) =>
    `${period} kan nog niet worden gelezen: er zijn bevindingen in providers.csv, services.json, de vragenlijsten, period.json of levering.json.`,
  proposed: (file: string) => `Voorstel in ${file}. Neem daar de beslissingen en draai het commando opnieuw.`,
  confirm: (file: string, command: string) => `Alles is herkend. Kijk ${file} na en bevestig met: ${command}`,
  isFinal: (period: string) =>
    `${period} is definitief. Een levering overnemen kan alleen zolang de periode concept is ("status": "draft").`,
  others: (files: readonly string[]) =>
    `${listed(files, 'en')} ${files.length === 1 ? 'staat er al en is' : 'staan er al en zijn'} anders. Er is niets geschreven. Met --replace komt de levering ervoor in de plaats.`,
  noSample:
    'Er zat geen netto steekproef bij: hoeveel mensen per dienstverlener, groep en dienst zijn gevraagd. Vraag het bureau daarom, zet het bestand erbij en draai het commando opnieuw.',
  written: (files: readonly string[], questionnaires: number) =>
    `Overgenomen: ${number.count(questionnaires)} vragenlijsten. Geschreven: ${listed(files, 'en')}.`,
};
