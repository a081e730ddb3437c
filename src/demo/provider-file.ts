import { compareText } from '../model/finding.ts';
import { csvLine } from './csv.ts';
import type { Profile } from './profile.ts';
import { randomStream, type Random } from './random.ts';

const columns = [
  'provider',
  'name',
  'place',
  'province',
  'postcode',
  'phone',
  'email',
  'website',
  'status',
  'former_ids',
  'successor',
  'merged_on',
] as const;

/** Two real organisations of which a printed report is at hand: a name and nothing else, so that nothing is made up. */
const references = [
  { id: 'innovium', name: 'Innovium BV' },
  { id: 'interbeek-support', name: 'Interbeek Support' },
] as const;

/** `providers.csv`, in order of id; who merges does so at the start of `lastYear`. Addresses end in `.example` and telephone numbers start with 088-000: neither exists. */
export function providerFile(profiles: readonly Profile[], lastYear: number, seed: number): string {
  const known = new Set(profiles.map(({ id }) => id));
  const rows = [
    ...references.map(({ id, name }) => [id, name, ...columns.slice(2).map(() => '')]),
    ...profiles.map((profile) => [
      ...providerRow(profile, randomStream(seed, 'contact', profile.number)),
      ...(known.has(profile.successor) ? [profile.successor, `${lastYear}-01-01`] : ['', '']),
    ]),
  ];
  rows.sort(([a = ''], [b = '']) => compareText(a, b));
  return csvLine(columns, ',') + rows.map((row) => csvLine(row, ',')).join('');
}

function providerRow(profile: Profile, random: Random): string[] {
  const { id, name, town, number, status, formerId } = profile;
  const postcode = `${town.postcode + random.whole(0, 9)} ${letter(random)}${letter(random)}`;
  const phone = random.chance(0.06) ? '' : `088-000${String(number + 1).padStart(4, '0')}`;
  const website = random.chance(0.08) ? '' : `https://www.${id}.example/`;
  return [
    id,
    name,
    town.name,
    town.province,
    postcode,
    phone,
    `info@${id}.example`,
    website,
    status,
    formerId ?? '',
  ];
}

function letter(random: Random): string {
  return random.pick([...'ABCDEGHJKLMNPRTVWXZ']);
}
