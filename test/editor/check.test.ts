import { describe, expect, it } from 'vitest';
import { checkLines } from '../../src/editor/check-lines.ts';
import { decisionsIn } from '../../src/editor/decisions.ts';
import { findingsCsv, listOf } from '../../src/editor/findings-list.ts';
import { draftFindings } from '../../src/editor/period-checks.ts';
import { lookAhead } from '../../src/editor/look-ahead.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingOf, type Finding } from '../../src/model/finding.ts';
import { findingLine } from '../../src/text/finding.ts';
import { small } from '../ingest/small.ts';
import { filesOf, makeNation } from '../protection/people.ts';

const stranger = (file: string, line: number, cell = 'Appelmoes Organisatieadvies B.V.'): Finding =>
  findingOf(
    'unknown-provider',
    'error',
    { file, line, column: 1 },
    {
      cell,
      renamed: null,
      near: cell.startsWith('Appel') ? 'Appelmoes Organisatieadvies' : null,
    },
  );

const findings: readonly Finding[] = [
  ...[2, 3, 4].map((line) => stranger('2027/responses.csv', line)),
  stranger('2027/sample.csv', 9),
  stranger('2027/sample.csv', 10, 'Nieuwland Werkt B.V.'),
  findingOf(
    'verdict-disagrees',
    'error',
    { file: '2027/sample.csv', line: 12, column: 0 },
    {
      verdict: 'no',
      rule: 'yes',
      completed: 22,
      netSample: 31,
      row: 'zilverreiger/clients/activering',
      period: '2027',
    },
  ),
  findingOf(
    'set-aside',
    'warning',
    { file: '2027/responses.csv', line: 40, column: 0 },
    { setAside: 3, of: 90, row: 'ijsvogel/clients/jobcoaching' },
  ),
  findingOf(
    'missing-file/settings',
    'error',
    { file: 'content/terms.json', line: 1, column: 0 },
    { file: 'terms.json', about: 'terms' },
  ),
];

const sizes = [{ period: '2027', status: 'draft', providers: 45, rows: 153, questionnaires: 2929 }] as const;

