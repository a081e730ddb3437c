import { relative } from 'node:path';
import { each, output, versionOf, type Verdict } from './engine.ts';

/** qpdf over reports: structure, streams and cross references of each. */
export async function checkReports(site: string, reports: readonly string[]): Promise<Verdict> {
  const faults = await each(reports, 2, async (path) => {
    const { ok, stdout, stderr } = await output('qpdf', ['--check', path]);
    return ok ? [] : [`${relative(site, path)}: ${stdout}${stderr}`];
  });
  return {
    check: 'PDF',
    engine: `qpdf ${await versionOf('qpdf')}`,
    given: `${reports.length} reports`,
    faults: faults.flat(),
  };
}
