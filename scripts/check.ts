import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Every check that is not a test, each with the command behind it. All run, so that one look shows all there is to mend. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types of pages', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused', 'knip'],
  ['import rule', 'vitest', 'run', 'test/walls.test.ts', '--reporter', 'dot'],
];

let failed = 0;
for (const [name, command, ...args] of checks) {
  const code = await new Promise<number | null>((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('close', (ended) => {
      console.log(`${ended === 0 ? 'ok    ' : 'FAILED'} ${name}`);
      if (ended !== 0) console.log(Buffer.concat(output).toString('utf8'));
      done(ended);
    });
  });
  if (code !== 0) failed += 1;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
