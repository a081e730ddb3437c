import { describe, expect, it } from 'vitest';
import { mappingText, type Mapping } from '../../src/delivery/mapping.ts';
import { decisionLine } from '../../src/delivery/told.ts';
import { words } from '../../src/text/words.ts';
import { answered, csv, keys } from './dressed.ts';
import { take } from './folder.ts';

/** The delivery as a table in which the first row says otherwise. */
function table(change: Readonly<Record<string, string>>): string {
  const rows = answered.map((one, at) =>
    keys.map((key) => (at === 0 ? (change[key] ?? one[key]) : one[key])),
  );
  return csv([[...keys], ...rows], ';');
}

/** What was decided, as a file. */
function decided(mapping: Partial<Mapping>): Record<string, string> {
  const none = { columns: {}, answers: {}, providers: {}, groups: {}, services: {}, moved: [], codes: {} };
  return { '2027/levering.json': mappingText({ confirmed: false, doubles: '?', ...none, ...mapping }) };
}

async function told(text: string, mapping: Partial<Mapping> = {}) {
  const { taken, mapping: next } = await take({ 'k.csv': text }, decided(mapping));
  const lines = (language: 'nl' | 'en'): string[] =>
    taken.decisions.map((one) => decisionLine(one, words(language)));
  return { nl: lines('nl'), en: lines('en'), next, first: taken.answers[0] };
}

const asked = ['recommended', 'telephone_access', 'work_now', 'income'] as const;
const everyOne = (cell: string): Record<string, string> =>
  Object.fromEntries(asked.map((key) => [key, cell]));

describe('what one answer means in many questions', () => {
  it('is asked once, with one place for it', async () => {
    const words99 = await told(table(everyOne('99')));
    expect([words99.nl, words99.en]).toEqual([
      [
        'Code 99 staat bij 4 vragen, en nergens staat wat hij betekent. Is het "niet ingevuld" of "niet van toepassing", zet dan bij "answers" onder "*" null. Weet je het niet, vraag het dan aan het bureau.',
      ],
      [
        'Code 99 stands in 4 questions, and nothing says what it means. Where it is "not answered" or "does not apply", write null at "answers" below "*". If you do not know, ask the bureau.',
      ],
    ]);
    expect(words99.next.answers).toEqual({ '*': { 99: '?' } });
    const inWords = await told(table(everyOne('Weet niet')));
    expect([inWords.nl, inWords.en]).toEqual([
      [
        '"Weet niet" is bij 4 vragen geen antwoord (4 keer). Zet bij "answers" onder "*" welk antwoord het overal is, of null voor geen antwoord. Is het bij een vraag iets anders, zet het dan ook onder die vraag.',
      ],
      [
        '"Weet niet" is no answer to 4 questions (4 times). Write at "answers" below "*" which answer it is everywhere, or null for no answer. Where it is another in one question, write it below that question too.',
      ],
    ]);
    expect(inWords.next.answers).toEqual({ '*': { 'Weet niet': '?' } });
  });

  it('is settled by that one decision', async () => {
    for (const cell of ['99', 'Weet niet']) {
      const { nl, first } = await told(table(everyOne(cell)), { answers: { '*': { [cell]: null } } });
      expect(nl).toEqual([]);
      expect(asked.map((key) => first?.answers.get(key) ?? null)).toEqual([null, null, null, null]);
    }
  });

  it('is asked of a question whose answers it is none of, and may be another in one question', async () => {
    const { nl, next, first } = await told(table(everyOne('Weet niet')), {
      answers: { '*': { 'Weet niet': 'Geen mening' }, income: { 'Weet niet': null } },
    });
    expect(nl.map((line) => line.slice(0, 47))).toEqual([
      '"Weet niet" is geen antwoord op "Aangeraden" (k',
      '"Weet niet" is geen antwoord op "Werk" (k.csv, ',
    ]);
    expect(next.answers).toEqual({
      '*': { 'Weet niet': 'Geen mening' },
      income: { 'Weet niet': null },
      recommended: { 'Weet niet': '?' },
      work_now: { 'Weet niet': '?' },
    });
    expect(first?.answers.get('telephone_access')).toBe('no_opinion');
  });

  it('is never another than none of a number, which means something else in each question', async () => {
    const { nl, next } = await told(table(everyOne('2')));
    expect(nl).toHaveLength(4);
    expect(next.answers['*']).toBeUndefined();
    const overall = await told(table(everyOne('99')), { answers: { '*': { 99: 'no_opinion' } } });
    expect(overall.nl).toHaveLength(4);
  });

  it('holds of a number only where it cannot be an answer: 4 of three, not of five', async () => {
    const short = ['recommended', 'work_now', 'income'] as const;
    const text = table(Object.fromEntries([...short, 'telephone_access'].map((key) => [key, '4'])));
    const before = await told(text);
    expect(before.next.answers).toEqual({ '*': { 4: '?' }, telephone_access: { 4: '?' } });
    for (const own of [{}, { telephone_access: { 4: '?' } }]) {
      const { nl, next, first } = await told(text, { answers: { '*': { 4: null }, ...own } });
      expect(nl.map((line) => line.slice(0, 20))).toEqual(['Codes 4 bij "Kantoor']);
      expect(next.answers).toEqual({ '*': { 4: null }, telephone_access: { 4: '?' } });
      expect(short.map((key) => first?.answers.get(key) ?? null)).toEqual([null, null, null]);
    }
    const { nl, first } = await told(text, {
      answers: { '*': { 4: null }, telephone_access: { 4: 'Zeer tevreden' } },
    });
    expect([nl, first?.answers.get('telephone_access')]).toEqual([[], 'very_satisfied']);
  });

  it('never speaks over a question that is still to be decided', async () => {
    const { nl, next } = await told(table(everyOne('99')), {
      answers: { '*': { 99: null }, work_now: { 99: '?' } },
    });
    expect(nl).toHaveLength(1);
    expect(next.answers).toEqual({ '*': { 99: null }, work_now: { 99: '?' } });
  });

  it('is not asked of a question that has a place of its own for it, where it would not hold', async () => {
    const { nl, next } = await told(table(everyOne('99')), { answers: { work_now: { 99: '?' } } });
    expect(nl.map((line) => line.slice(0, 28)).sort()).toEqual([
      'Code 99 staat bij 3 vragen, ',
      'Codes 99 bij "Werk": nergens',
    ]);
    expect(next.answers).toEqual({ '*': { 99: '?' }, work_now: { 99: '?' } });
  });
});

