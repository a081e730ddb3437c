import { join } from 'node:path';
import { defaultFolders } from '../src/site/prepare.ts';
import { releaseBack } from '../src/site/release/release.ts';
import { readArguments } from './arguments.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('release:back', '[--out DIR]', {
  out: { type: 'string', default: join(root, 'releases') },
});
const given = startedFrom('release:back');
await toTheEnd(async () => {
  const folders = { root, ...defaultFolders(root), here: given('.'), out: given(values.out) };
  console.log(`${await releaseBack(folders)} is current`);
});
