import type { Group } from '../model/group.ts';
import type { Option } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import type { Delimiter } from './csv.ts';

/** How a delivery is written down. Bureaus differ; so do the periods of a demonstration. */
export interface DeliveryForm {
  readonly delimiter: Delimiter;
  group(group: Group): string;
  /** Null: a group that is not split by service, or its Total. */
  service(service: Service | null): string;
  answer(option: Option): string;
}

const dutchGroups: Readonly<Record<Group, string>> = {
  clients: 'cliënten',
  inburgering: 'inburgeraars',
  principals: 'opdrachtgevers',
};

/** As a spreadsheet of a Dutch bureau: semicolons and whole labels. */
const labelled: DeliveryForm = {
  delimiter: ';',
  group: (group) => dutchGroups[group],
  service: (service) => service?.label.nl ?? 'totaal',
  answer: (option) => option.label.nl,
};

/** As an export for machines: commas, numbers of services and ids of answers. */
const coded: DeliveryForm = {
  delimiter: ',',
  group: (group) => group,
  service: (service) => (service ? String(service.number) : 'totaal'),
  answer: (option) => option.id,
};

/** Turns about, the oldest period in labels. `index` counts periods from 0. */
export function formOf(index: number): DeliveryForm {
  return index % 2 === 0 ? labelled : coded;
}
