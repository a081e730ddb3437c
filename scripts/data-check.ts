import { join } from 'node:path';
import { pairsIn } from '../src/site/compared-pairs.ts';
import { defaultFolders, prepareSite } from '../src/site/prepare.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const defaults = defaultFolders(root);
const values = readArguments('data:check', '[--data DIR] [--content DIR] [--json]', {
  data: { type: 'string', default: defaults.data },
  content: { type: 'string', default: defaults.content },
  json: { type: 'boolean', default: false },
});
const given = startedFrom('data:check');
await toTheEnd(async () => {
  const { handover, findings } = await prepareSite(
    given(values.data),
    given(values.content),
    pairsIn(join(defaults.cache, 'compared')),
  );
  printFindings(findings, values.json);
  if (handover === null) process.exitCode = 1;
  else if (!values.json) console.log('no errors: this data can be built');
});
