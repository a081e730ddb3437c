import type { Measure } from '../../src/model/measure.ts';
import type { Period, Protection } from '../../src/model/period.ts';
import type { PeriodCertificate } from '../../src/publish/disclosure/certificate.ts';
import type { Publication } from '../../src/publish/publication.ts';

type Cells = PeriodCertificate['cells'];

/**
 * Checks a certificate against a finished publication and nothing else: prints both of its worlds anew, edition by
 * edition and for all participants, and holds every figure against what was published. It shares no code with the
 * audit. Returns what is wrong with it, in words; nothing when it holds.
 */
export function checkPeriodCertificate(
  certificate: PeriodCertificate,
  publication: Publication<'public'>,
  width: Protection['safeWidth'],
): string[] {
  const { worlds, cells, provider, row, n } = certificate;
  const faults: string[] = [];
  if (!isWithheld(certificate, publication)) faults.push('its grade is not withheld');
  if (worlds === null) {
    const shown = gradesOfAll(certificate, publication).filter((one) => one.status === 'shown');
    return shown.length > 0 ? [...faults, 'no worlds, and a mean of all is shown'] : faults;
  }
  const [low, high] = worlds.map((change): Cells =>
    cells.map((cell, at) => ({ ...cell, grades: change.get(at) ?? cell.grades })),
  );
  if (!low || !high) return ['not two worlds'];
  for (const world of [low, high]) {
    const odd = world.filter(
      ({ grades }, at) =>
        grades.length !== 10 ||
        grades.some((people) => !Number.isInteger(people) || people < 0) ||
        size(grades) !== size(cells[at]?.grades ?? []),
    );
    if (odd.length > 0) faults.push('other people than there are');
    faults.push(...printedOtherwise(world, certificate, publication));
  }
  const isOwn = (cell: Cells[number]): boolean =>
    (provider === null || cell.provider === provider) &&
    (row === 'total' || rowsOf(certificate).includes(cell.service));
  const sumIn = (world: Cells): number =>
    world.filter(isOwn).reduce((all, { grades }) => all + sum(grades), 0);
  const people = cells.filter(isOwn).reduce((all, { grades }) => all + size(grades), 0);
  if (people !== n || n === 0) faults.push('another number of people');
  const apart = (sumIn(high) - sumIn(low)) / n;
  if (apart + 1e-9 < Math.max(width.points, width.perRespondent / n)) faults.push('worlds too close');
  return faults;
}

/** The services that a protected row is made of: itself, or those whose ids have `+` between them; null for people in none. */
function rowsOf({ row }: PeriodCertificate): (string | null)[] {
  return row.split('+').map((one) => (one === 'unsplit' ? null : one));
}

function periodOf(certificate: PeriodCertificate, publication: Publication<'public'>) {
  return publication.periods.find(({ period }) => period.id === certificate.period);
}

function gradesOfAll(certificate: PeriodCertificate, publication: Publication<'public'>): Measure<unknown>[] {
  const own = periodOf(certificate, publication)?.benchmarks.find(({ group }) => group === certificate.group);
  return own ? [own.grade, own.spread, ...own.services.map((one) => one.grade)] : [];
}

function isWithheld(certificate: PeriodCertificate, publication: Publication<'public'>): boolean {
  const { period, group, provider, row } = certificate;
  const own = publication.periods.find((one) => one.period.id === period);
  const benchmark = own?.benchmarks.find((one) => one.group === group);
  const edition = own?.editions
    .find((one) => one.provider === provider)
    ?.groups.find((one) => one.group === group);
  if (row.includes('+'))
    return rowsOf(certificate).every(
      (one) =>
        one === null || edition?.rows.find(({ service }) => service === one)?.grade.status === 'withheld',
    );
  const grade =
    provider === null
      ? row === 'total'
        ? benchmark?.grade
        : benchmark?.services.find(({ service }) => service === row)?.grade
      : [...(edition?.rows ?? []), ...(edition ? [edition.total] : [])].find(({ service }) => service === row)
          ?.grade;
  return grade?.status === 'withheld';
}

