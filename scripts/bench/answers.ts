import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultRules } from '../../src/model/default-rules.ts';

/** Where the answers stand in the folder that `writeAnswers` makes. */
export const responsesPath = '2025/responses.csv';

const providers = 300;
const services = 4;
const label = (text: string): { nl: string; en: string } => ({ nl: text, en: `${text} (en)` });
const option = (id: string, more: object = {}): object => ({ id, label: label(id.toUpperCase()), ...more });

/**
 * Writes a data folder with `rows` answered questionnaires of 40 questions (the grade and the province among them) for
 * 300 made-up providers. The same number gives the same bytes; nothing large is held in memory.
 */
export async function writeAnswers(dir: string, rows: number): Promise<void> {
  const write = async (path: string, text: string): Promise<void> => writeFile(join(dir, path), text);
  await mkdir(join(dir, 'questionnaires'), { recursive: true });
  await mkdir(join(dir, '2025'), { recursive: true });
  const ids = Array.from({ length: providers }, (_, index) => `aanbieder-${index + 1}`);
  await write(
    'providers.csv',
    `provider;name\n${ids.map((id) => `${id};Aanbieder ${id.slice(10)}`).join('\n')}\n`,
  );
  await write(
    'services.json',
    JSON.stringify(Array.from({ length: services }, (_, index) => service(index + 1))),
  );
  await write('questionnaires/bench.json', JSON.stringify(questionnaire()));
  await write('2025/period.json', JSON.stringify(period()));
  const people = Math.ceil(rows / (providers * services)) + 1;
  const sample = ids.flatMap((id) =>
    Array.from({ length: services }, (_, at) => `${id};clienten;${at + 1};${people}`),
  );
  await write('2025/sample.csv', `provider;group;service;net_sample\n${sample.join('\n')}\n`);
  await writeResponses(join(dir, responsesPath), ids, Math.max(rows, providers * services));
}

async function writeResponses(path: string, ids: readonly string[], rows: number): Promise<void> {
  const out = createWriteStream(path);
  const random = mulberry32(20);
  const pick = (options: readonly string[]): string => options[Math.floor(random() * options.length)] ?? '';
  out.write(`provider;group;service;province;grade;${questionIds.join(';')}\n`);
  let piece = '';
  for (let row = 0; row < rows; row++) {
    const answers = questionIds.map((_, index) => (index < aspects ? pick(scale) : pick(choices)));
    const provider = ids[row % providers] ?? '';
    const at = (Math.floor(row / providers) % services) + 1;
    piece += `${provider};clienten;${at};${pick(provinces)};${Math.ceil(random() * 10)};${answers.join(';')}\n`;
    if (piece.length < 1 << 20 && row < rows - 1) continue;
    if (!out.write(piece)) await once(out, 'drain');
    piece = '';
  }
  out.end();
  await once(out, 'finish');
}

const aspects = 20;
const scale = ['gm', 'zt', 't', 'o', 'zo'];
const choices = ['', 'ja', 'nee', 'weet_niet'];
const provinces = ['', 'drenthe', 'utrecht', 'zeeland', 'noord-holland'];
const questionIds = Array.from({ length: 38 }, (_, index) =>
  index < aspects ? `aspect_${index + 1}` : `vraag_${index + 1}`,
);

function questionnaire(): object {
  return {
    name: 'bench',
    group: 'clients',
    source: label('Verzonnen'),
    scales: {
      satisfaction: scale.map((id, index) => option(id, index === 0 ? {} : { satisfaction: 5 - index })),
      choices: choices.slice(1).map((id) => option(id)),
    },
    sections: [{ id: 'all', label: label('Alles') }],
    grade: { section: 'all', wording: label('Cijfer?'), label: label('Cijfer') },
    questions: [
      { battery: 'contact' },
      ...questionIds
        .slice(aspects)
        .map((id) => ({ id, section: 'all', wording: label(id), label: label(id), options: 'choices' })),
    ],
    batteries: [
      {
        id: 'contact',
        section: 'all',
        label: label('Contact'),
        wording: label('Hoe tevreden?'),
        options: 'satisfaction',
        aspects: questionIds.slice(0, aspects).map((id) => ({ id, label: label(id) })),
      },
    ],
  };
}

function service(number: number): object {
  const text = label(`Dienst ${number}`);
  return { id: `dienst-${number}`, number, label: text, from: '2009-01-01', until: null, description: text };
}

function period(): object {
  return {
    from: '2025-01-01',
    until: '2025-12-31',
    reportedOn: '2026-03-14',
    status: 'draft',
    questionnaires: { clients: 'bench' },
    publication: { bands: [{ netSampleUpTo: null, minResponsePercent: 25 }], minCompleted: 5 },
    protection: defaultRules.protection,
    norm: defaultRules.norm,
    source: { name: 'Testbureau' },
  };
}

/** A small seeded generator: numbers from 0 up to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
