import { movedCode, type Accepted } from '../model/accepted.ts';
import { findingOf, wholeLine, type Finding } from '../model/finding.ts';
import { total as totalRow } from '../model/service.ts';
import { settled } from '../model/settled.ts';
import type { Publication, PublishedGroup, PublishedPeriod } from '../publish/publication.ts';
import { differenceVerdict, type GradeBasis } from '../statistics/difference.ts';

/**
 * What a draft says otherwise than the period before it, for an editor to look at: providers that are not in it any more,
 * and grades of groups that moved more than chance explains and that the editors did not accept (`accepted`, per period).
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
    const own = (accepted.get(draft.period.id) ?? []).filter(({ code }) => code === movedCode);
    const { open, told } = settled(movedCode, moved(before, draft), own);
    return [...vanished(before, draft, publication), ...open, ...told];
  });
}

function vanished(
  before: PublishedPeriod<'public'>,
  draft: PublishedPeriod<'public'>,
  { providers }: Publication<'public'>,
): Finding[] {
  const known = new Set(draft.editions.map(({ provider }) => provider));
  const stopped = new Set(
    providers.flatMap(({ id, status, successor }) => (status === 'former' || successor ? [id] : [])),
  );
  const at = wholeLine(`${draft.period.id}/sample.csv`);
  return before.editions.flatMap(({ provider, origin }) =>
    origin === 'tallied' && !known.has(provider) && !stopped.has(provider)
      ? [findingOf('provider-vanished', 'warning', at, { provider, before: before.period.id })]
      : [],
  );
}

function moved(
  before: PublishedPeriod<'public'>,
  draft: PublishedPeriod<'public'>,
): (Finding & { readonly row: string })[] {
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
