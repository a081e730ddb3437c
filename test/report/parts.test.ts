import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replyUntil } from '../../src/card/reply.ts';
import {
  fillIn,
  prosePlaceholders,
  proseShape,
  unknownPlaceholders,
  type ProsePlaceholder,
} from '../../src/card/report-prose.ts';
import { drawChart } from '../../src/chart/chart.ts';
import { packPdf } from '../../src/download/pdf/pack.ts';
import { pdfChart } from '../../src/download/pdf/pdf-chart.ts';
import { approachSentence, approachSteps } from '../../src/text/approach.ts';
import { examples } from '../chart/examples.ts';

describe('the last day of the right of reply', () => {
  it.each([
    ['2022-03-07', '2022-03-28'],
    ['2021-04-14', '2021-05-05'],
    // the clock goes forward on 27 March 2022 and back on 30 October 2022
    ['2022-03-20', '2022-04-10'],
    ['2022-10-15', '2022-11-05'],
    // over the end of a year, and over a leap day
    ['2023-12-20', '2024-01-10'],
    ['2024-02-15', '2024-03-07'],
  ])('of a report of %s is %s, wherever the computer is', (reportedOn, last) => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = other;
        expect(replyUntil(reportedOn)).toBe(last);
      }
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('placeholders', () => {
  const values = Object.fromEntries(prosePlaceholders.map((name) => [name, `<${name}>`])) as Record<
    ProsePlaceholder,
    string
  >;

  it.each([
    ['Over {provider} in {period}.', 'Over <provider> in <period>.'],
    ['{provider} en {provider}', '<provider> en <provider>'],
    ['Niets', 'Niets'],
  ])('%s', (text, filled) => expect(fillIn(text, values)).toBe(filled));

  it('are not looked for in what was filled in', () => {
    expect(fillIn('{provider}', { ...values, provider: '{period}$&' })).toBe('{period}$&');
  });

  it.each([
    ['{provider}', []],
    ['{Provider} en {prov}', ['Provider', 'prov']],
    ['{}', ['']],
    ['{constructor}', ['constructor']],
  ])('that are unknown are named: %s', (text, unknown) => expect(unknownPlaceholders(text)).toEqual(unknown));
});

describe('the shape of a chapter', () => {
  const chapter = (blocks: Parameters<typeof proseShape>[0]['sections'][0]['blocks']) =>
    proseShape({ title: 'T', sections: [{ id: 'a', title: 'A', blocks }] });

  it.each([
    [chapter([{ text: 'x' }]), chapter([{ heading: 'x' }])],
    [chapter([{ text: 'x' }]), chapter([{ text: 'x', when: ['public'] }])],
    [chapter([{ list: ['x'] }]), chapter([{ list: ['x', 'y'] }])],
    [chapter([{ show: 'path' }]), chapter([{ show: 'counts' }])],
    [chapter([{ text: 'x' }]), chapter([{ text: 'x' }, { text: 'y' }])],
  ])('differs: %j %j', (one, other) => expect(one).not.toEqual(other));

  it('does not depend on words', () => {
    expect(chapter([{ text: 'x' }])).toEqual(chapter([{ text: 'y' }]));
  });
});

describe('how people were invited', () => {
  const none = {
    group: 'clients',
    email: false,
    post: false,
    telephone: false,
    reminders: 0,
    easyLanguage: false,
    audio: false,
  } as const;

  it.each([
    [
      { ...none, email: true, post: true, reminders: 1, easyLanguage: true, audio: true },
      'Cliënten: uitgenodigd per e-mail en per post, met 1 herinnering.',
      [
        'Uitnodiging per e-mail en per post',
        '1 herinnering',
        'Vragenlijst, gewoon of in makkelijke taal, ook om te beluisteren',
      ],
    ],
    [
      { ...none, telephone: true },
      'Cliënten: uitgenodigd per telefoon, zonder herinnering.',
      ['Een telefoontje van het bureau', 'Vragenlijst'],
    ],
    [
      { ...none, email: true, telephone: true, reminders: 2 },
      'Cliënten: uitgenodigd per e-mail en per telefoon, met 2 herinneringen.',
      ['Uitnodiging per e-mail', '2 herinneringen', 'Een telefoontje van het bureau', 'Vragenlijst'],
    ],
  ])('%#', (approach, sentence, steps) => {
    expect(approachSentence(approach, 'nl')).toBe(sentence);
    expect(approachSteps(approach, 'nl')).toEqual(steps);
  });
});

describe('a chart in the PDF', () => {
  const charts = Object.entries(examples);

  it.each(charts.filter(([, figure]) => figure.kind === 'bars'))(
    '%s tells every number of its table',
    (_, figure) => {
      const { table } = drawChart(figure);
      const { alternative } = pdfChart(figure, 640);
      for (const cell of table.rows.flat()) expect(alternative).toContain(cell);
    },
  );
});

describe('packing', () => {
  it.each([
    ['nothing', ''],
    ['half a file', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'],
    [
      'a table that points elsewhere',
      '%PDF-1.7\nxref\n0 1\n0000000000 65535 f\ntrailer\n<</Size 1>>\nstartxref\n3\n%%EOF',
    ],
  ])('refuses %s', (_, text) => expect(() => packPdf(Buffer.from(text, 'latin1'))).toThrow(RangeError));

  it('keeps streams as they are and puts the rest into an object stream', () => {
    const body = deflateSync(Buffer.from('q Q'));
    const first = Buffer.from('1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n');
    const second = Buffer.concat([
      Buffer.from(`2 0 obj\n<</Filter/FlateDecode/Length ${body.length}>>\nstream\n`),
      body,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    const header = Buffer.from('%PDF-1.7\n');
    const at = [header.length, header.length + first.length];
    const row = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
    const table = header.length + first.length + second.length;
    const tail = `xref\n0 3\n0000000000 65535 f \n${row(at[0] ?? 0)}${row(at[1] ?? 0)}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
    const packed = packPdf(Buffer.concat([header, first, second, Buffer.from(tail)]));
    expect(packed.includes(body)).toBe(true);
    expect(packed.includes('/Type/Catalog')).toBe(false);
    const start = packed.indexOf('/Type/ObjStm');
    const from = packed.indexOf('stream\n', start) + 7;
    expect(inflateSync(packed.subarray(from)).toString()).toBe('1 0\n<</Type/Catalog/Pages 2 0 R>>\n');
    expect(packed.includes('/Type/XRef')).toBe(true);
  });
});
