import { covers, type Accepted } from '../model/accepted.ts';
import type { AsideRow, Delivered } from './delivered.ts';
import type { FindingLog } from './log.ts';
import { rowName } from './row-name.ts';

/** The code of questionnaires that were set aside, by which they are accepted. */
export const asideCode = 'set-aside';

/** More of a delivery, or of one provider's questionnaires, is an error until it is accepted (docs/domain.md: a decision). */
const tooLargeAPart = 0.1;

/** Of a provider with a handful of questionnaires one is more than a tenth already: by itself that stops no build. */
const tooMany = 2;

/**
 * Tells of each row how many questionnaires were set aside: something to know, or an error where they are more than a
 * tenth of the delivery or of the provider's questionnaires and the editors did not accept it by name.
 */
export function judgeAside({ aside }: Delivered, accepted: readonly Accepted[], log: FindingLog): void {
  const own = accepted.filter(({ code }) => code === asideCode);
  const isMuch = isTooMuch(aside);
  const byProvider = Map.groupBy(aside, ({ name }) => name.provider);
  const counted = new Map<Accepted, number>(own.map((one) => [one, 0]));
  for (const row of aside.filter(({ setAside }) => setAside > 0)) {
    const told = { setAside: row.setAside, of: row.of, row: rowName(row.name) };
    const isMuchOfOwn = isTooMuch(byProvider.get(row.name.provider) ?? []);
    const isAccepted = own.filter((one) => covers(one, told.row));
    for (const one of isAccepted) counted.set(one, (counted.get(one) ?? 0) + 1);
    if (isAccepted.length > 0 || !(isMuch || isMuchOfOwn)) log.warn('set-aside', row.place, () => told);
    else log.error('set-aside/many', row.place, () => told);
  }
  for (const [one, count] of counted) {
    const name = one.row ?? one.rows ?? '';
    if (count === 0) log.error('accepted-nothing', one.place, () => ({ accepted: asideCode, name }));
    else if (one.rows !== undefined)
      log.warn('accepted-rows', one.place, () => ({ accepted: asideCode, count, rows: name }));
  }
}

/** Whether more than a tenth of these rows' questionnaires was set aside, and more than one. */
function isTooMuch(rows: readonly AsideRow[]): boolean {
  const all = rows.reduce((sum, { of }) => sum + of, 0);
  const setAside = rows.reduce((sum, row) => sum + row.setAside, 0);
  return setAside >= tooMany && setAside / all > tooLargeAPart;
}
