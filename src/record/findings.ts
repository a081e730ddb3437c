import type { Finding } from '../model/finding.ts';
import type { EditionChange } from './changes.ts';
import type { FigureChange } from './difference.ts';
import type { ReadRecord } from './record.ts';
import type { Nameless } from './retell.ts';

const faults: Readonly<Record<Extract<ReadRecord, { record: null }>['fault'], string>> = {
  shape: 'a file that npm run release did not write',
  schema: 'a file of another version of the program',
  checksum: 'figures that were changed by hand: the checksum does not hold',
  period: 'the published figures of another period',
};

/** `published-damaged`: a published.json that cannot be trusted. */
export function damagedRecord(period: string, fault: keyof typeof faults): Finding {
  return finding(period, 'published-damaged', 'error', {
    found: faults[fault],
    expected: 'the file as npm run release, correct or withdraw wrote it',
    mend: 'put the file back from your backup or repository; figures change through npm run correct only',
  });
}

/** `published-draft`: a draft of which figures were published before. */
export function draftWithRecord(period: string): Finding {
  return finding(period, 'published-draft', 'error', {
    found: 'published figures of a period that period.json calls a draft',
    expected: '"status": "final"',
    mend: `put the status back to "final"; npm run withdraw -- ${period} takes figures off the site`,
  });
}

/** `published-name`: something the published figures speak of that today's files no longer have. */
export function namelessRecord(period: string, { kind, name }: Nameless): Finding {
  const where = { provider: 'providers.csv', service: 'services.json' } as const;
  const file = kind in where ? where[kind as keyof typeof where] : 'questionnaires/';
  return finding(period, 'published-name', 'error', {
    found:
      kind === 'options'
        ? `answers to ${name}, which has another number of answers today`
        : `${kind} ${name}, which ${file} does not have`,
    expected: 'every name of a published figure in the files of today',
    mend:
      kind === 'provider'
        ? 'put the provider back, as "former" when it stopped; a new id goes with its old one under former_ids'
        : `put it back in ${file}; published figures are told with its label`,
  });
}

/** `published-differs` for an edition whose answers are not those that were published. */
export function differingEdition(period: string, { provider, kind, groups }: EditionChange): Finding {
  const parts = groups.map(({ group, rows }) => {
    const most = Math.max(...rows.map(({ questionnaires }) => questionnaires));
    return `${group}: ${most === 0 ? 'the net sample or a verdict' : `${most} questionnaires or more`}`;
  });
  const what = {
    changed: `other answers of ${provider} than were published (${parts.join('; ')})`,
    new: `answers of ${provider}, which is not in the published period`,
    gone: `no answers of ${provider}, whose figures are published`,
  }[kind];
  return differs(period, what, kind === 'new' ? `npm run release -- ${period} --late ${provider}` : null);
}

/** `published-differs` for figures, where nothing is known of the answers that were published. */
export function differingFigure(period: string, changes: readonly FigureChange[]): Finding {
  const [first] = changes;
  const more = changes.length > 1 ? ` and ${changes.length - 1} more figures` : '';
  return differs(period, `another ${first?.path ?? 'figure'}${more} from the answers at hand`, null);
}

/** `not-released`: a final period that was made final by hand. */
export function unreleased(period: string): Finding {
  return {
    file: `${period}/period.json`,
    line: 1,
    column: 0,
    code: 'not-released',
    severity: 'warning',
    found: 'a final period without published.json',
    expected: 'figures that are kept as they were published',
    mend: `run npm run release -- ${period}; until then each change of the answers changes the site`,
  };
}

function differs(period: string, found: string, other: string | null): Finding {
  const correct = `npm run correct -- ${period}`;
  return finding(period, 'published-differs', 'error', {
    found,
    expected: 'the answers of which the published figures were made',
    mend: `put the delivery back, or run ${other === null ? correct : `${other} or ${correct}`}`,
  });
}

function finding(
  period: string,
  code: string,
  severity: Finding['severity'],
  words: Pick<Finding, 'found' | 'expected' | 'mend'>,
): Finding {
  return { file: `${period}/published.json`, line: 1, column: 0, code, severity, ...words };
}
