import { describe, expect, it } from 'vitest';
import { editionPage } from '../../src/card/edition.ts';
import { withdrawnRows } from '../../src/card/data.ts';
import { registerOf } from '../../src/card/register.ts';
import { releasePeriod } from '../../src/editor/release-period.ts';
import { withdrawFigures } from '../../src/editor/withdraw-figures.ts';
import type { FileToWrite } from '../../src/editor/kept-files.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { publicFigures } from '../../src/site/public-figures.ts';
import { filesOf, makeNation } from '../protection/people.ts';
import { terms } from '../share/terms.ts';

function written(files: Record<string, string>, outcome: object): Record<string, string> {
  if (!('files' in outcome)) throw new Error(JSON.stringify(outcome));
  const list = outcome.files as readonly FileToWrite[];
  return { ...files, ...Object.fromEntries(list.map(({ path, text }) => [path, text])) };
}

async function registerAt(files: Record<string, string>) {
  const { publication } = await publicFigures(memoryFiles(files));
  if (publication === null) throw new Error('the data do not read');
  return registerOf(publication, terms);
}

describe('an edition that is not as it was first published', () => {
  it.each([
    [{}, 'nl', undefined],
    [
      { late: '2024-06-01' },
      'nl',
      'Deze dienstverlener kwam er later bij, op 1 juni 2024. De cijfers van alle deelnemers zijn van daarvoor: deze antwoorden tellen daar niet in mee.',
    ],
    [
      { reissued: '2024-05-01' },
      'en',
      'These figures were issued again on 1 May 2024. They take the place of the figures from before.',
    ],
  ] as const)('says so on its page and in its report: %j', async (dates, language, expected) => {
    const register = await registerAt(filesOf(makeNation(5)));
    const edition = { ...register.edition('open-a', '2023'), ...dates };
    expect(editionPage(register, edition, language).notice).toBe(expected);
  });

  it('has a row with its date in the open data of the period where it was withdrawn', async () => {
    const plain = filesOf(makeNation(5));
    const released = written(plain, await releasePeriod(memoryFiles(plain), '2023', '2024-04-05'));
    const files = written(
      released,
      await withdrawFigures(memoryFiles(released), '2023', 'mixed-a', '2024-06-01'),
    );
    const [before, register] = [await registerAt(released), await registerAt(files)];
    const groups = before.edition('mixed-a', '2023').groups.map(({ group }) => group);
    expect(groups.length).toBeGreaterThan(1);
    expect(withdrawnRows(register, register.period('2023'))).toMatchObject(
      groups.map((group) => ({
        provider: 'mixed-a',
        provider_name: 'Voorbeeld mixed-a',
        period: '2023',
        origin: 'tallied',
        group,
        measure: 'withdrawn',
        option: '2024-06-01',
        option_en: '1 June 2024',
        value: 1,
        status: 'shown',
      })),
    );
    expect(withdrawnRows(before, before.period('2023'))).toEqual([]);
  });
});
