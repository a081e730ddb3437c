import type { PrintedEdition, PrintedGroup, PrintedRow } from '../model/dataset.ts';
import type { Place } from '../model/finding.ts';
import { groups } from '../model/group.ts';
import { printedEditionSchema, type PrintedEditionFile } from '../model/printed.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { total } from '../model/service.ts';
import { complainOfQuestionnaire } from './answer-complaints.ts';
import type { Ground } from './delivered.ts';
import type { Intake } from './intake.ts';
import { readJson, type Placed } from './json.ts';
import type { FindingLog } from './log.ts';
import { checkPrintedRow, checkPrintedTotal } from './printed-checks.ts';
import { nearest } from './nearest.ts';

type FileGroup = PrintedEditionFile['groups'][number];
type Path = readonly (string | number)[];

/** Reads one `<period>/printed/<provider>.json`. Null, with findings, when it cannot be used. */
export async function readPrinted(
  intake: Intake,
  path: string,
  ground: Ground,
): Promise<PrintedEdition | null> {
  const { log } = intake;
  const id = path.replace(/^.*\//, '').replace(/\.json$/, '');
  const provider = ground.lookup.provider(id);
  if (provider?.id !== id) ground.lookup.complainOfProvider(id, { file: path, line: 1, column: 0 });
  const read = await readJson(intake, path, printedEditionSchema);
  if (!read) return null;
  const printed = read.value.groups.flatMap((group, index): PrintedGroup[] => {
    const at: Path = ['groups', index];
    if (read.value.groups.findIndex((one) => one.group === group.group) < index) {
      log.error('duplicate-row/group', read.place([...at, 'group']), () => ({ group: group.group }));
    }
    const questionnaire = ground.questionnaires.get(group.group);
    if (!questionnaire) {
      complainOfQuestionnaire(group.group, read.place([...at, 'group']), log);
      return [];
    }
    return [printedGroup(group, at, questionnaire, read, ground, log)];
  });
  return {
    origin: 'printed',
    provider: id,
    source: read.value.source,
    groups: printed.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
    approaches: [],
  };
}

function printedGroup(
  group: FileGroup,
  at: Path,
  questionnaire: Questionnaire,
  { place }: Placed<PrintedEditionFile>,
  { lookup }: Ground,
  log: FindingLog,
): PrintedGroup {
  const rows = new Map<string, PrintedRow & { service: string }>();
  group.rows.forEach(({ service: cell, ...numbers }, index) => {
    const own = [...at, 'rows', index];
    const service = lookup.service(cell);
    const where = place([...own, 'service']);
    if (!service || service === total) {
      lookup.complainOfService(cell, where);
      return;
    }
    if (rows.has(service)) {
      log.error('duplicate-row/service', where, () => ({ service: cell }));
    }
    checkPrintedRow(numbers, (key) => place([...own, key]), log);
    rows.set(service, { service, ...numbers, place: place(own) });
  });
  checkPrintedRow(group.total, (key) => place([...at, 'total', key]), log);
  if (rows.size > 0) checkPrintedTotal(group, (key) => place([...at, 'total', key]), log);
  const order = lookup.services.map((service) => service.id);
  const strengths =
    group.strengths &&
    checkStrengths(group.strengths, (keys) => place([...at, 'strengths', ...keys]), questionnaire, log);
  return {
    group: group.group,
    questionnaire: questionnaire.name,
    rows: [...rows.values()].sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service)),
    total: { ...group.total, place: place([...at, 'total']) },
    ...(group.promoterScore !== undefined && { promoterScore: group.promoterScore }),
    ...(strengths && { strengths }),
  };
}

/** Aspects must be those of the questionnaire, with a share for each option of their scale. */
function checkStrengths(
  strengths: NonNullable<FileGroup['strengths']>,
  place: (keys: Path) => Place,
  questionnaire: Questionnaire,
  log: FindingLog,
): NonNullable<FileGroup['strengths']> {
  const aspects = questionnaire.questions.filter((question) => question.kind === 'aspect');
  const check = (id: string, keys: Path): void => {
    if (aspects.some((aspect) => aspect.id === id)) return;
    log.error('unknown-question/aspect', place(keys), () => ({
      id,
      questionnaire: questionnaire.name,
      near: nearest(
        id,
        aspects.map((aspect) => aspect.id),
      ),
    }));
  };
  strengths.staff.forEach(({ aspect, shares }, index) => {
    check(aspect, ['staff', index, 'aspect']);
    const options = aspects.find((one) => one.id === aspect)?.options.length;
    if (options === undefined || options === shares.length) return;
    log.error('bad-value/shares', place(['staff', index, 'shares']), () => ({
      found: shares.length,
      expected: options,
    }));
  });
  strengths.organisation.forEach((id, index) => check(id, ['organisation', index]));
  return strengths;
}
