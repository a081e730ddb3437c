import { servicesSchema, type Service } from '../model/service.ts';
import { compareText } from '../model/finding.ts';
import { fold } from './cell.ts';
import type { Intake } from './intake.ts';
import { readJson, type Placed } from './json.ts';
import { isTotal } from './table-row.ts';

const path = 'services.json';

/** Reads services.json. Services in order of number and first day; null, with findings, when there is something wrong. */
export async function readServices(intake: Intake): Promise<Service[] | null> {
  const before = intake.log.errors;
  const read = await readJson(intake, path, servicesSchema);
  if (!read) return null;
  checkServices(read, intake.log);
  if (intake.log.errors > before) return null;
  return [...read.value].sort(
    (a, b) => a.number - b.number || compareText(a.from, b.from) || compareText(a.id, b.id),
  );
}

/** Everything a delivery may write for a service, as it is compared. */
export function serviceNames(service: Service): string[] {
  const names = [service.id, String(service.number), service.label.nl, service.label.en, ...service.aliases];
  return [...new Set(names.map(fold))];
}

function checkServices({ value: services, place }: Placed<readonly Service[]>, log: Intake['log']): void {
  services.forEach((service, index) => {
    if (service.id === 'constructor' || serviceNames(service).some(isTotal)) {
      log.error('ambiguous-name/reserved', place([index]), () => ({ service: service.id }));
    }
    if (service.until !== null && service.until < service.from) {
      log.error('bad-value/until', place([index, 'until']), () => ({
        until: service.until ?? '',
        from: service.from,
      }));
    }
    services.slice(0, index).forEach((earlier, earlierIndex) => {
      const line = place([earlierIndex]).line;
      if (earlier.id === service.id) {
        log.error('duplicate-service', place([index, 'id']), () => ({ id: service.id, line }));
      }
      if (!overlap(earlier, service)) return;
      if (earlier.number === service.number) {
        log.error('service-number-taken', place([index, 'number']), () => ({ number: service.number, line }));
      }
      // what is told above is not told again
      const own = new Set([String(service.number), ...(earlier.id === service.id ? [service.id] : [])]);
      const shared = serviceNames(service).find(
        (name) => !own.has(name) && serviceNames(earlier).includes(name),
      );
      if (shared !== undefined) {
        log.error('ambiguous-name/service', place([index, 'label']), () => ({ name: shared, line }));
      }
    });
  });
}

function overlap(a: Service, b: Service): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}
