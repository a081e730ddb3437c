import type { Approach, Edition } from '../model/dataset.ts';
import { groups } from '../model/group.ts';
import type { Intake } from './intake.ts';
import type { Lookup } from './lookup.ts';
import { readTable } from './table.ts';
import { TableRow } from './table-row.ts';

const shape = {
  required: ['provider', 'group', 'email', 'post', 'telephone', 'reminders', 'easy_language', 'audio'],
  optional: [],
};

interface PlacedApproach {
  readonly approach: Approach;
  readonly row: TableRow;
}

/** Reads `<period>/approach.csv`: how people were invited. By provider id. */
async function readApproaches(
  intake: Intake,
  path: string,
  lookup: Lookup,
): Promise<Map<string, PlacedApproach[]>> {
  const { log } = intake;
  const approaches = new Map<string, PlacedApproach[]>();
  await readTable(intake, path, shape, (columns) => (cells, line) => {
    const row = new TableRow(path, columns, cells, line, log);
    const provider = lookup.provider(row.text('provider'));
    const group = lookup.group(row.text('group'));
    if (!provider) lookup.complainOfProvider(row.text('provider'), row.place('provider'));
    if (!group) lookup.complainOfGroup(row.text('group'), row.place('group'));
    const email = row.yesNoNeeded('email');
    const post = row.yesNoNeeded('post');
    const telephone = row.yesNoNeeded('telephone');
    const reminders = row.wholeNeeded('reminders');
    const easyLanguage = row.yesNoNeeded('easy_language');
    const audio = row.yesNoNeeded('audio');
    if (!provider || !group || reminders === null) return;
    if (email === null || post === null || telephone === null || easyLanguage === null || audio === null)
      return;
    const own = approaches.get(provider.id) ?? [];
    const other = own.find(({ approach }) => approach.group === group);
    if (other) {
      log.error('duplicate-row/approach', row.place(), () => ({
        name: `${provider.id}/${group}`,
        line: other.row.place().line,
      }));
      return;
    }
    own.push({ approach: { group, email, post, telephone, reminders, easyLanguage, audio }, row });
    approaches.set(provider.id, own);
  });
  return approaches;
}

/**
 * The editions with how people were invited, where a file tells. Approaches that belong to no edition are logged when
 * the editions are whole.
 */
export async function withApproaches(
  { editions, isComplete }: { readonly editions: readonly Edition[]; readonly isComplete: boolean },
  path: string | null,
  intake: Intake,
  lookup: Lookup,
): Promise<Edition[]> {
  if (path === null) return [...editions];
  const approaches = await readApproaches(intake, path, lookup);
  const surveyed = new Set(
    editions.flatMap(({ provider, groups: own }) => own.map(({ group }) => `${provider}/${group}`)),
  );
  for (const [provider, own] of approaches) {
    for (const { approach, row } of own) {
      if (!isComplete || surveyed.has(`${provider}/${approach.group}`)) continue;
      intake.log.error('approach-without-edition', row.place(), () => ({
        name: `${provider}/${approach.group}`,
      }));
    }
  }
  return editions.map((edition) => {
    const own = (approaches.get(edition.provider) ?? []).map(({ approach }) => approach);
    return { ...edition, approaches: own.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)) };
  });
}
