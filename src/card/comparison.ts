import {
  compareAddress,
  editionFigureAddress,
  providerAddress,
  inEveryLanguage,
} from '../address/address.ts';
import type { SpreadFigure, Tone } from '../model/figure.ts';
import { answerLevel } from '../model/answer-level.ts';
import { groupTraits } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience, Measure } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isAskedOf } from '../model/questionnaire.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { groupHeading } from '../text/group.ts';
import { formatDecimal, formatGrade } from '../text/number.ts';
import { shareText } from '../text/rounding.ts';
import { emptySentence } from '../text/reason.ts';
import { words } from '../text/words.ts';
import type { ComparedGroup, ComparedLine, ComparedProvider } from './compared.ts';
import { providerFacts } from './provider-facts.ts';
import { groupPrefix, shownValue, tonesOf } from './figures.ts';
import { noEdition } from './no-edition.ts';
import type { PageFrame } from './page.ts';
import { periodLabel, shortPeriodLabel } from './period-label.ts';
import type { Register } from './register.ts';
import { totalInterval } from './summary.ts';
import { gradeBasisOf } from './trend.ts';

/** The comparison page as it is without a choice. */
export function comparisonPage(language: Language): PageFrame {
  const say = words(language);
  return {
    language,
    addresses: inEveryLanguage((one) => compareAddress(one)),
    title: say.comparison.title,
    description: say.comparison.description,
  };
}

/**
 * One provider for the comparison: its newest edition, shown values only. An edition that exists only in print is
 * compared with nothing, so it comes without figures and says so.
 */
export function comparedProvider<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): ComparedProvider<SpreadFigure> {
  const say = words(language);
  const facts = providerFacts(register.provider(id), register.terms, language);
  const newest = register.editions(id)[0];
  return {
    id,
    name: register.nameApart(id),
    href: providerAddress(id, language),
    facts: [facts.where, facts.mark].filter((fact) => fact !== undefined),
    period: newest ? shortPeriodLabel(register, newest.period, language) : null,
    note:
      newest === undefined
        ? noEdition(register, id) === 'not-yet'
          ? say.comparison.never
          : say.provider.unsurveyed
        : newest.origin === 'printed'
          ? say.comparison.printed
          : null,
    groups:
      newest?.origin === 'tallied'
        ? newest.groups.map((group) => comparedGroup(register, newest, group, language))
        : [],
  };
}

function comparedGroup<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  group: PublishedGroup<A>,
  language: Language,
): ComparedGroup<SpreadFigure> {
  const { total } = group;
  const questionnaire = register.publication.questionnaires[group.questionnaire];
  const interval = totalInterval(group);
  const grade = shownValue(total.grade);
  const { norm, publication, source } = register.period(edition.period).period;
  return {
    group: group.group,
    heading: groupHeading(group.group, language),
    response: words(language).grade.response(
      total.completed,
      total.netSample,
      shownValue(total.response),
      group.group,
    ),
    grade: textOf(total.grade, (value) => formatGrade(value, language), language),
    isShown: grade !== null,
    value: grade,
    margin: interval,
    certainty: [
      ...(interval
        ? [
            words(language).comparison.between(
              formatGrade(interval.low, language),
              formatGrade(interval.high, language),
            ),
          ]
        : []),
      ...(total.grade.status === 'shown' && answerLevel(total.completed, publication) === 'few'
        ? [words(language).grade.caution(total.grade.n)]
        : []),
    ],
    norm: groupTraits[group.group].hasNorm
      ? group.norm.status === 'shown'
        ? words(language).grade.norm[group.norm.value](norm.total)
        : silence(group.norm, language)
      : null,
    basis: grade === null ? null : gradeBasisOf({ spread: group.spread, netSample: total.netSample }),
    spread:
      group.spread.status === 'shown' && grade !== null
        ? {
            kind: 'spread',
            id: `${edition.provider}-${group.group}`,
            language,
            title: `${words(language).card.spread}, ${register.provider(edition.provider).name}`,
            n: group.spread.n,
            source: words(language).edition.source(
              source.name,
              periodLabel(register, edition.period, language),
            ),
            counts: group.spread.value,
            failingUpTo: norm.failingUpTo,
            mean: grade,
          }
        : null,
    spreadFile:
      group.spread.status === 'shown' && grade !== null
        ? editionFigureAddress(
            edition.provider,
            edition.period,
            `${groupPrefix(edition, group)}spread`,
            language,
          )
        : null,
    spreadReason: group.spread.status === 'shown' ? null : silence(group.spread, language),
    promoter: textOf(group.promoterScore, (value) => formatDecimal(value, 1, language), language),
    ...strengthsOf(group, questionnaire, language),
    services: group.rows.map((row) => ({
      id: row.service,
      label: register.service(row.service).label[language],
      text: textOf(row.grade, (value) => formatGrade(value, language), language),
      ...(row.grade.status === 'shown' && { value: row.grade.value }),
    })),
    batteries: questionnaire ? batteriesOf(group, questionnaire, language) : [],
  };
}

