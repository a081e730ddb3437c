import { expect } from 'vitest';
import type { Question } from '../../src/model/questionnaire.ts';
import { shareReading } from '../../src/model/share-rounding.ts';
import { countsOf } from '../../src/model/tally.ts';
import type { Benchmark, Publication } from '../../src/publish/publication.ts';
import type { Scores, TalliedGroupScore } from '../../src/score/scores.ts';
import { attackAnswers, type AttackedAnswers, type KnownAnswers } from './answer-attack.ts';
import { openData, reportsOf, type Sides } from './insider-sight.ts';
import { attackMeans, type KnownParticipant } from './mean-attack.ts';

/** Every participant against every protected mean of another, and everyone who is none of them. */
export async function attackAllMeans(
  scores: Scores,
  sides: Sides,
  form: 'pdf' | 'data',
): Promise<{ name: string; width: number; needed: number }[]> {
  const attacks: { name: string; width: number; needed: number }[] = [];
  for (const { period: one, benchmarks } of sides.open.periods) {
    if (benchmarks.length === 0) continue;
    const rows = openData(sides.open, one.id);
    const reports = await reportsOf(sides, one.id, form);
    const truth = scores.periods.find(({ period: { id } }) => id === one.id);
    for (const { group } of benchmarks) {
      const participants = (truth?.editions ?? []).flatMap(({ provider, groups }): KnownParticipant[] =>
        groups.flatMap((score) =>
          score.group === group && score.origin === 'tallied' ? [{ provider, cells: cellsOf(score) }] : [],
        ),
      );
      const ofGroup = rows.filter((row) => row.group === group && row.origin === 'tallied');
      for (const insider of [null, ...participants.map(({ provider }) => provider)]) {
        const edition = sides.own.periods
          .find(({ period: { id } }) => id === one.id)
          ?.editions.find(({ provider }) => provider === insider);
        const at = edition?.groups.findIndex((own) => own.group === group) ?? -1;
        const reported = (reports.get(insider ?? '')?.means ?? [])
          .filter((mean) => mean.group === at)
          .map(({ row, value }) => ({ service: serviceNamed(sides.open, row), value }));
        for (const found of attackMeans(ofGroup, participants, insider, reported)) {
          const { points, perRespondent } = one.protection.safeWidth;
          const about = `${one.id}/${group}/${found.provider}/${found.service} by ${insider ?? 'anyone'}`;
          expect(found.truth, about).toBeGreaterThanOrEqual(found.low - 1e-6);
          expect(found.truth, about).toBeLessThanOrEqual(found.high + 1e-6);
          attacks.push({
            name: about,
            width: found.high - found.low,
            needed: Math.max(points * found.n, perRespondent),
          });
        }
      }
    }
  }
  return attacks;
}

function cellsOf({ rows, total }: TalliedGroupScore): KnownParticipant['cells'] {
  const cells = rows.map(({ service, grade: { n, sum } }) => ({ service: String(service), n, sum }));
  const add = (key: 'n' | 'sum'): number => cells.reduce((all, cell) => all + cell[key], 0);
  return [...cells, { service: '', n: total.grade.n - add('n'), sum: total.grade.sum - add('sum') }];
}

function serviceNamed({ services }: Publication<'public'>, row: string): string {
  if (row === 'Totaal') return 'total';
  const service = services.find(({ label }) => label.nl === row);
  if (!service) throw new Error(`no service is called ${row}`);
  return service.id;
}

/** Every participant against the answers of others to every question of which those of all are told. */
export function* attackAllAnswers(
  scores: Scores,
  open: Publication<'public'>,
): Generator<{ found: AttackedAnswers; insider: string | null; question: string }> {
  for (const { period: one, benchmarks } of open.periods) {
    if (benchmarks.length === 0) continue;
    const rows = Map.groupBy(
      openData(open, one.id).filter(({ measure }) => measure === 'answer'),
      (row) => `${row.group}/${row.question}`,
    );
    const truth = scores.periods.find(({ period: { id } }) => id === one.id);
    for (const { group, questionnaire, questions } of benchmarks) {
      for (const { question, basis, distribution } of questions) {
        if (distribution.status !== 'shown' || basis !== 'all') continue;
        const asked = askedIn(open.questionnaires[questionnaire]?.questions ?? [], question);
        const participants = (truth?.editions ?? []).flatMap(({ provider, groups }): KnownAnswers[] =>
          groups.flatMap((score) =>
            score.group === group && score.origin === 'tallied'
              ? [{ provider, counts: countsOf(score.tally, question, asked.options.length) }]
              : [],
          ),
        );
        const own = rows.get(`${group}/${question}`) ?? [];
        const isHidden = ({ provider }: KnownAnswers): boolean =>
          !own.some((row) => row.provider === provider && row.rounding === 'percent');
        // who shows its own answers to the person knows no more of them than everyone
        for (const insider of [null, ...participants.filter(isHidden).map(({ provider }) => provider)]) {
          for (const found of attackAnswers(own, asked, participants, insider)) {
            const about = `${one.id}/${group}/${question}`;
            for (const [at, { low, high }] of found.options.entries()) {
              expect(found.truth[at], about).toBeGreaterThanOrEqual(low - 1e-6);
              expect(found.truth[at], about).toBeLessThanOrEqual(high + 1e-6);
            }
            yield { found, insider, question: about };
          }
        }
      }
    }
  }
}

/** The options of a question, and whether it is about something personal: itself, or the question that leads to it. */
function askedIn(
  questions: readonly Question[],
  id: string,
): { readonly options: readonly string[]; readonly isPersonal: boolean } {
  const own = questions.find((one) => one.id === id);
  if (!own) return { options: [], isPersonal: false };
  const isPersonal = own.sensitive === true || (own.when && askedIn(questions, own.when.question).isPersonal);
  return { options: own.options.map((option) => option.id), isPersonal: isPersonal === true };
}

/** The answers of all participants to a question as a report says them. */
export function toldIn(
  { questionnaires }: Publication<'public'>,
  { questionnaire }: Benchmark,
  { question, distribution }: Benchmark['questions'][number],
): string[] {
  const asked = questionnaires[questionnaire]?.questions.find(({ id }) => id === question);
  if (distribution.status !== 'shown' || asked === undefined) return [];
  const { shares, rounding } = distribution.value;
  const said = asked.options.map(({ label }, at): string => {
    const reading = shareReading(shares[at] ?? 0, rounding);
    if (reading === 'exact') return `${label.nl} ${shares[at] ?? 0}%`;
    const bound =
      reading === 'over-90-percent' ? 'meer dan 90%' : `minder dan ${reading === 'under-1-percent' ? 1 : 5}%`;
    return `${label.nl} ${bound}`;
  });
  // a battery has geen mening last
  return [said.join('; '), [...said.slice(1), ...said.slice(0, 1)].join('; ')];
}
