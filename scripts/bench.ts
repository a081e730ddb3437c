import { readArguments } from './arguments.ts';
import { benchIngest, ingestTable } from './bench/ingest.ts';
import { benchNational, nationalTable } from './bench/national.ts';

const values = readArguments('bench', '[--rows N] [--providers N] [--periods N]', {
  rows: { type: 'string', default: '1000000' },
  providers: { type: 'string', default: '600' },
  periods: { type: 'string', default: '5' },
});
const [rows, providers, periods] = [values.rows, values.providers, values.periods].map(Number) as [
  number,
  number,
  number,
];
const { megabytes, measures } = await benchIngest(rows);
console.log(ingestTable(rows, megabytes, measures));
console.log(`\n${nationalTable(providers, periods, await benchNational(providers, periods))}`);
