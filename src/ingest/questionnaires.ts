import { assembleQuestionnaire } from '../model/questionnaire-assembly.ts';
import { questionnaireFileSchema } from '../model/questionnaire-file.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import type { Intake } from './intake.ts';
import { readJson } from './json.ts';
import { questionnaireFaults } from './questionnaire-faults.ts';

/** Reads `questionnaires/*.json`. By name; null, with findings, for those with faults. */
export async function readQuestionnaires(
  intake: Intake,
  paths: readonly string[],
  services: readonly Service[] | null,
): Promise<Map<string, Questionnaire | null>> {
  const { log } = intake;
  const questionnaires = new Map<string, Questionnaire | null>();
  for (const path of paths) {
    questionnaires.set(path.replace(/^.*\//, '').replace(/\.json$/, ''), null);
    const read = await readJson(intake, path, questionnaireFileSchema);
    if (!read) continue;
    const assembled = assembleQuestionnaire(read.value);
    const faults = [
      ...('faults' in assembled ? assembled.faults : []),
      ...questionnaireFaults(read.value, path, services),
    ];
    for (const fault of faults) {
      log.error('bad-questionnaire', read.place(fault.path), () => ({
        found: fault.found,
        expected: fault.expected,
      }));
    }
    if (faults.length === 0 && 'questions' in assembled) questionnaires.set(assembled.name, assembled);
  }
  return questionnaires;
}
