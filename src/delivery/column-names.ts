import type { Questionnaire } from '../model/questionnaire.ts';
import { folded } from './grid.ts';

/** Columns of a delivery other than questions, with the headings that bureaus give them. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  provider: [
    'provider',
    'dienstverlener',
    'naam dienstverlener',
    'aanbieder',
    'organisatie',
    'bedrijf',
    'opdrachtnemer',
  ],
  place: ['plaats', 'vestigingsplaats', 'place'],
  phone: ['telefoon', 'telefoonnummer', 'phone'],
  group: ['group', 'groep', 'doelgroep', 'respondentgroep', 'type respondent'],
  service: ['service', 'dienst', 'soort dienst', 'dienstnummer', 'product'],
  respondent: [
    'respondent',
    'respondentnummer',
    'respondent id',
    'respondentid',
    'response id',
    'responseid',
    'antwoord id',
  ],
  province: ['province', 'provincie', 'woonprovincie'],
  grade: ['grade', 'rapportcijfer', 'cijfer'],
  net_sample: ['net sample', 'netto steekproef', 'netto'],
  completed: ['completed', 'ingevuld', 'aantal ingevuld', 'completes'],
  published: ['published', 'publicatie', 'publiceren'],
  approached: ['approached', 'benaderd', 'bruto steekproef', 'uitgenodigd'],
  undeliverable: ['undeliverable', 'onbestelbaar'],
  question: ['question', 'vraag', 'vraagcode', 'variabele', 'variable'],
  answer: ['answer', 'antwoord', 'antwoordtekst'],
  code: ['code', 'waarde', 'value'],
  meaning: ['label', 'betekenis', 'omschrijving'],
  count: ['count', 'aantal', 'frequentie'],
};

/** Headings of columns that a survey program adds, and of free text: read past, told, never kept. */
const passedOver = new Set(
  [
    'id responsetype invuldatum datum tijdstempel timestamp starttijd eindtijd startdatum einddatum',
    'taal weegfactor gewicht status voortgang progress finished seed duration duur',
    'submitdate lastpage startlanguage startdate datestamp enddate recordeddate ipaddr ipaddress refurl userlanguage',
    'distributionchannel externalreference recipientemail recipientfirstname recipientlastname locationlatitude',
    'locationlongitude e-mail e-mailadres email emailadres',
  ].flatMap((line) => line.split(' ').map((name) => folded(name).replaceAll(' ', ''))),
);

/** True for a heading under which nothing stands that is kept. */
export function isPassedOver(heading: string): boolean {
  return (
    passedOver.has(folded(heading).replaceAll(' ', '')) ||
    /toelichting|namelijk|opmerking|duration in seconds/.test(folded(heading)) ||
    /(?:_other|_text|\[other\])$/i.test(heading.trim())
  );
}

/** A wording with a name in it, cut where the name stands. */
interface Wording {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Every way to head a column. */
export class ColumnNames {
  /** Folded heading -> ids of columns; more than one where questionnaires word different questions alike. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #wordings: Wording[] = [];
  readonly #labels = new Map<string, string>();

  constructor(questionnaires: readonly Questionnaire[]) {
    for (const [column, names] of Object.entries(fixed)) for (const name of names) this.#add(name, column);
    for (const question of questionnaires.flatMap((one) => one.questions)) {
      this.#labels.set(question.id, question.label.nl);
      for (const name of [question.id, ...(question.was ?? []), question.label.nl, question.label.en])
        this.#add(name, question.id);
      // aspects share the wording of their battery, which therefore names none of them
      if (question.kind === 'aspect') continue;
      for (const wording of [question.wording.nl, question.wording.en]) {
        const [before = '', after] = wording.split('{provider}');
        if (after === undefined) this.#add(wording, question.id);
        else this.#wordings.push({ column: question.id, before: folded(before), after: folded(after) });
      }
    }
  }

  /** The columns that go by exactly this name. */
  exact(text: string): ReadonlySet<string> {
    const name = folded(text);
    const found = new Set(this.#byName.get(name));
    for (const { column, before, after } of this.#wordings) {
      const rest = name.length - before.length - after.length;
      if (rest >= 0 && rest <= 80 && name.startsWith(before) && name.endsWith(after)) found.add(column);
    }
    return found;
  }

  /** Every name a column goes by, folded, with the column. */
  get names(): Iterable<readonly [name: string, columns: ReadonlySet<string>]> {
    return this.#byName;
  }

  /** The label of a question; of another column its id. */
  label(column: string): string {
    return this.#labels.get(column) ?? column;
  }

  /** The column that an editor names by its id, or by a name that no other goes by; null when there is none. */
  called(name: string): string | null {
    if (Object.hasOwn(fixed, name) || this.#labels.has(name)) return name;
    const [only, ...others] = this.exact(name);
    return only !== undefined && others.length === 0 ? only : null;
  }

  #add(name: string, column: string): void {
    const key = folded(name);
    if (key === '') return;
    const columns = this.#byName.get(key) ?? new Set();
    this.#byName.set(key, columns.add(column));
  }
}
