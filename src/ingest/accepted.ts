import { acceptedSchema, type Accepted } from '../model/accepted.ts';
import type { Intake } from './intake.ts';
import { readJson } from './json.ts';

/** Reads `<period>/accepted.json`. What cannot be used is logged, and none of it is accepted then. */
export async function readAccepted(intake: Intake, path: string): Promise<readonly Accepted[]> {
  const read = await readJson(intake, path, acceptedSchema);
  return read === null ? [] : read.value.map((one, index) => ({ ...one, place: read.place([index]) }));
}