function textOf<T, A extends Audience>(
  measure: Measure<T, A>,
  format: (value: T) => string,
  language: Language,
): string {
  return measure.status === 'shown' ? format(measure.value) : silence(measure, language);
}

/**
 * Why there is nothing. Where the whole group is withheld its grade says why, at the top; the rows below only say that they are withheld too:
 * thirty of them would tell one reason.
 */
function silence<T, A extends Audience>(
  measure: Exclude<Measure<T, A>, { readonly status: 'shown' }>,
  language: Language,
): string {
  return measure.status === 'withheld' && measure.reason === 'total'
    ? words(language).comparison.withheld
    : emptySentence(measure, language);
}

function strengthsOf<A extends Audience>(
  group: PublishedGroup<A>,
  questionnaire: Questionnaire | undefined,
  language: Language,
): Pick<ComparedGroup<SpreadFigure>, 'strengths' | 'strengthsReason'> {
  const { organisation } = group.strengths;
  if (organisation.status !== 'shown') {
    return { strengths: [], strengthsReason: silence(organisation, language) };
  }
  const labels = organisation.value.flatMap(
    (id) => questionnaire?.questions.find((question) => question.id === id)?.label[language] ?? [],
  );
  return { strengths: labels, strengthsReason: labels.length > 0 ? null : words(language).card.noStrengths };
}

function batteriesOf<A extends Audience>(
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  language: Language,
): ComparedGroup<SpreadFigure>['batteries'] {
  const services = group.rows.map((row) => row.service);
  return questionnaire.batteries.map((battery) => ({
    id: battery.id,
    label: battery.label[language],
    aspects: questionnaire.questions
      .filter(
        (question) =>
          question.battery === battery.id &&
          (services.length === 0 || services.some((service) => isAskedOf(question, service))),
      )
      .map((question): ComparedLine => {
        const measure = group.questions.find((one) => one.question === question.id)?.distribution ?? {
          status: 'absent' as const,
          reason: 'no-answers' as const,
        };
        const tones = tonesOf(question.options);
        return {
          id: question.id,
          label: question.label[language],
          text: textOf(
            measure,
            ({ shares, rounding }) =>
              sharesText(
                question.options.flatMap((option, at) =>
                  option.satisfaction === undefined && (shares[at] ?? 0) === 0
                    ? []
                    : [
                        {
                          label: option.label[language].toLowerCase(),
                          share: shareText(shares[at] ?? 0, rounding, language),
                        },
                      ],
                ),
              ),
            language,
          ),
          ...(measure.status === 'shown' && {
            value: satisfiedShare(measure.value.shares, tones),
            parts: question.options.flatMap((_, at) => {
              const share = measure.value.shares[at] ?? 0;
              return share === 0 ? [] : [{ tone: tones[at] ?? 'plain', share }];
            }),
          }),
        };
      }),
  }));
}

/** The shares of one aspect in the order of the scale: "zeer tevreden 31%, tevreden 63%". */
function sharesText(shares: readonly { readonly label: string; readonly share: string }[]): string {
  return shares.map(({ label, share }) => `${label} ${share}`).join(', ');
}

/** The per cent that is satisfied or very satisfied, of published whole per cents: never more than all. */
function satisfiedShare(shares: readonly number[], tones: readonly (Tone | undefined)[]): number {
  const satisfied = shares.filter((_, at) => tones[at] === 'very-good' || tones[at] === 'good');
  return Math.min(
    100,
    satisfied.reduce((sum, share) => sum + share, 0),
  );
}
