import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readBasis } from '../src/demo/basis.ts';
import { makeDemo } from '../src/demo/demo.ts';
import { isDemonstration } from '../src/demo/is-demonstration.ts';
import { demoOptions } from '../src/demo/options.ts';
import { generatedNames, handWrittenPaths } from '../src/demo/paths.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const home = resolve(import.meta.dirname, '../data');
const values = readArguments('demo', '[--providers N] [--periods N] [--seed N] [--out DIR]', {
  providers: { type: 'string' },
  periods: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string', default: home },
});
const given = startedFrom('demo');
const options = demoOptions(values);
if ('fault' in options) {
  console.error(options.fault);
  process.exit(1);
}

await toTheEnd(async (signal) => {
  const out = given(values.out);
  if (!isOurs(out)) {
    throw new Refusal(
      `Not written: ${out} is not empty and is no demonstration: in its providers.csv every address must end in .example. Choose a new folder with --out.`,
    );
  }
  mkdirSync(out, { recursive: true });
  if (out !== home) {
    for (const path of handWrittenPaths) cpSync(join(home, path), join(out, path), { recursive: true });
  }
  const basis = readBasis((path) => readFileSync(join(home, path), 'utf8'));
  let bytes = 0;
  let period = '';
  for (const { path, content } of makeDemo(options, basis)) {
    // lets a signal come in
    await setImmediate();
    signal.throwIfAborted();
    const target = join(out, path);
    if (dirname(path) !== period && dirname(path) !== '.') {
      period = dirname(path);
      for (const name of generatedNames) rmSync(join(out, period, name), { force: true });
      console.log(`${period} …`);
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += Buffer.byteLength(content);
  }
  const where = relative(process.cwd(), out) || '.';
  console.log(
    `${options.providers} providers, ${options.periods} periods, seed ${options.seed}: ${(bytes / 1e6).toFixed(1)} MB in ${where}`,
  );
});

/** Whether a folder may be written to: it is new or empty, or holds a demonstration. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const providers = join(folder, 'providers.csv');
  return existsSync(providers) && isDemonstration(readFileSync(providers, 'utf8'));
}
