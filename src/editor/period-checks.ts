import { draftCodes, type Accepted } from '../model/accepted.ts';
import { findingOf, wholeLine, type Finding } from '../model/finding.ts';
import { total as totalRow } from '../model/service.ts';
import { settled } from '../model/settled.ts';
import type { Publication, PublishedGroup, PublishedPeriod } from '../publish/publication.ts';
import { differenceVerdict, type GradeBasis } from '../statistics/difference.ts';

/** What the editors accept by a name: of a row, or of a provider alone. */
type RowFinding = Finding & { readonly row: string };

/**
 * What a draft says otherwise than the period before it, for an editor to look at: providers that are not in it any more, or
 * are in it though they merged into another before it began, and grades of groups that moved more than chance explains. What
 * the editors accept (`accepted`, per period) is left out.
 * Only figures that are public in both are compared.
 */
export function draftFindings(
  publication: Publication<'public'>,
  accepted: ReadonlyMap<string, readonly Accepted[]> = new Map(),
): Finding[] {
  return publication.periods.flatMap((draft) => {
    const before = publication.periods.findLast(
      (one) =>
        one.period.until < draft.period.from && one.editions.some(({ origin }) => origin === 'tallied'),
    );
    if (draft.period.status !== 'draft' || before === undefined) return [];
    const found = [
      ...vanished(before, draft, publication),
      ...moved(before, draft),
      ...merged(draft, publication),
    ];
    const own = accepted.get(draft.period.id) ?? [];
    return draftCodes.flatMap((code) => {
      const { open, told } = settled(
        code,
        found.filter((one) => one.code === code),
        own.filter((one) => one.code === code),
      );
      return [...open, ...told];
    });
  });
}

function vanished(
  before: PublishedPeriod<'public'>,
  draft: PublishedPeriod<'public'>,
  { providers }: Publication<'public'>,
): RowFinding[] {
  const known = new Set(draft.editions.map(({ provider }) => provider));
  const stopped = new Set(
    providers.flatMap(({ id, status, successor }) => (status === 'former' || successor ? [id] : [])),
  );
  const at = wholeLine(`${draft.period.id}/sample.csv`);
  return before.editions.flatMap(({ provider, origin }) =>
    origin === 'tallied' && !known.has(provider) && !stopped.has(provider)
      ? [
          {
            ...findingOf('provider-vanished', 'warning', at, { provider, before: before.period.id }),
            row: provider,
          },
        ]
      : [],
  );
}

/** Figures of a period that began when their provider had merged into another already. */
function merged(
  { editions, period }: PublishedPeriod<'public'>,
  { providers }: Publication<'public'>,
): RowFinding[] {
  const at = wholeLine(`${period.id}/sample.csv`);
  const late = providers.filter(({ successor }) => successor && successor.since <= period.from);
  return editions.flatMap(({ provider }) => {
    const successor = late.find(({ id }) => id === provider)?.successor;
    if (successor === undefined) return [];
    const told = { provider, into: successor.id, since: successor.since };
    return [{ ...findingOf('after-merger', 'warning', at, told), row: provider }];
  });
}

function moved(before: PublishedPeriod<'public'>, draft: PublishedPeriod<'public'>): RowFinding[] {
  const at = wholeLine(`${draft.period.id}/sample.csv`);
  return draft.editions.flatMap(({ provider, groups }) =>
    groups.flatMap((present) => {
      const old = before.editions
        .find((one) => one.provider === provider)
        ?.groups.find(({ group }) => group === present.group);
      const [was, is] = [old && gradeOf(old), gradeOf(present)];
      if (!old || was === undefined || was === null || is === null) return [];
      if (differenceVerdict(basisOf(old), basisOf(present)) !== 'beyond') return [];
      const told = { provider, group: present.group, was, is, before: before.period.id };
      const row = `${provider}/${present.group}/${totalRow}`;
      return [{ ...findingOf('grade-moved', 'warning', at, told), row }];
    }),
  );
}

function gradeOf({ total }: PublishedGroup<'public'>): number | null {
  return total.grade.status === 'shown' ? total.grade.value : null;
}

function basisOf({ spread, total }: PublishedGroup<'public'>): GradeBasis | null {
  return spread.status === 'shown' ? { spread: spread.value, netSample: total.netSample } : null;
}
