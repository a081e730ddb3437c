import { describe, expect, it } from 'vitest';
import { directoryReader } from '../../src/card/directory-code.ts';
import { directoryIndex } from '../../src/card/directory-index.ts';
import { registerOf } from '../../src/card/register.ts';
import { serviceWords } from '../../src/card/service-words.ts';
import type { Absent } from '../../src/model/measure.ts';
import { placeBook } from '../../src/model/place.ts';
import type { Provider } from '../../src/model/provider.ts';
import type { Service } from '../../src/model/service.ts';
import type { PublishedEdition, PublishedRow } from '../../src/publish/publication.ts';
import { period } from '../publish/editions.ts';
import { terms } from '../share/terms.ts';

const none: Absent = { status: 'absent', reason: 'no-answers' };

const services = Array.from({ length: 40 }, (_, at): Service => ({
  id: `dienst-${at + 1}`,
  number: at + 1,
  label: { nl: `Dienst ${at + 1}`, en: `Service ${at + 1}` },
  aliases: [],
  from: '2009-01-01',
  until: null,
  description: { nl: 'Een dienst.', en: 'A service.' },
}));

const row = (service: string): PublishedRow<'public'> => ({
  service,
  netSample: 0,
  completed: 0,
  response: none,
  grade: none,
  eligibility: { verdict: 'no', by: 'rule', needed: { kind: 'none' } },
});

function edition(provider: string, offered: readonly string[]): PublishedEdition<'public'> {
  return {
    provider,
    period: period.id,
    origin: 'tallied',
    approaches: [],
    groups: [
      {
        group: 'clients',
        questionnaire: 'clients',
        rows: offered.map(row),
        total: row('total'),
        norm: none,
        spread: none,
        promoterScore: none,
        questions: [],
        strengths: { staff: none, organisation: none, improvable: none },
        provinces: none,
      },
    ],
  };
}

const provider = (id: string, more: Partial<Provider> = {}): Provider => ({
  id,
  name: id,
  status: 'holder',
  formerIds: [],
  ...more,
});

describe('the index of the directory', () => {
  const providers = [
    provider('aal', { place: 'Assen', province: 'drenthe', postcode: '9401 AB' }),
    provider('bever', { formerIds: ['otter'], place: 'Nergens', province: 'drenthe' }),
    provider('das', { successor: { id: 'bever', name: 'bever', since: '2025-01-01' } }),
  ];
  const ids = services.map(({ id }) => id);
  const index = directoryIndex(
    registerOf(
      {
        audience: 'public',
        providers,
        services,
        questionnaires: {},
        periods: [
          {
            period,
            benchmarks: [],
            withdrawn: [],
            editions: [edition('aal', ids), edition('bever', ['dienst-37', 'dienst-40']), edition('das', [])],
          },
        ],
      },
      terms,
    ),
    placeBook([{ name: 'Assen', province: 'drenthe', also: [], north: 52.997, east: 6.563 }]),
    (service) => serviceWords(service, []),
  );
  const read = directoryReader(index);

  it('holds forty services apart', () => {
    expect([0, 1, 2].map((at) => read(at).services)).toEqual([ids, ['dienst-37', 'dienst-40'], []]);
  });

  it('knows where a place lies, and leaves one that is not known without', () => {
    expect([0, 1, 2].map((at) => [read(at).place, read(at).point, read(at).postcode])).toEqual([
      ['Assen', { north: 52.997, east: 6.563 }, '9401'],
      ['Nergens', null, ''],
      ['', null, ''],
    ]);
  });

  it('keeps former ids', () => {
    expect([0, 1].map((at) => read(at).former)).toEqual(['', 'otter']);
  });

  it('knows who merged, from both sides', () => {
    expect([0, 1, 2].map((at) => [read(at).successor, read(at).merged])).toEqual([
      ['', []],
      ['', ['das']],
      ['bever', []],
    ]);
  });
});
