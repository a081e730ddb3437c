import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readBasis } from '../src/demo/basis.ts';
import { makeDemo } from '../src/demo/demo.ts';
import { demoOptions } from '../src/demo/options.ts';
import { generatedNames, handWrittenPaths } from '../src/demo/paths.ts';
import { readArguments } from './arguments.ts';

const home = resolve(import.meta.dirname, '../data');
const values = readArguments('demo', '[--providers N] [--periods N] [--seed N] [--out DIR]', {
  providers: { type: 'string' },
  periods: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string', default: home },
});
const options = demoOptions(values);
if ('fault' in options) {
  console.error(options.fault);
  process.exit(1);
}

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
if (out !== home) {
  for (const path of handWrittenPaths) cpSync(join(home, path), join(out, path), { recursive: true });
}
const basis = readBasis((path) => readFileSync(join(home, path), 'utf8'));
let bytes = 0;
let period = '';
for (const { path, content } of makeDemo(options, basis)) {
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