it('asks once about a heading that stands in two files', async () => {
  const text = table({}).replace('income', 'Wilt u nog iets kwijt?');
  const { taken } = await take({ 'a.csv': text, 'b.csv': text.replaceAll(/^1/gm, '2') });
  expect(taken.decisions.map(({ kind }) => kind)).toEqual(['column-unknown']);
});

describe('what an editor decided', () => {
  it('may be said by name', async () => {
    const { nl, first } = await told(
      table({ provider: 'WBO', service: 'JC', work_now: 'Jawel' }).replace('grade', 'Punten'),
      {
        columns: { Punten: 'Rapportcijfer' },
        providers: { WBO: 'De Werkbrug Oost' },
        services: { JC: 'Jobcoaching' },
        answers: { work_now: { Jawel: 'Ja' } },
      },
    );
    expect(nl).toEqual([]);
    expect([
      first?.provider,
      first?.service,
      first?.answers.get('grade'),
      first?.answers.get('work_now'),
    ]).toEqual(['de-werkbrug', 'jobcoaching', '8', 'yes']);
  });

  it('is told, and stays as it was written, where it is nothing that there is', async () => {
    const mapping = {
      columns: { Nummer: 'ja' },
      providers: { WBO: 'De Weg' },
      services: { JC: 'Coaching' },
    };
    const { nl, en, next } = await told(
      table({ provider: 'WBO', service: 'JC' }).replace('respondent', 'Nummer'),
      mapping,
    );
    expect(nl).toEqual([
      'Bij "columns" staat "ja" achter "Nummer", en dat is niet te vinden. Zet er de naam of de id van een kolom, of null om hem weg te laten.',
      'Bij "providers" staat "De Weg" achter "WBO", en dat is niet te vinden. Zet er een id uit providers.csv, of null om de rijen weg te laten.',
      'Bij "services" staat "Coaching" achter "JC", en dat is niet te vinden. Zet er de id van een dienst uit services.json.',
    ]);
    const answer = await told(table({ work_now: 'Jawel' }), { answers: { work_now: { Jawel: 'Zeker' } } });
    expect(answer.nl).toEqual([
      'Bij "answers" staat "Zeker" achter "Werk: Jawel", en dat is niet te vinden. Zet er een antwoord op die vraag, of null voor geen antwoord.',
    ]);
    expect(answer.next.answers).toEqual({ work_now: { Jawel: 'Zeker' } });
    expect(en[0]).toBe(
      'At "columns", "ja" stands behind "Nummer", and there is no such thing. Write the name or the id of a column, or null to leave it out.',
    );
    expect({ ...next, codes: {} }).toMatchObject(mapping);
  });

  it('is proposed of a name with its place behind it', async () => {
    const { nl } = await told(table({ provider: 'De Werkbrug Oost (Zutphen)' }));
    expect(nl).toEqual([
      '"De Werkbrug Oost (Zutphen)": 1 rij. Is dit "De Werkbrug Oost"? Nieuw? Zet hem in providers.csv. Anders: zet bij "providers" welke id het is, of null om de rijen weg te laten.',
    ]);
  });
});
