import { diskFiles } from '../ingest/disk-files.ts';
import { readJson } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { nearest } from '../ingest/nearest.ts';
import { quote } from '../ingest/quote.ts';
import type { Finding } from '../model/finding.ts';
import type { Service } from '../model/service.ts';
import { situationsSchema, type Situation } from '../model/situation.ts';

/** The situations of the content folder, or what is wrong with them. */
interface SituationFiles {
  readonly situations: readonly Situation[];
  readonly findings: readonly Finding[];
}

const file = 'situations.json';

/**
 * Reads `situations.json`, the ways in of the start page. A site without the file has none of them. A situation that
 * stands there twice, and a service that is not known or stands twice in one situation, are errors.
 */
export async function readSituations(dir: string, services: readonly Service[]): Promise<SituationFiles> {
  const files = diskFiles(dir);
  const log = new FindingLog();
  const paths = (await files.list().catch(() => null))?.paths ?? [];
  const read = paths.includes(file) ? await readJson({ files, log }, file, situationsSchema) : null;
  const known = services.map(({ id }) => id);
  read?.value.forEach((situation, at) => {
    if (read.value.findIndex(({ id }) => id === situation.id) < at) {
      log.error('bad-value', read.place([at, 'id']), () => ({
        found: `a second situation ${quote(situation.id)}`,
        expected: 'every situation once',
        mend: 'choose another id, or put the two together',
      }));
    }
    situation.services.forEach((service, index) => {
      if (!known.includes(service)) {
        const near = nearest(service, known);
        log.error('unknown-service', read.place([at, 'services', index]), () => ({
          found: quote(service),
          expected: 'the id of a service in data/services.json',
          mend: near === null ? 'add the service' : `correct it; the nearest is ${quote(near)}`,
        }));
      } else if (situation.services.indexOf(service) < index) {
        log.error('bad-value', read.place([at, 'services', index]), () => ({
          found: `${quote(service)} for the second time`,
          expected: 'every service of a situation once',
          mend: 'remove one of the two',
        }));
      }
    });
  });
  const findings = log.findings().map((finding) => ({ ...finding, file: `content/${finding.file}` }));
  return { situations: log.errors === 0 ? (read?.value ?? []) : [], findings };
}
