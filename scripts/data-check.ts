import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultFolders, prepareSite } from '../src/site/prepare.ts';
import { printFindings } from './findings.ts';
import { root } from './root.ts';

const defaults = defaultFolders(root);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: defaults.data },
    content: { type: 'string', default: defaults.content },
    json: { type: 'boolean', default: false },
  },
});
const { handover, findings } = await prepareSite(resolve(values.data), resolve(values.content));
printFindings(findings, values.json);
if (handover === null) process.exitCode = 1;
else if (!values.json) console.log('no errors: this data can be built');
