import type { Measure } from '../../src/model/measure.ts';
import type { Publication } from '../../src/publish/publication.ts';
import type { Scores } from '../../src/score/scores.ts';
import { narrow, type Claim, type KnownGroup, type KnownRow } from './solver.ts';

/** What an attacker who knows how many gave a grade everywhere, also where it is not shown, could write down. */
function knownGroups(publication: Publication<'public'>, scores: Scores): KnownGroup[] {
  return publication.periods.flatMap((period) => {
    const truth = scores.periods.find((one) => one.period.id === period.period.id);
    const ofEditions = period.editions.flatMap((edition) => {
      const own = truth?.editions.find(({ provider }) => provider === edition.provider);
      return edition.groups.flatMap((group): KnownGroup[] => {
        const score = own?.groups.find((one) => one.group === group.group);
        if (score?.origin !== 'tallied') return [];
        const n = new Map([...score.rows, score.total].map((row) => [row.service, row.grade.n]));
        const known = (row: (typeof group)['total']): KnownRow => ({
          service: row.service,
          n: n.get(row.service) ?? 0,
          grade: shown(row.grade),
        });
        return [
          {
            provider: edition.provider,
            period: period.period.id,
            group: group.group,
            rows: group.rows.map(known),
            total: known(group.total),
            spread: shown(group.spread),
            isPrinted: false,
          },
        ];
      });
    });
    const ofAll = period.benchmarks.flatMap((benchmark): KnownGroup[] => {
      const score = truth?.benchmarks.find((one) => one.group === benchmark.group);
      if (!score) return [];
      const rows = benchmark.services.map((one, at) => ({
        service: one.service,
        n: score.services[at]?.grade.n ?? 0,
        grade: shown(one.grade),
      }));
      const isSplit = rows.reduce((sum, { n }) => sum + n, 0) === score.grade.n;
      return [
        {
          provider: null,
          period: period.period.id,
          group: benchmark.group,
          rows: isSplit ? rows : [],
          total: { service: 'total', n: score.grade.n, grade: shown(benchmark.grade) },
          // more than is public: its shares are rounded
          spread: benchmark.spread.status === 'shown' ? score.grade.spread : null,
          isPrinted: false,
        },
      ];
    });
    return [...ofEditions, ...ofAll];
  });
}

/** The claims about grades that are withheld to protect somebody, and not as cover. */
export function claimsAbout(publication: Publication<'public'>, scores: Scores): Claim[] {
  const covers = new Set(
    publication.periods.flatMap(({ period, editions }) =>
      editions.flatMap((edition) =>
        edition.groups.flatMap((group) =>
          [...group.rows, group.total]
            .filter(({ grade }) => grade.status === 'withheld' && grade.reason === 'cover')
            .map((row) => [edition.provider, period.id, group.group, row.service].join('|')),
        ),
      ),
    ),
  );
  return narrow(knownGroups(publication, scores)).filter(
    (claim) => !covers.has([claim.provider, claim.period, claim.group, claim.service].join('|')),
  );
}

function shown<T>(measure: Measure<T>): T | null {
  return measure.status === 'shown' ? measure.value : null;
}
