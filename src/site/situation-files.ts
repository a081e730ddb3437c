import { diskFiles } from '../ingest/disk-files.ts';
import { readJson } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { nearest } from '../ingest/nearest.ts';
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
      log.error('bad-value/situation', read.place([at, 'id']), () => ({ id: situation.id }));
    }
    situation.services.forEach((service, index) => {
      if (!known.includes(service)) {
        log.error('unknown-service/situation', read.place([at, 'services', index]), () => ({
          service,
          near: nearest(service, known),
        }));
      } else if (situation.services.indexOf(service) < index) {
        log.error('bad-value/situation-service', read.place([at, 'services', index]), () => ({ service }));
      }
    });
  });
  const findings = log.findings().map((finding) => ({ ...finding, file: `content/${finding.file}` }));
  return { situations: log.errors === 0 ? (read?.value ?? []) : [], findings };
}
