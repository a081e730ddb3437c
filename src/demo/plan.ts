import type { Group } from '../model/group.ts';
import type { Attendance, PrincipalsSize } from './part.ts';
import type { Profile } from './profile.ts';
import { randomStream, type Random } from './random.ts';

/** Where a period stands among the periods of a demonstration. */
export interface Moment {
  readonly year: number;
  /** Counts from 0, the oldest. */
  readonly index: number;
  /** Number of periods. */
  readonly count: number;
}

/** People of one group and service: how many were invited and how many answered. */
export interface PlannedRow {
  readonly group: Group;
  /** Number of the service; null for a group that is not split by service. */
  readonly service: number | null;
  readonly netSample: number;
  readonly completed: number;
  readonly undeliverable: number;
}

export interface PlannedEdition {
  readonly profile: Profile;
  /** Clients first, then inburgering clients, then principals; each in order of service number. */
  readonly rows: readonly PlannedRow[];
}

const inburgering = 11;

/** Whether a provider with this attendance takes part in the period. */
export function attends(attendance: Attendance, moment: Moment): boolean {
  switch (attendance) {
    case 'always':
      return true;
    case 'early':
      return moment.index < Math.max(1, Math.floor(moment.count / 3));
    case 'until-merger':
      return moment.index < Math.max(1, moment.count - 1);
    case 'later':
      return moment.index > 0;
    case 'never':
      return false;
  }
}

/** How many people of which service are invited and answer; null when the provider does not take part. */
export function planEdition(profile: Profile, moment: Moment, seed: number): PlannedEdition | null {
  if (!attends(profile.attendance, moment)) return null;
  const random = randomStream(seed, 'plan', profile.number, moment.year);
  const takenOver = attends('until-merger', moment) ? [] : profile.takenOver;
  const services = [...profile.services, ...takenOver];
  const growth = profile.size <= 3 ? 1 : 0.85 + 0.3 * random.fraction();
  const size = profile.size * growth * (1 + 0.35 * takenOver.length);
  const weights = services.map((_, index) => (1 + 0.3 * random.fraction()) / (index + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const silent = profile.silent === null ? [] : [row('clients', profile.silent, 2, 0, random)];
  const asked = services.map((service, index): PlannedRow => {
    const netSample = Math.round((size * (weights[index] ?? 0)) / sum);
    const group: Group = service === inburgering ? 'inburgering' : 'clients';
    const completed = Math.round(netSample * responseRate(netSample, profile.willingness, random));
    return row(group, service, netSample, completed, random);
  });
  const rows = [...asked, ...silent]
    .filter(({ netSample }) => netSample > 0)
    .sort((a, b) => groupOrder(a) - groupOrder(b) || (a.service ?? 0) - (b.service ?? 0));
  if (profile.principals) rows.push(planPrincipals(profile.principals, random));
  return { profile, rows };
}

function planPrincipals(size: PrincipalsSize, random: Random): PlannedRow {
  const more = size.completed > 4 ? random.whole(-2, 3) : 0;
  return row('principals', null, size.netSample + Math.abs(more), size.completed + more, random);
}

function row(
  group: Group,
  service: number | null,
  netSample: number,
  completed: number,
  random: Random,
): PlannedRow {
  return {
    group,
    service,
    netSample,
    completed: Math.min(completed, netSample),
    undeliverable: Math.round(netSample * 0.12 * random.fraction()),
  };
}

/** Small groups are phoned and answer more often. Share of the net sample, 0..1. */
function responseRate(netSample: number, willingness: number, random: Random): number {
  const [low, high] =
    netSample <= 25
      ? [0.3, 0.85]
      : netSample <= 50
        ? [0.26, 0.72]
        : netSample <= 100
          ? [0.2, 0.58]
          : netSample <= 400
            ? [0.14, 0.46]
            : [0.12, 0.4];
  const mood = Math.min(1, Math.max(0, willingness + 0.1 * random.normal()));
  return low + (high - low) * mood;
}

function groupOrder(planned: PlannedRow): number {
  return planned.group === 'clients' ? 0 : 1;
}
