import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../../src/site/memory-back.ts')).href;

/** Fills some 200 MB, lets go of it and tells the resident memory in MB before and after `then`. */
const script = (then: string): string => `
  import { giveMemoryBack } from ${JSON.stringify(module)};
  const fill = () => Array.from({ length: 1_500_000 }, (_, at) => ({ at, text: 'x' + at })).length;
  for (let turn = 0; turn < 3; turn += 1) fill();
  const resident = () => process.memoryUsage().rss / 1e6;
  const before = resident();
  ${then};
  console.log(JSON.stringify([before, resident()]));
`;

const ran = (then: string): number[] =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module-typescript',
      '--expose-gc',
      '-e',
      script(then),
    ]).toString(),
  ) as number[];

it('what was let go is the system’s again, which collecting it alone does not do', () => {
  const [full = 0, collected = 0] = ran('gc()');
  const [before = 0, after = 0] = ran('giveMemoryBack()');
  expect(before - after).toBeGreaterThan(80);
  expect(full - collected).toBeLessThan((before - after) / 2);
});
