import type { Group } from '../model/group.ts';
import { compareText } from '../model/finding.ts';
import type { Service } from '../model/service.ts';
import { csvLine } from './csv.ts';
import type { DeliveryForm } from './delivery-form.ts';
import type { Moment, PlannedEdition, PlannedRow } from './plan.ts';
import { randomStream } from './random.ts';
import { isSufficient } from './rules.ts';

/** A row about which the made-up bureau and the rule disagree, as the period's file accepts it. */
export interface Disagreement {
  readonly code: 'verdict-disagrees';
  /** `provider/group/service` in ids. */
  readonly row: string;
  readonly reason: string;
}

const columns = [
  'provider',
  'group',
  'service',
  'net_sample',
  'completed',
  'published',
  'approached',
  'undeliverable',
] as const;

/**
 * `sample.csv`: who was invited and how many answered, with the bureau's verdict on most rows and a `totaal` row for
 * most groups. `serviceOf` looks a number up for the period. Returns the disagreements to accept as well.
 */
export function sampleFile(
  editions: readonly PlannedEdition[],
  serviceOf: (number: number) => Service,
  form: DeliveryForm,
  moment: Moment,
  seed: number,
): { content: string; disagreements: Disagreement[] } {
  let content = csvLine(columns, form.delimiter);
  const disagreements: Disagreement[] = [];
  for (const { profile, rows } of editions) {
    const random = randomStream(seed, 'verdict', profile.number, moment.year);
    const refused = profile.disagreement && moment.index === moment.count - 1 ? refusedRow(rows) : null;
    const write = (row: PlannedRow, published: string): void => {
      const service = row.service === null ? null : serviceOf(row.service);
      const { netSample, completed, undeliverable } = row;
      const cells = [netSample, completed, published, netSample + undeliverable, undeliverable];
      content += csvLine(
        [profile.id, form.group(row.group), form.service(service), ...cells],
        form.delimiter,
      );
    };
    for (const group of groupsOf(rows)) {
      const own = rows.filter((row) => row.group === group);
      for (const row of own) write(row, row === refused ? 'nee' : random.chance(0.94) ? verdict(row) : '');
      if (own.every((row) => row.service !== null) && random.chance(0.9)) {
        const total = totalOf(group, own);
        write(total, verdict(total));
      }
    }
    if (refused?.service) disagreements.push(disagreement(profile.id, serviceOf(refused.service)));
  }
  disagreements.sort((a, b) => compareText(a.row, b.row));
  return { content, disagreements };
}

function groupsOf(rows: readonly PlannedRow[]): Group[] {
  return [...new Set(rows.map((row) => row.group))];
}

function verdict({ group, netSample, completed }: PlannedRow): string {
  return group === 'principals' || isSufficient(netSample, completed) ? 'ja' : 'nee';
}

function totalOf(group: Group, rows: readonly PlannedRow[]): PlannedRow {
  const sum = (key: 'netSample' | 'completed' | 'undeliverable'): number =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    group,
    service: null,
    netSample: sum('netSample'),
    completed: sum('completed'),
    undeliverable: sum('undeliverable'),
  };
}

/** The smallest client row that has enough response: the bureau says no to it all the same. */
function refusedRow(rows: readonly PlannedRow[]): PlannedRow | null {
  const sufficient = rows.filter(
    (row) => row.group === 'clients' && isSufficient(row.netSample, row.completed),
  );
  return sufficient.toSorted((a, b) => a.completed - b.completed)[0] ?? null;
}

function disagreement(provider: string, service: Service): Disagreement {
  return {
    code: 'verdict-disagrees',
    row: `${provider}/clients/${service.id}`,
    reason:
      'Het verzonnen bureau keurt deze rij af, omdat een medewerker bij het invullen heeft geholpen. De redactie heeft dat nagevraagd en neemt het oordeel over.',
  };
}
