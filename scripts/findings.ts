import { findingLine, type Finding } from '../src/model/finding.ts';

/** Prints findings: a line each, or as JSON for machines. Errors and warnings are counted at the end. */
export function printFindings(findings: readonly Finding[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(findings, null, 2));
    return;
  }
  for (const finding of findings) console.error(findingLine(finding));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (findings.length > 0) console.error(`${errors} errors, ${findings.length - errors} warnings`);
}
