import type { Period, PublicationRule } from '../model/period.ts';
import type { Provider } from '../model/provider.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { gradeQuestion, provinceQuestion } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import { eligibilityOf } from '../publish/rules/eligibility.ts';
import type {
  PublishedEdition,
  PublishedGroup,
  PublishedPeriod,
  PublishedQuestion,
  PublishedRow,
} from '../publish/publication.ts';
import type { PeriodRecord } from './record.ts';

/** Today's names and labels, with which the figures of a record are told. */
export interface TodaysNames {
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
}

/** Something that a record speaks of and today's files do not: it cannot be told without its label. */
export interface Nameless {
  readonly kind: 'provider' | 'service' | 'questionnaire' | 'question' | 'options';
  readonly name: string;
}

/** Everything a record names that today's files lack, each once, in the order of the record. */
export function namelessIn({ figures }: PeriodRecord, names: TodaysNames): Nameless[] {
  const providers = new Set(names.providers.map(({ id }) => id));
  const services = new Set(names.services.map(({ id }) => id));
  const found = new Map<string, Nameless>();
  const note = (kind: Nameless['kind'], name: string): void => {
    found.set(`${kind} ${name}`, { kind, name });
  };
  const look = (name: string, questions: readonly PublishedQuestion<'public'>[]): void => {
    const questionnaire = names.questionnaires[name];
    if (questionnaire === undefined) note('questionnaire', name);
    else {
      const known = new Map(questionnaire.questions.map((one) => [one.id, one]));
      for (const one of questions) {
        const question = known.get(one.question);
        if (question === undefined) note('question', `${name}/${one.question}`);
        else if (hasOtherOptions(one, question)) note('options', `${name}/${one.question}`);
      }
    }
  };
  for (const { questionnaire, questions, services: own } of figures.benchmarks) {
    look(questionnaire, questions);
    for (const { service } of own) if (!services.has(service)) note('service', service);
  }
  for (const { provider, groups } of figures.editions) {
    if (!providers.has(provider)) note('provider', provider);
    for (const { questionnaire, questions, rows } of groups) {
      look(questionnaire, questions);
      for (const { service } of rows) if (!services.has(service)) note('service', service);
    }
  }
  for (const { provider } of figures.withdrawn) if (!providers.has(provider)) note('provider', provider);
  return [...found.values()];
}

/** A share stands for an option by its place: another number of options would tell another thing. */
function hasOtherOptions({ distribution }: PublishedQuestion<'public'>, question: Question): boolean {
  return distribution.status === 'shown' && distribution.value.shares.length !== question.options.length;
}

/**
 * A period as it was published, with today's rules and labels. What would have been enough follows from the rule; a
 * question that the record does not have is absent. Only for a record in which `namelessIn` finds nothing.
 */
export function retellPeriod(
  { figures }: PeriodRecord,
  period: Period,
  { questionnaires }: Pick<TodaysNames, 'questionnaires'>,
): PublishedPeriod<'public'> {
  const questionsOf = (name: string): readonly Question[] =>
    (questionnaires[name]?.questions ?? []).filter(
      ({ id }) => id !== gradeQuestion && id !== provinceQuestion,
    );
  return {
    period,
    benchmarks: figures.benchmarks,
    editions: figures.editions.map((edition): PublishedEdition<'public'> => ({
      ...edition,
      groups: edition.groups.map((group) =>
        retellGroup(
          group,
          edition.origin === 'printed' ? [] : questionsOf(group.questionnaire),
          period.publication,
        ),
      ),
    })),
    withdrawn: figures.withdrawn,
  };
}

function retellGroup(
  group: PublishedGroup<'public'>,
  questions: readonly Question[],
  rule: PublicationRule,
): PublishedGroup<'public'> {
  const told = new Map(group.questions.map((one) => [one.question, one]));
  const hasAnswers = told.size > 0;
  const retell = (row: PublishedRow<'public'>): PublishedRow<'public'> => ({
    ...row,
    eligibility: { ...row.eligibility, needed: eligibilityOf(row, group.group, rule).needed },
  });
  return {
    ...group,
    rows: group.rows.map(retell),
    total: retell(group.total),
    questions: hasAnswers
      ? questions.map(
          ({ id }) =>
            told.get(id) ?? { question: id, distribution: { status: 'absent', reason: 'not-recorded' } },
        )
      : [],
  };
}
