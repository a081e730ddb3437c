import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { periodSchema } from '../../src/model/period.ts';
import { printedEditionSchema } from '../../src/model/printed.ts';
import { assembleQuestionnaire } from '../../src/model/questionnaire-assembly.ts';
import { questionnaireFileSchema } from '../../src/model/questionnaire-file.ts';
import { type Questionnaire } from '../../src/model/questionnaire.ts';
import { servicesDuring, servicesSchema } from '../../src/model/service.ts';
import { dataFolder, readJson } from './repository.ts';

const names = ['clients-2020', 'clients-2021', 'inburgering-2021', 'principals-2021'] as const;

function questionnaire(name: string): Questionnaire {
  const assembled = assembleQuestionnaire(
    questionnaireFileSchema.parse(readJson(`questionnaires/${name}.json`)),
  );
  if ('faults' in assembled) throw new Error(JSON.stringify(assembled.faults));
  return assembled;
}

describe('services', () => {
  const services = servicesSchema.parse(readJson('services.json'));

  test('are the thirteen of the reports', () => {
    expect(services.map(({ number, label }) => `${number} ${label.nl}`)).toEqual([
      '1 Scholing en opleiding',
      '2 Fysieke en mentale behandeling of begeleiding',
      '3 Diagnose, onderzoek en loopbaanoriëntatie',
      '4 Organisatieadvies en onderzoek',
      '5 Jobcoaching',
      '6 Verzuimbegeleiding (wet poortwachter)',
      '7 Outplacement',
      '8 Toeleiden van werk naar werk (eerste en tweede spoor)',
      '9 Toeleiden naar werk vanuit situatie geen werk',
      '10 Sociale activering en participatie',
      '11 Inburgeringscursussen en duale trajecten',
      '12 Duurzame inzetbaarheid',
      '13 Supported employment',
    ]);
  });

  test.each([
    ['2013', 11],
    ['2017', 13],
    ['2018', 12],
    ['2021', 12],
  ])('in %s there are %i', (year, count) => {
    expect(servicesDuring(services, `${year}-01-01`, `${year}-12-31`)).toHaveLength(count);
  });

  test.each([
    [8, 'Toeiden van werk naar werk (eerste en tweede spoor)'],
    [9, 'Toeiden naar werk vanuit situatie geen werk'],
  ])('%i has the spelling of table 1.2 as an alias', (number, alias) => {
    expect(services.find((service) => service.number === number)?.aliases).toContain(alias);
  });

  test('no name leads to two services', () => {
    const all = services.flatMap(({ id, label, aliases }) => [
      ...new Set([id, label.nl, label.en, ...aliases].map((name) => name.toLowerCase())),
    ]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});

describe('questionnaires', () => {
  test('are the four that the periods name', () => {
    expect(readdirSync(join(dataFolder, 'questionnaires')).sort()).toEqual(
      names.map((name) => `${name}.json`),
    );
  });

  test.each([
    ['clients-2020', 'Vaste contactpersoon'],
    ['clients-2021', 'Dezelfde coach'],
  ])('%s asks everything the reports show, in their order', (name, contact) => {
    const { questions } = questionnaire(name);
    expect(questions.filter(({ kind }) => kind !== 'aspect').map(({ label }) => label.nl)).toEqual([
      'Rapportcijfer',
      'Aangeraden bij anderen',
      'Soort onderzoek',
      'Aanleiding',
      'Financiële maatregel mogelijk',
      'Financiële maatregel opgelegd',
      'Contact per maand',
      'Hoeveelheid contact',
      'Duur van de gesprekken',
      contact,
      'Verwachting',
      'Werk op dit moment',
      'Leidde tot werk',
      'Hulp van de dienstverlener',
      'Klacht',
      'Klacht ingediend',
      'Klacht opgelost',
      'Geslacht',
      'Opleiding',
      'Uitkering',
      'province',
    ]);
  });

  test.each(['clients-2020', 'clients-2021'])('%s has the aspects that the reports name', (name) => {
    const { questions, batteries } = questionnaire(name);
    const staff = batteries.filter((battery) => battery.staff).flatMap(({ aspects }) => aspects);
    expect(batteries.map(({ label }) => label.nl)).toEqual(['Contact', 'Kantoor', 'Begeleiding']);
    expect(staff).toEqual(expect.arrayContaining(['clear_information', 'vacancies']));
    expect(questions.filter(({ kind }) => kind === 'aspect').map(({ label }) => label.nl)).toEqual(
      expect.arrayContaining([
        'Duidelijk informatie verstrekken',
        'Aandacht voor vacatures',
        'Snelheid van kennismaking',
        'De eerste kennismaking',
        'De plaats waar de gesprekken plaatsvonden',
        'Telefonische bereikbaarheid',
        'Het begrip hebben voor uw situatie',
      ]),
    );
  });

  test.each(names)('%s: the scale, the weights and the sensitive questions', (name) => {
    const { questions } = questionnaire(name);
    const aspect = questions.find(({ kind }) => kind === 'aspect');
    expect(aspect?.options.map(({ label, satisfaction }) => [label.nl, satisfaction])).toEqual([
      ['Geen mening', undefined],
      ['Zeer tevreden', 4],
      ['Tevreden', 3],
      ['Ontevreden', 2],
      ['Zeer ontevreden', 1],
    ]);
    expect(questions.find(({ id }) => id === 'recommended')?.options.map(({ promoter }) => promoter)).toEqual(
      [1, 0, -1],
    );
    const delicate = [
      'complaint',
      'complaint_filed',
      'complaint_solved',
      'gender',
      'education',
      'benefit',
      'reason',
      'sanction',
      'sanction_imposed',
    ];
    for (const { id, sensitive } of questions)
      if (delicate.includes(id)) expect([id, sensitive]).toEqual([id, true]);
  });

  test('service-specific questions', () => {
    const { questions } = questionnaire('clients-2021');
    const services = Object.fromEntries(questions.map((question) => [question.id, question.services]));
    expect(services['diagnosis_type']).toEqual(['diagnose-en-loopbaanorientatie']);
    expect(services['talk_length']).toEqual(['jobcoaching', 'supported-employment']);
    expect(services['work_now']).not.toContain('sociale-activering');
    expect(services['led_to_work']).toEqual(services['work_now']);
  });
});

describe('the two reports', () => {
  test('Interbeek Support, 2020', () => {
    const { groups, source } = printedEditionSchema.parse(readJson('2020/printed/interbeek-support.json'));
    expect([source.publisher, source.date]).toEqual(['Panteia', '2021-04-14']);
    expect(groups).toEqual([
      {
        group: 'clients',
        rows: [
          {
            service: 'Sociale activering en participatie',
            netSample: 32,
            completed: 16,
            grade: 8.6,
            published: true,
          },
        ],
        total: { netSample: 32, completed: 16, grade: 8.6, published: true },
        promoterScore: 87.5,
        strengths: {
          staff: [{ aspect: 'clear_information', shares: [0, 31, 63, 6, 0] }],
          organisation: ['introduction_speed', 'first_meeting', 'meeting_place', 'phone_access'],
        },
      },
    ]);
  });

  test('Innovium BV, 2021', () => {
    const { groups, source } = printedEditionSchema.parse(readJson('2021/printed/innovium.json'));
    expect([source.publisher, source.date]).toEqual(['Panteia', '2022-03-07']);
    expect(groups).toEqual([
      {
        group: 'clients',
        rows: [
          {
            service: 'Diagnose, onderzoek en loopbaanoriëntatie',
            netSample: 8,
            completed: 2,
            grade: 8,
            published: false,
          },
          { service: 'Jobcoaching', netSample: 7, completed: 2, grade: 8.5, published: false },
          {
            service: 'Toeleiden naar werk vanuit situatie geen werk',
            netSample: 135,
            completed: 16,
            grade: 7.4,
            published: false,
          },
          {
            service: 'Sociale activering en participatie',
            netSample: 26,
            completed: 4,
            grade: 9,
            published: false,
          },
        ],
        total: { netSample: 176, completed: 24, grade: 7.8, published: false },
        promoterScore: 12.5,
        strengths: {
          staff: [{ aspect: 'vacancies', shares: [0, 25, 75, 0, 0] }],
          organisation: ['first_meeting', 'meeting_place', 'introduction_speed', 'understanding'],
        },
      },
      { group: 'principals', rows: [], total: { netSample: 1, completed: 0, grade: null, published: true } },
    ]);
  });

  test.each(['2020', '2021'])('the rules of %s are the defaults of docs/domain.md', (year) => {
    const { publication, protection, norm, source } = periodSchema.parse(readJson(`${year}/period.json`));
    expect(source.name).toBe('Panteia');
    expect(publication).toEqual({
      bands: [
        { netSampleUpTo: 25, minResponsePercent: 50 },
        { netSampleUpTo: 50, minResponsePercent: 40 },
        { netSampleUpTo: 100, minResponsePercent: 30 },
        { netSampleUpTo: null, minResponsePercent: 25 },
      ],
      minCompleted: 5,
      fewBelow: 30,
    });
    expect(protection).toEqual({
      minCompleted: 5,
      minAnswers: 10,
      sensitive: { minAnswers: 30 },
      minProvinceClients: 3,
      safeWidth: { points: 1, perRespondent: 2 },
      minHiddenProviders: 3,
      participants: { fivePercentFrom: 60, percentFrom: 300, minPercentOfLargest: 10 },
      strengths: { staff: 1, organisation: 4, improvable: 3 },
    });
    expect(norm).toEqual({ total: 6.5, service: 5.5, failingUpTo: 5, failingCountsAs: 5 });
  });
});
