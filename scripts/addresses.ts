import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { addressesIn, addressList } from '../src/hosting/address-list.ts';
import { filesIn } from '../src/site/folder/files-in.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readCommand } from './arguments.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

/**
 * Keeps the addresses of the demonstration as a version had them, when that version comes out:
 * `npm run addresses -- 1.0.0` after `npm run build`. From then on a test holds every later version to them.
 */
const usage = '1.0.0 [--out DIR]';
const { values, words } = readCommand(
  'addresses',
  usage,
  { out: { type: 'string', default: join(root, 'dist') } },
  1,
);
await toTheEnd(() => {
  const [version] = words;
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Refusal(`npm run addresses -- ${usage}`);
  const out = resolve(values.out);
  const list = addressList(filesIn(out));
  const path = join(root, 'test/addresses', `${version}.txt`);
  writeFileSync(path, list);
  console.log(`${addressesIn(list).length} addresses in ${relative(root, path)}`);
  return Promise.resolve();
});
