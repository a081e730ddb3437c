import { hidden, mixed, services, type Nation, type Person } from './people.ts';

/** The ways in which withheld answers change; each keeps every sum that stands behind a shown figure. */
export const ways = [
  /** Two people of one service, of two providers that are withheld as a whole, change places. */
  'people',
  /** The same, one question only. */
  'answer',
  /** Two providers whose Total is shown: a grade of the withheld service against one of its cover, and back. */
  'square',
  /** The same between a provider that is withheld as a whole and itself, against another. */
  'hidden-square',
  /** Answers to a question that is withheld for both: asked of one service only, or about income. */
  'question',
  /** Principals of providers with too few of them. */
  'principals',
  /** What a printed report says that may not be published. */
  'printed',
  /** What people wrote in their own words. */
  'free-text',
  /** A period that is a draft. */
  'draft',
] as const;
export type Way = (typeof ways)[number];

/** One change: a way, and numbers that choose among the people it can be done to. */
export interface Step {
  readonly way: Way;
  readonly choice: readonly [number, number, number, number];
}

type Choice = Step['choice'];
type Chosen = readonly [index: number, person: Person];

/** The nation after a change. The same nation when there was nothing to change. */
export function vary(nation: Nation, { way, choice }: Step): Nation {
  switch (way) {
    case 'people':
      return trade(nation, choice, 'clients', hidden, (one) => Object.keys(one.answers));
    case 'answer':
      return trade(nation, choice, 'clients', hidden, (one) => [keyOf(one, choice[3])]);
    case 'question':
      return choice[0] % 2 === 0
        ? tradeIn(nation, choice, 'jobcoaching', ['talk_length'])
        : tradeIn(nation, choice, services[choice[3] % 3] ?? 'diagnose', ['income']);
    case 'principals':
      return trade(nation, choice, 'principals', [...hidden, ...mixed], (one) => Object.keys(one.answers));
    case 'square':
      return square(nation, choice, mixed);
    case 'hidden-square':
      return square(nation, choice, hidden);
    case 'printed':
      return {
        ...nation,
        printed: {
          grade: 1 + (choice[0] % 91) / 10,
          promoterScore: (choice[1] % 201) - 100,
          shares: [choice[2] % 2 === 0 ? 0 : 100, choice[3] % 101, 0, 0, 0],
        },
      };
    case 'free-text':
      return { ...nation, freeText: `geschreven ${choice[0]}` };
    case 'draft':
      return { ...nation, draftGrades: choice.map((number) => 1 + (number % 10)).slice(0, 3) };
  }
}

function keyOf(person: Person, choice: number): string {
  const keys = Object.keys(person.answers).filter((key) => key !== 'work_now' && key !== 'helped');
  return keys[choice % keys.length] ?? 'grade';
}

/** Exchanges answers between two people of one service at two of these providers. */
function trade(
  nation: Nation,
  choice: Choice,
  group: Person['group'],
  providers: readonly string[],
  keysOf: (one: Person) => readonly string[],
): Nation {
  const [first, second] = [
    providers[choice[0] % providers.length],
    providers[(choice[0] + 1 + (choice[1] % (providers.length - 1))) % providers.length],
  ];
  const own = chosen(nation, choice[2], (one) => one.provider === first && one.group === group);
  if (!own) return nation;
  const other = chosen(
    nation,
    choice[3],
    (one) => one.provider === second && one.group === group && one.service === own[1].service,
  );
  return other
    ? exchange(nation, own, other, [
        ...keysOf(own[1]),
        ...(keysOf(own[1]).length > 1 ? keysOf(other[1]) : []),
      ])
    : nation;
}

/** Exchanges answers to questions between two providers, whichever they are, of one service. */
function tradeIn(nation: Nation, choice: Choice, service: string, keys: readonly string[]): Nation {
  const providers = [...mixed, ...hidden];
  const own = chosen(
    nation,
    choice[1],
    (one) => one.service === service && one.provider === mixed[choice[2] % mixed.length],
  );
  const other = chosen(
    nation,
    choice[3],
    (one) =>
      one.service === service &&
      one.provider !== own?.[1].provider &&
      providers.some((provider) => provider === one.provider),
  );
  return own && other ? exchange(nation, own, other, keys) : nation;
}

/**
 * Two providers and two services: at one provider the grade x goes from the first service to the second and y comes back,
 * at the other provider the other way round. Each provider's grades as a whole stay, and each service's.
 */
function square(nation: Nation, choice: Choice, providers: readonly string[]): Nation {
  const at = (service: string, provider: string | undefined, index: number, grade?: string) =>
    chosen(
      nation,
      index,
      (one) =>
        one.provider === provider &&
        one.service === service &&
        one.answers['grade'] !== undefined &&
        (grade === undefined || one.answers['grade'] === grade),
    );
  const [p, q] = [providers[choice[0] % providers.length], providers[(choice[0] + 1) % providers.length]];
  const x = at('jobcoaching', p, choice[1]);
  const y = at('diagnose', p, choice[2]);
  const back = y && at('jobcoaching', q, choice[3], y[1].answers['grade']);
  const forth = x && at('diagnose', q, choice[3], x[1].answers['grade']);
  if (!x || !y || !back || !forth) return nation;
  return exchange(exchange(nation, x, y, ['grade']), back, forth, ['grade']);
}

function chosen(nation: Nation, choice: number, isFit: (one: Person) => boolean): Chosen | undefined {
  const fit = nation.people.flatMap((one, index): Chosen[] => (isFit(one) ? [[index, one]] : []));
  return fit[choice % Math.max(1, fit.length)];
}

function exchange(nation: Nation, a: Chosen, b: Chosen, keys: readonly string[]): Nation {
  const [from, to] = [nation.people[a[0]] ?? a[1], nation.people[b[0]] ?? b[1]];
  const people = [...nation.people];
  people[a[0]] = { ...from, answers: merged(from, to, keys) };
  people[b[0]] = { ...to, answers: merged(to, from, keys) };
  return { ...nation, people };
}

/** The answers of `one` with those of `other` to these questions. */
function merged(one: Person, other: Person, keys: readonly string[]): Person['answers'] {
  const answers = new Map(Object.entries(one.answers));
  for (const key of keys) {
    const answer = other.answers[key];
    if (answer === undefined) answers.delete(key);
    else answers.set(key, answer);
  }
  return Object.fromEntries(answers);
}
