import { describe, expect, it } from 'vitest';
import { lookAhead } from '../../src/editor/look-ahead.ts';
import { reviewPage } from '../../src/editor/review-page.ts';
import { markOf } from '../../src/download/site-mark.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { filesOf, makeNation } from '../protection/people.ts';
import { findingOf } from '../../src/model/finding.ts';

describe('the page in front of a draft', () => {
  it('says that it is one, what is open, what differs, and what is withheld', async () => {
    const files = filesOf(makeNation(3));
    const { publication } = await lookAhead(memoryFiles(files));
    const period = publication?.periods.find((one) => one.period.id === '2024');
    if (!publication || !period) throw new Error('no draft');
    const finding = findingOf(
      'bad-grade',
      'warning',
      { file: '2024/responses.csv', line: 2, column: 5 },
      { cell: 'a <b>' },
    );
    const next = { ...finding, line: 3 };
    const holding = findingOf('bad-text/name', 'error', { file: 'providers.csv', line: 2, column: 2 }, {});
    const page = reviewPage(publication, period, [finding, next, holding], 'nl');
    expect(page).toContain('<h1>Nakijken: 2024</h1>');
    expect(page).toContain('content="noindex, nofollow"');
    expect(page).toContain('Dit is een concept.');
    expect(page).toContain(
      '<li>Let op: rapportcijfer &quot;a &lt;b&gt;&quot;  (2 rijen, de eerste: 2024/responses.csv:2:5) bad-grade. Verwacht: een heel cijfer van 1 tot en met 10, of een lege cel. Verbeter het cijfer; er wordt hier nooit afgerond.</li>',
    );
    expect(page.match(/bad-grade/g)).toHaveLength(1);
    expect(page).toContain(
      '<li>Fout, houdt publiceren tegen: een lege cel in kolom name  (providers.csv:2:2)',
    );
    expect(page).toContain('<h2>Vergeleken met 2023</h2>');
    expect(page).toContain('<li><a href="/dienstverleners/hidden-a/2024/">Voorbeeld hidden-a</a></li>');
    expect(page).toContain('<li>Voorbeeld open-a: er niet meer bij</li>');
    expect(page).toMatch(/Voorbeeld hidden-a, Cliënten, [^<]*: 3 van 4 ingevuld\. Niet gepubliceerd/);
  });

  it('does not say that nothing differs where there is nothing to compare with', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    const [period] = publication?.periods ?? [];
    if (!publication || !period) throw new Error('no period');
    const page = reviewPage(publication, period, [], 'nl');
    expect(page).toContain(
      '<h2>Vergeleken met eerder</h2>\n<p>Er is geen eerdere periode om mee te vergelijken.</p>',
    );
  });

  it('does not say that nothing is published where nothing is withheld', async () => {
    const { publication } = await lookAhead(memoryFiles(filesOf(makeNation(3))));
    const period = publication?.periods.find((one) => one.period.id === '2024');
    if (!publication || !period) throw new Error('no draft');
    const page = reviewPage(publication, { ...period, editions: [] }, [], 'nl');
    expect(page).toContain('<p>Er wordt geen cijfer weggelaten.</p>');
    expect(page).not.toContain('0 wel');
  });
});

it.each([
  [true, 'nl', 'Concept, niet openbaar'],
  [true, 'en', 'Draft, not public'],
  [false, 'nl', 'Demonstratie'],
] as const)('an image of a draft (%s) says so, in %s', (isDraft, language, mark) => {
  expect(markOf({ isDraft }, language)).toBe(mark);
});
