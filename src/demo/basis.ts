import { z } from 'zod';
import { groups, type Group } from '../model/group.ts';
import { assembleQuestionnaire } from '../model/questionnaire-assembly.ts';
import { questionnaireFileSchema } from '../model/questionnaire-file.ts';
import { type Questionnaire } from '../model/questionnaire.ts';
import { servicesSchema, type Service } from '../model/service.ts';

/** The part of the contract that is kept by hand and that made-up answers must follow. */
export interface Basis {
  readonly services: readonly Service[];
  readonly questionnaires: Readonly<Record<Group, Questionnaire>>;
}

/** Questionnaires of the made-up periods. */
export const questionnaireNames: Readonly<Record<Group, string>> = {
  clients: 'clients-2021',
  inburgering: 'inburgering-2021',
  principals: 'principals-2021',
};

/**
 * Reads the basis. `read` gives the text of a file below the data folder. Throws an Error that names the file when its
 * contents do not have the shape of the contract.
 */
export function readBasis(read: (path: string) => string): Basis {
  const services = parse('services.json', read('services.json'), servicesSchema);
  const questionnaire = (name: string): Questionnaire => {
    const path = `questionnaires/${name}.json`;
    const assembled = assembleQuestionnaire(parse(path, read(path), questionnaireFileSchema));
    if ('faults' in assembled) throw new Error(`${path}: ${JSON.stringify(assembled.faults)}`);
    return assembled;
  };
  return {
    services,
    questionnaires: Object.fromEntries(
      groups.map((group) => [group, questionnaire(questionnaireNames[group])]),
    ) as Basis['questionnaires'],
  };
}

function parse<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(text));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
