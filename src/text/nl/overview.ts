import { number } from './number.ts';

const grade = (value: number | null): string => (value === null ? '--' : number.grade(value));

/** A grade behind what is said of it; nothing where none was shown. */
const beside = (before: string, value: number | null): string =>
  value === null ? '' : ` (${before}${number.grade(value)})`;

/** How a grade differs: see src/editor/moved-grades.ts. */
const change: Readonly<
  Record<
    'appeared' | 'gone' | 'moved' | 'shown' | 'withheld',
    (about: string, was: number | null, is: number | null) => string
  >
> = {
  appeared: (about, _was, is) => `${about}: nieuw${beside('', is)}`,
  gone: (about, was) => `${about}: er niet meer bij${beside('was ', was)}`,
  moved: (about, was, is) => `${about}: van ${grade(was)} naar ${grade(is)}`,
  shown: (about, _was, is) => `${about}: nu wel gepubliceerd (${grade(is)})`,
  withheld: (about, was) => `${about}: niet meer gepubliceerd (was ${grade(was)})`,
};

/** The lists with which an editor looks before a period is public: what is withheld, and what is different. */
export const overview = {
  /** One withheld grade. `reason` is a whole sentence; `more` so many questionnaires more would have been enough. */
  withheld: (about: string, completed: number, netSample: number, reason: string, more: number | null) =>
    `${about}: ${number.count(completed)} van ${number.count(netSample)} ingevuld. ${reason}${more === null ? '' : ` Nog ${number.count(more)} erbij was genoeg geweest.`}`,
  withheldCount: (grades: number, shown: number) =>
    `${grades === 1 ? '1 cijfer' : `${number.count(grades)} cijfers`} niet gepubliceerd, ${number.count(shown)} wel.`,
  noneWithheld: 'Er wordt geen cijfer weggelaten.',
  total: 'totaal',
  change,
  changes: (count: number) =>
    count === 0
      ? 'Er is geen verschil.'
      : count === 1
        ? '1 verschil.'
        : `${number.count(count)} verschillen.`,
  title: (was: string, is: string) => `Verschillen tussen ${was} en ${is}`,
  confidential: 'Vertrouwelijk: voor de redactie. Zet dit nooit op een openbare plek.',
  columns: ['dienstverlener', 'groep', 'dienst', 'verschil', 'was', 'is'],
  kinds: {
    appeared: 'nieuw',
    gone: 'weg',
    moved: 'anders',
    shown: 'nu gepubliceerd',
    withheld: 'niet meer gepubliceerd',
  },
  made: (path: string, after: string) =>
    `${path} is gemaakt naar het voorbeeld van ${after}. Kijk de datums na en vul reportedOn in zodra het rapport uit is.`,
  exists: (period: string) => `data/${period} bestaat al. Er is niets veranderd.`,
  badName: (name: string) =>
    `${name} kan geen naam van een periode zijn: kleine letters, cijfers en streepjes, zoals 2027.`,
  noFolder: (folder: string) =>
    `De map ${folder} is er niet, of is niet te lezen. Kijk het pad na; een nieuwe site maak je met npm run site:new.`,
  noLast:
    'Er is nog geen periode om van uit te gaan. Maak de eerste met de hand; docs/bestanden.md zegt wat erin staat.',
};
