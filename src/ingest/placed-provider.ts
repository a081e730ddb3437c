import type { Provider } from '../model/provider.ts';
import type { TableRow } from './table-row.ts';

/** A provider of providers.csv, and the row that it was read from. */
export interface PlacedProvider {
  readonly provider: Provider;
  readonly row: TableRow;
}
