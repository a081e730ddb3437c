import { servicesSchema, type Service } from '../model/service.ts';
import { compareText } from '../model/finding.ts';
import { fold } from './fold.ts';
import type { Intake } from './intake.ts';
import { readJson, type Placed } from './json.ts';
import { quote } from './quote.ts';
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
      log.error('ambiguous-name', place([index]), () => ({
        found: `the service ${quote(service.id)}`,
        expected: 'a name other than "constructor", "total" and "totaal", which mean something else',
        mend: 'choose another name',
      }));
    }
    if (service.until !== null && service.until < service.from) {
      log.error('bad-value', place([index, 'until']), () => ({
        found: quote(service.until ?? ''),
        expected: `a day on or after ${service.from}`,
        mend: 'correct "from" or "until"',
      }));
    }
    services.slice(0, index).forEach((earlier, earlierIndex) => {
      const line = place([earlierIndex]).line;
      if (earlier.id === service.id) {
        log.error('duplicate-service', place([index, 'id']), () => ({
          found: `${quote(service.id)}, which the service on line ${line} has too`,
          expected: 'an id that no other service has',
          mend: 'choose another id',
        }));
      }
      if (!overlap(earlier, service)) return;
      if (earlier.number === service.number) {
        log.error('service-number-taken', place([index, 'number']), () => ({
          found: `${service.number}, which the service on line ${line} has on the same days`,
          expected: 'a number with one meaning on every day',
          mend: 'correct the number, or "from" and "until"',
        }));
      }
      // what is told above is not told again
      const own = new Set([String(service.number), ...(earlier.id === service.id ? [service.id] : [])]);
      const shared = serviceNames(service).find(
        (name) => !own.has(name) && serviceNames(earlier).includes(name),
      );
      if (shared !== undefined) {
        log.error('ambiguous-name', place([index, 'label']), () => ({
          found: `${quote(shared)}, which the service on line ${line} goes by on the same days`,
          expected: 'labels and aliases of one service only',
          mend: 'remove the label or alias from one of the two',
        }));
      }
    });
  });
}

function overlap(a: Service, b: Service): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}
