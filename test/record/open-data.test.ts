import { expect, it } from 'vitest';
import { editionRows, participantRows } from '../../src/card/data.ts';
import type { DataRow } from '../../src/card/data-row.ts';
import { registerOf } from '../../src/card/register.ts';
import { figureLines } from '../../src/record/figures.ts';
import { freezePeriod } from '../../src/record/freeze.ts';
import { demonstration } from '../share/demonstration.ts';

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** What a path is about, read from the path alone. */
function aboutOf(path: string): Pick<DataRow, 'provider' | 'group' | 'service' | 'question'> {
  const named = (list: string): string | null => new RegExp(`${list}\\[([^\\]]+)\\]`).exec(path)?.[1] ?? null;
  return {
    provider: named('editions'),
    group: (named('groups') ?? named('benchmarks') ?? named('approaches')) as DataRow['group'],
    service: named('rows') ?? named('services') ?? 'total',
    question: named('questions'),
  };
}

it('holds no number and no reason that the open data does not have in the same place', async () => {
  const { register } = await demonstration();
  let seen = 0;
  for (const period of register.publication.periods) {
    const { figures } = freezePeriod(period, register.publication.questionnaires);
    const rows = [
      ...participantRows(register, period),
      ...period.editions.flatMap((edition) =>
        editionRows(registerOf(register.publication, register.terms), edition),
      ),
    ];
    const byPlace = Map.groupBy(rows, (row) => `${row.provider}/${row.group}/${row.service}`);
    const missing = figureLines(figures as unknown as Record<string, unknown>).flatMap(([path, value]) => {
      const { provider, group, service, question } = aboutOf(path);
      const own = byPlace.get(`${provider}/${group}/${service}`) ?? [];
      // all participants stand beside each provider's answers
      const beside =
        provider === null && question !== null
          ? rows.filter((row) => row.group === group && row.question === question)
          : own.filter((row) => question === null || row.question === question);
      const told = new Set(beside.flatMap((row) => [row.n, row.value, row.benchmark]));
      seen += 1;
      // how many all participants are stands beside no provider's answers: the record has 0 for it
      const isUntold = provider === null && (value as { readonly n?: number } | null)?.n === 0;
      const lost = numbersIn(isUntold ? { ...(value as object), n: null } : value).filter(
        (number) => !told.has(number),
      );
      const { status, reason } =
        value !== null && typeof value === 'object' ? (value as Partial<DataRow>) : {};
      const isTold =
        (reason ?? null) === null ||
        provider === null ||
        beside.some((row) => row.status === status && row.reason === reason);
      return lost.length === 0 && isTold ? [] : [`${path} ${JSON.stringify(value)}: ${lost.join(' ')}`];
    });
    expect(missing).toEqual([]);
  }
  expect(seen).toBeGreaterThan(3000);
});