/** Every figure that a world would print otherwise than it was published. */
function printedOtherwise(
  world: Cells,
  certificate: PeriodCertificate,
  publication: Publication<'public'>,
): string[] {
  const own = periodOf(certificate, publication);
  const faults: string[] = [];
  const hold = (
    name: string,
    measure: Measure<unknown>,
    cells: Cells,
    kind: 'mean' | 'counts' | 'shares' = 'mean',
  ): void => {
    if (measure.status !== 'shown') return;
    const all = Array.from({ length: 10 }, (_, index) =>
      cells.reduce((people, { grades }) => people + (grades[index] ?? 0), 0),
    );
    const printed =
      kind === 'counts' ? all : kind === 'shares' ? sharesOfAll(all) : oneDecimal(sum(all), size(all));
    if (measure.n !== size(all) || JSON.stringify(measure.value) !== JSON.stringify(printed)) {
      faults.push(`${name} would print otherwise`);
    }
  };
  for (const { provider, origin, groups } of own?.editions ?? []) {
    if (origin !== 'tallied') continue;
    for (const { group, rows, total, spread, norm } of groups.filter(
      (one) => one.group === certificate.group,
    )) {
      const cells = world.filter((cell) => cell.provider === provider);
      for (const { service, grade } of rows) {
        hold(
          `${provider}/${group}/${service}`,
          grade,
          cells.filter((cell) => cell.service === service),
        );
      }
      hold(`${provider}/${group}/total`, total.grade, cells);
      hold(`${provider}/${group}/spread`, spread, cells, 'counts');
      if (norm.status === 'shown' && own && norm.value !== verdictOn(cells, own.period.norm)) {
        faults.push(`${provider}/${group}/norm would be another`);
      }
    }
  }
  for (const all of (own?.benchmarks ?? []).filter(({ group }) => group === certificate.group)) {
    for (const { service, grade } of all.services) {
      hold(
        `all/${service}`,
        grade,
        world.filter((cell) => cell.service === service),
      );
    }
    hold('all/total', all.grade, world);
    if (all.spread.status === 'shown') {
      const { shares } = all.spread.value;
      const printed = { ...all.spread, value: shares };
      hold('all/spread', printed, world, 'shares');
    }
  }
  return faults;
}

/** The norm's verdict: on the plain grades, then with all failing grades counted alike. */
function verdictOn(cells: Cells, norm: Period['norm']): string {
  const all = Array.from({ length: 10 }, (_, index) =>
    cells.reduce((people, { grades }) => people + (grades[index] ?? 0), 0),
  );
  const counted = (grades: readonly number[], isCorrected: boolean): number =>
    grades.reduce((points, people, index) => {
      const isFailing = isCorrected && index < norm.failingUpTo;
      return points + people * (isFailing ? norm.failingCountsAs : index + 1);
    }, 0);
  const reaches = (grades: readonly number[], least: number, isCorrected: boolean): boolean =>
    counted(grades, isCorrected) >= least * size(grades) - 1e-9;
  const isMet = (isCorrected: boolean): boolean =>
    reaches(all, norm.total, isCorrected) &&
    cells.every(({ service, grades }) => service === null || reaches(grades, norm.service, isCorrected));
  return isMet(false) ? 'met' : isMet(true) ? 'met-corrected' : 'missed';
}

/** Shares of all participants as a printer rounds them, half up: in whole per cent from 300 people, else in steps of 5. */
function sharesOfAll(counts: readonly number[]): number[] {
  const n = size(counts);
  const step = n >= 300 ? 1 : 5;
  return counts.map((people) => step * Math.floor(((200 * people) / step + n) / (2 * n)));
}

/** A mean as a printer rounds it: half up, in whole tenths. */
function oneDecimal(total: number, n: number): number {
  return Math.floor((20 * total + n) / (2 * n)) / 10;
}

function size(grades: readonly number[]): number {
  return grades.reduce((all, people) => all + people, 0);
}

function sum(grades: readonly number[]): number {
  return grades.reduce((all, people, index) => all + people * (index + 1), 0);
}
