// Fails, with their names, when any test of a Vitest report in JSON did not run: `node .ci/all-ran.mjs report.json`.
import { readFileSync } from 'node:fs';

const [path = ''] = process.argv.slice(2);
/** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
const report = JSON.parse(readFileSync(path, 'utf8'));
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ name, fullName, status })),
);
const others = tests.filter(({ status }) => status !== 'passed');
const empty = report.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
for (const { name, fullName, status } of others) console.error(`${status}: ${name}: ${fullName}`);
for (const { name } of empty) console.error(`no test ran: ${name}`);
if (tests.length === 0 || others.length > 0 || empty.length > 0) {
  console.error(
    `Of ${tests.length} tests ${others.length} did not run or failed: each must run, and none may be left out.`,
  );
  process.exitCode = 1;
} else {
  console.log(`all ${tests.length} tests ran and passed`);
}
