import { describe, expect, it } from 'vitest';
import type { PrintedEdition } from '../../src/model/dataset.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset } from './editions.ts';

const place = { file: '2021/printed/gedrukt.json', line: 1, column: 1 };
const source = { title: 'Tevredenheidsonderzoek', publisher: 'Bureau Voorbeeld', date: '2022-03-07' };

/** The figures of the reference report with enough response, under a made-up name. */
const enough: PrintedEdition = {
  origin: 'printed',
  provider: 'genoeg',
  source,
  approaches: [],
  groups: [
    {
      group: 'clients',
      questionnaire: 'clients',
      rows: [{ service: 'activering', netSample: 32, completed: 16, grade: 8.6, published: true, place }],
      total: { netSample: 32, completed: 16, grade: 8.6, published: true, place },
      promoterScore: 87.5,
      strengths: {
        staff: [{ aspect: 'clear', shares: [0, 31, 63, 6, 0] }],
        organisation: ['phone', 'place'],
      },
    },
  ],
};

/** The figures of the one without. */
const tooFew: PrintedEdition = {
  origin: 'printed',
  provider: 'te-weinig',
  source,
  approaches: [],
  groups: [
    {
      group: 'clients',
      questionnaire: 'clients',
      rows: [
        { service: 'diagnose', netSample: 8, completed: 2, grade: 8, published: false, place },
        { service: 'jobcoaching', netSample: 7, completed: 2, grade: 8.5, published: false, place },
        { service: 'toeleiden', netSample: 135, completed: 16, grade: 7.4, published: false, place },
        { service: 'activering', netSample: 26, completed: 4, grade: 9, published: false, place },
      ],
      total: { netSample: 176, completed: 24, grade: 7.8, published: false, place },
      promoterScore: 12.5,
      strengths: { staff: [{ aspect: 'clear', shares: [0, 25, 75, 0, 0] }], organisation: ['place'] },
    },
    {
      group: 'principals',
      questionnaire: 'principals',
      rows: [],
      total: { netSample: 1, completed: 0, grade: null, published: true, place },
    },
  ],
};

const scores = scoreDataset(dataset([enough, tooFew]));
const { publication, findings } = publishFor(scores, 'public');
const [first, second] = publication.periods[0]?.editions ?? [];

describe('a printed edition with enough response', () => {
  const group = first?.groups[0];

  it('shows what is printed, with its completed as n', () => {
    expect(group?.total).toMatchObject({
      response: { value: 50 },
      eligibility: { verdict: 'yes', by: 'bureau' },
      grade: { status: 'shown', value: 8.6, n: 16 },
    });
    expect(group?.promoterScore).toEqual({ status: 'shown', value: 87.5, n: 16 });
    expect(group?.strengths).toEqual({
      staff: {
        status: 'shown',
        value: [{ aspect: 'clear', distribution: { rounding: 'percent', shares: [0, 31, 63, 6, 0] }, n: 16 }],
        n: 16,
      },
      organisation: { status: 'shown', value: ['phone', 'place'], n: 16 },
      improvable: { status: 'absent', reason: 'not-printed' },
    });
    expect(first?.printed).toEqual(source);
  });

  it('makes nothing up', () => {
    const notPrinted = { status: 'absent', reason: 'not-printed' };
    expect([group?.spread, group?.norm, group?.provinces]).toEqual([notPrinted, notPrinted, notPrinted]);
    expect(group?.questions).toEqual([]);
    expect(publication.periods[0]?.benchmarks).toEqual([]);
  });
});

describe('a printed edition without', () => {
  it('keeps its grades, promoter score and strengths to itself', () => {
    const group = second?.groups[0];
    const response = { status: 'withheld', reason: 'response' };
    expect(group?.rows.map((row) => row.grade)).toEqual([response, response, response, response]);
    expect(group?.rows.map((row) => row.response)).toMatchObject([
      { value: 25 },
      { value: 28.6 },
      { value: 11.9 },
      { value: 15.4 },
    ]);
    expect(group?.total).toMatchObject({ response: { value: 13.6 }, grade: response });
    const total = { status: 'withheld', reason: 'total' };
    expect(group?.promoterScore).toEqual(total);
    expect(group?.strengths).toEqual({
      staff: total,
      organisation: total,
      improvable: { status: 'absent', reason: 'not-printed' },
    });
  });

  it('has principals who are eligible and have no value', () => {
    expect(second?.groups[1]?.total).toMatchObject({
      eligibility: { verdict: 'yes', by: 'always' },
      response: { value: 0 },
      grade: { status: 'absent', reason: 'no-answers' },
    });
  });

  it('agrees with the rule, so there is nothing to find', () => {
    expect(findings).toEqual([]);
  });

  it('is told in full to the provider itself', () => {
    const own = publishFor(scores, 'provider').publication.periods[0]?.editions[1]?.groups[0];
    expect(own?.rows.map((row) => row.grade.status === 'shown' && row.grade.value)).toEqual([8, 8.5, 7.4, 9]);
    expect(own?.promoterScore).toEqual({ status: 'shown', value: 12.5, n: 24 });
  });
});
