import { savFile, type SavVariable } from './sav-writer.ts';

/** One questionnaire of the delivery that every dress is about: what a respondent answered, by Dutch label. */
export interface Answered {
  readonly respondent: number;
  readonly provider: string;
  readonly service: string;
  readonly province: string;
  readonly grade: string;
  readonly recommended: string;
  readonly clear_information: string;
  readonly attention_for_jobs: string;
  readonly telephone_access: string;
  readonly talk_length: string;
  readonly work_now: string;
  readonly helped: string;
  readonly income: string;
}

const columns = [
  'respondent',
  'provider',
  'service',
  'province',
  'grade',
  'recommended',
  'clear_information',
  'attention_for_jobs',
  'telephone_access',
  'talk_length',
  'work_now',
  'helped',
  'income',
] as const;

const lines = [
  [
    101,
    'De Werkbrug Oost',
    'Jobcoaching',
    'Gelderland',
    '8',
    'Ja, aangeraden',
    'Tevreden',
    '',
    'Zeer tevreden',
    'Een half uur of langer',
    'Ja',
    'Ja',
    'Loon',
  ],
  [
    102,
    'De Werkbrug Oost',
    'Jobcoaching',
    'Gelderland',
    '7',
    'Geen van beide',
    'Zeer tevreden',
    '',
    'Geen mening',
    'Korter dan een half uur',
    'Nee',
    '',
    'Uitkering (tot € 1.500)',
  ],
  [
    103,
    'De Werkbrug Oost',
    'Jobcoaching',
    '',
    '',
    'Nee, afgeraden – helaas',
    'Ontevreden',
    '',
    'Tevreden',
    '',
    'Nee',
    '',
    'Anders, namelijk',
  ],
  [
    104,
    'Stapsteen & Café Réintegratie',
    'Toeleiden naar werk vanuit situatie geen werk',
    'Fryslân',
    '9',
    'Ja, aangeraden',
    'Zeer tevreden',
    'Tevreden',
    'Zeer tevreden',
    '',
    'Ja',
    'Nee',
    'Loon',
  ],
  [
    105,
    'Stapsteen & Café Réintegratie',
    'Toeleiden naar werk vanuit situatie geen werk',
    'Overijssel',
    '10',
    'Ja, aangeraden',
    'Tevreden',
    'Zeer ontevreden',
    'Tevreden',
    '',
    '',
    '',
    '',
  ],
] as const;

/** The questionnaires. */
export const answered: readonly Answered[] = lines.map(
  (line) => Object.fromEntries(columns.map((column, at) => [column, line[at]])) as unknown as Answered,
);

/** The canonical table that must come of every dress. */
export const responses = [
  'provider;group;service;province;grade;recommended;clear_information;attention_for_jobs;telephone_access;talk_length;work_now;helped;income',
  'de-werkbrug;clienten;jobcoaching;gelderland;8;yes;satisfied;;very_satisfied;long;yes;yes;wages',
  'de-werkbrug;clienten;jobcoaching;gelderland;7;neither;very_satisfied;;no_opinion;short;no;;benefit',
  'de-werkbrug;clienten;jobcoaching;;;advised_against;dissatisfied;;satisfied;;no;;other',
  'stapsteen;clienten;naar-werk;friesland;9;yes;very_satisfied;satisfied;very_satisfied;;yes;no;wages',
  'stapsteen;clienten;naar-werk;overijssel;10;yes;satisfied;very_dissatisfied;satisfied;;;;',
  '',
].join('\n');

/** Codes of SPSS and of a codebook, by question. */
export const codes: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  recommended: { 1: 'Ja, aangeraden', 2: 'Geen van beide', 3: 'Nee, afgeraden – helaas' },
  clear_information: satisfaction(),
  attention_for_jobs: satisfaction(),
  telephone_access: satisfaction(),
  talk_length: { 1: 'Korter dan een half uur', 2: 'Een half uur of langer' },
  work_now: { 1: 'Ja', 2: 'Nee' },
  helped: { 1: 'Ja', 2: 'Nee' },
  income: { 1: 'Uitkering (tot € 1.500)', 2: 'Loon', 3: 'Anders, namelijk' },
};

function satisfaction(): Readonly<Record<number, string>> {
  return { 1: 'Zeer ontevreden', 2: 'Ontevreden', 3: 'Tevreden', 4: 'Zeer tevreden', 5: 'Geen mening' };
}

/** The wording of each question, as survey programs print it. */
export const wordings: Readonly<Record<string, string>> = {
  grade: 'Welk cijfer geeft u deze dienstverlener?',
  recommended: 'Heeft u deze dienstverlener aangeraden?',
  clear_information: 'Hoe tevreden bent u over de medewerkers? [Duidelijk informatie verstrekken]',
  attention_for_jobs: 'Hoe tevreden bent u over de medewerkers? [Aandacht voor vacatures]',
  telephone_access: 'Hoe tevreden bent u over het kantoor? [Telefonische bereikbaarheid]',
  talk_length: 'Hoe lang duurden de gesprekken?',
  work_now: 'Heeft u nu werk?',
  helped: 'Heeft deze dienstverlener geholpen?',
  income: 'Waarvan leeft u?',
};

export type Key = (typeof columns)[number];
export const keys: readonly Key[] = columns;

/** Answer -> code, where the question has codes. */
export function coded(key: Key, answer: string): number | null {
  const found = Object.entries(codes[key] ?? {}).find(([, label]) => label === answer);
  return found ? Number(found[0]) : null;
}

/** CSV of rows, quoted where needed. */
export function csv(rows: readonly (readonly (string | number)[])[], delimiter: string): string {
  const cell = (value: string | number): string =>
    /["\n]/.test(String(value)) || String(value).includes(delimiter)
      ? `"${String(value).replaceAll('"', '""')}"`
      : String(value);
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

/** A file of SPSS with value labels; 9 is declared missing and stands where an aspect was left open. */
export function spss(): Uint8Array {
  const variables: SavVariable[] = keys.map((key) => {
    if (key === 'provider' || key === 'service' || key === 'province') return { name: key, width: 64 };
    if (key === 'respondent') return { name: 'RespondentID' };
    if (key === 'grade') return { name: 'cijfer_dv', label: wordings['grade'] ?? '', missing: [99] };
    const label = wordings[key]?.replace(/^.*\[(.*)\]$/, '$1') ?? '';
    return { name: `v_${key}`, label, labels: { ...codes[key], 9: 'Niet ingevuld' }, missing: [9] };
  });
  const rows = answered.map((one) =>
    keys.map((key) => {
      if (key === 'respondent') return one.respondent;
      if (key === 'provider' || key === 'service' || key === 'province') return one[key];
      if (key === 'grade') return one.grade === '' ? 99 : Number(one.grade);
      return coded(key, one[key]) ?? (key === 'talk_length' ? null : 9);
    }),
  );
  return savFile(variables, rows);
}