describe('the check of a folder', () => {
  it('says what there is to decide, by topic, with how many rows', () => {
    expect(checkLines(findings, sizes, 'nl')).toEqual([
      'Voor alle perioden:',
      'BESTANDEN, 1 te beslissen',
      '  dit bestand is er niet  (content/terms.json:1)',
      '    missing-file. Verwacht: het bestand met de naam van het keurmerk en andere woorden van de site. Zet terms.json in de map met teksten.',
      '2027 (concept): 45 dienstverleners, 153 rijen, 2.929 vragenlijsten.',
      'NAMEN, 2 te beslissen',
      '  dienstverlener "Appelmoes Organisatieadvies B.V."  (4 rijen in 2 bestanden, de eerste: 2027/responses.csv:2:1)',
      '    unknown-provider. Verwacht: een id of precies de naam uit providers.csv. Bedoel je "Appelmoes Organisatieadvies"? Zo niet: is hij nieuw, zet hem dan in providers.csv; heet hij daar anders, zet deze naam dan bij aliases.',
      '  dienstverlener "Nieuwland Werkt B.V."  (2027/sample.csv:10:1)',
      '    unknown-provider. Verwacht: een id of precies de naam uit providers.csv. Is hij nieuw, zet hem dan in providers.csv; heet hij daar anders, zet deze naam dan bij aliases.',
      'PUBLICATIE, 1 te beslissen (zodra de periode definitief wordt)',
      '  het bureau zegt "nee" bij 22 van 31  (2027/sample.csv:12)',
      '    verdict-disagrees. Verwacht: "ja" volgens de regel van de periode. Vraag het bureau wat klopt, of accepteer verdict-disagrees voor zilverreiger/clients/activering met een reden in 2027/accepted.json.',
      'LET OP, 1',
      '  3 van 90 vragenlijsten voor ijsvogel/clients/jobcoaching waarin een aspect is opengelaten  (2027/responses.csv:40)',
      '    set-aside. Verwacht: een antwoord op elk aspect dat is gevraagd; "geen mening" is ook een antwoord. Niets, als mensen het hebben opengelaten; deze vragenlijsten tellen niet mee.',
      '4 te beslissen, 7 rijen; 1 keer let op.',
    ]);
    expect(checkLines(findings, sizes, 'en').slice(-1)).toEqual(['4 to decide, 7 rows; 1 to know.']);
  });

  it('counts rows, also where thousands say the same', async () => {
    const [head = '', answers = '', ...rest] = (small()['2023/responses.csv'] ?? '').split('\n');
    const stray = `Niemand;${answers.split(';').slice(1).join(';')}`;
    const text = [head, ...Array.from({ length: 5000 }, () => stray), answers, ...rest].join('\n');
    const { findings: all } = await readDataset(
      memoryFiles({ ...small(), '2023/responses.csv': text }),
      new Set(),
      { everything: true },
    );
    const [part] = decisionsIn(all);
    const names = part?.errors.filter(({ first }) => first.code === 'unknown-provider');
    expect(names?.map(({ rows, files }) => [rows, files])).toEqual([[5000, 1]]);
  });

  it('gives a list that a spreadsheet reads: each finding a row, and no formula', () => {
    const csv = findingsCsv([stranger('2027/sample.csv', 9, '=1+1')], 'nl');
    expect(csv.split('\r\n')).toEqual([
      '\ufeff"onderwerp";"soort";"naam";"bestand";"regel";"kolom";"gevonden";"verwacht";"wat je doet"',
      '"Namen";"fout";"unknown-provider";"2027/sample.csv";"9";"1";"dienstverlener ""=1+1""";"een id of precies de naam uit providers.csv";"is hij nieuw, zet hem dan in providers.csv; heet hij daar anders, zet deze naam dan bij aliases"',
      '',
    ]);
    expect(
      findingsCsv(
        [
          findingOf(
            'unknown-provider/correction',
            'error',
            { file: 'f', line: 1, column: 0 },
            { provider: '=A1' },
          ),
        ],
        'nl',
      ),
    ).toContain(`"'=A1"`);
  });

  it('has no list in a folder that is no period: what is found there is in the list of all', () => {
    const stray = findingOf(
      'unknown-file',
      'error',
      { file: 'oud/kladblok.txt', line: 1, column: 0 },
      { near: null },
    );
    const isPeriod = (folder: string): boolean => folder === '2027';
    expect(listOf(stray, isPeriod)).toBeNull();
    expect(findings.map((one) => listOf(one, isPeriod))).toEqual([...Array<string>(7).fill('2027'), null]);
  });

  it('says of a draft who is gone and whose grade moved, and nothing of what stayed', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    if (publication === null) throw new Error('no figures');
    const lines = draftFindings(publication).map((one) => findingLine(one, 'nl'));
    expect(lines).toContain(
      '2024/sample.csv:1 let op provider-vanished: geen resultaten van open-a, die er in 2023 wel bij was; verwacht: een dienstverlener die er eerder bij was, of is gestopt; vraag het bureau; is hij gestopt, schrijf dan voormalig in providers.csv; anders accepteer je provider-vanished voor open-a in accepted.json',
    );
    const period = publication.periods.find(({ period: { id } }) => id === '2024');
    if (period === undefined) throw new Error('no draft');
    const same = {
      ...period,
      period: { ...period.period, id: '2025', from: '2025-01-01', until: '2025-12-31' },
    };
    expect(draftFindings({ ...publication, periods: [period, same] })).toEqual([]);
  });

  it('says no more of who is gone once that is accepted, by the id of the provider', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    if (publication === null) throw new Error('no figures');
    const place = { file: '2024/accepted.json', line: 2, column: 3 };
    const told = (row: string): string[] =>
      draftFindings(
        publication,
        new Map([['2024', [{ code: 'provider-vanished', row, reason: 'it was closed for a year', place }]]]),
      )
        .filter(({ kind }) => kind !== 'grade-moved')
        .map((one) => `${one.kind} ${one.row ?? ''}`.trim());
    expect(told('open-a')).not.toContain('provider-vanished open-a');
    expect(told('nobody')).toEqual(expect.arrayContaining(['provider-vanished open-a', 'accepted-nothing']));
  });

  it('says whose figures are of after it merged into another, until that is accepted', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    const draft = publication?.periods.find(({ period: { status } }) => status === 'draft');
    const provider = draft?.editions[0]?.provider;
    if (publication === null || draft === undefined || provider === undefined) throw new Error('no draft');
    const place = { file: '2024/accepted.json', line: 2, column: 3 };
    const merged = (since: string, ...rows: readonly string[]): string[] =>
      draftFindings(
        {
          ...publication,
          providers: publication.providers.map((one) =>
            one.id === provider ? { ...one, successor: { id: 'ander', name: 'Ander', since } } : one,
          ),
        },
        new Map([
          [
            draft.period.id,
            rows.map((row) => ({ code: 'after-merger', row, reason: 'people of before', place })),
          ],
        ]),
      )
        .filter(({ code }) => code === 'after-merger')
        .map((one) => findingLine(one, 'nl'));
    expect(merged(draft.period.from)).toEqual([
      `${draft.period.id}/sample.csv:1 let op after-merger: resultaten van ${provider}, die op 1 januari 2024 is opgegaan in ander; verwacht: na die dag alleen resultaten van ander; vraag het bureau of ze bij ander horen; horen ze bij mensen van daarvoor, accepteer dan after-merger voor ${provider} in accepted.json`,
    ]);
    expect(merged(draft.period.until)).toEqual([]);
    expect(merged(draft.period.from, provider)).toEqual([]);
  });

  it('says no more of grades that moved once they are accepted, many rows at once or one by name', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    if (publication === null) throw new Error('no figures');
    const period = publication.periods.find(({ period: { id } }) => id === '2023');
    if (period === undefined) throw new Error('no period');
    const editions = period.editions.map((edition) => ({
      ...edition,
      groups: edition.groups.map((group) =>
        group.total.grade.status === 'shown' && group.spread.status === 'shown'
          ? { ...group, spread: { ...group.spread, value: group.spread.value.toReversed() } }
          : group,
      ),
    }));
    const draft = {
      ...period,
      editions,
      period: {
        ...period.period,
        id: '2025',
        from: '2025-01-01',
        until: '2025-12-31',
        status: 'draft' as const,
      },
    };
    const two = { ...publication, periods: [period, draft] };
    const place = { file: '2025/accepted.json', line: 2, column: 3 };
    const told = (...accepted: readonly { row?: string; rows?: string; code: string }[]): string[] =>
      draftFindings(
        two,
        new Map([['2025', accepted.map((one) => ({ ...one, reason: 'they asked otherwise', place }))]]),
      ).map((one) => `${one.kind} ${one.row ?? ''}`.trim());
    const moved = told();
    expect(moved.length).toBeGreaterThan(1);
    expect(moved.every((line) => /^grade-moved [a-z-]+\/[a-z]+\/total$/.test(line))).toBe(true);
    expect(told({ code: 'grade-moved', rows: '*/*/total' })).toEqual(['accepted-rows']);
    const [first = ''] = moved;
    const row = first.replace('grade-moved ', '');
    expect(told({ code: 'grade-moved', row })).toEqual(moved.slice(1));
    expect(told({ code: 'grade-moved', row: 'nobody/clients/total' })).toEqual([
      ...moved,
      'accepted-nothing',
    ]);
    expect(told({ code: 'set-aside', row })).toEqual(moved);
  });

  it('leaves what is accepted of grades that moved to this check: for the figures it is nothing too much', async () => {
    const acceptances = '[{ "code": "grade-moved", "rows": "*/*/total", "reason": "they asked otherwise" }]';
    const files = { ...filesOf(makeNation(3)), '2024/accepted.json': acceptances };
    const { findings: told } = await lookAhead(memoryFiles(files));
    expect(told.filter(({ code }) => code === 'accepted-nothing')).toEqual([]);
  });
});
