import { join } from 'node:path';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { root } from '../root.ts';
import { coverTable, datasetOf, generated, measureCover } from './cover.ts';
import { ruleTable } from './rule-cost.ts';
import { verdictTable } from './verdict-time.ts';

const demonstration = datasetOf(await readDataset(diskFiles(join(root, 'data'))));
console.log(coverTable('demonstration', measureCover(demonstration)));
console.log(ruleTable('demonstration', demonstration));
const many = await generated(760, 3, 11);
console.log(coverTable('generated', measureCover(many)));
console.log(ruleTable('generated', many));
console.log(await verdictTable(1200));
