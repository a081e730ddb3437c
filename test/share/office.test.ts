import { expect, it } from 'vitest';
import { editionPage } from '../../src/card/edition.ts';
import { editionFigureFiles } from '../../src/card/figure-files.ts';
import { registerOf } from '../../src/card/register.ts';
import { drawChart } from '../../src/chart/chart.ts';
import { figureFile } from '../../src/download/figure.ts';
import { pdfSummary } from '../../src/download/pdf/summary.ts';
import type { Provider } from '../../src/model/provider.ts';
import { demonstration } from './demonstration.ts';

/** The office on the map of the provinces: page, chart to take away and report read the one point of the page object. */
const { register } = await demonstration();
const id = 'ijsvogel-en-otter-re-integratie';

/** What the newest edition tells of its map, with the provider as it is given. */
function mapTold(provider: Provider): Record<'page' | 'file' | 'report' | 'read', string> {
  const own = registerOf({ ...register.publication, providers: [provider] }, register.terms);
  const [edition] = own.editions(id);
  if (!edition) throw new Error('no edition');
  const page = editionPage(own, edition, 'nl');
  const [summary] = page.summaries;
  if (!summary?.map || !('figure' in summary.map)) throw new Error('no map');
  const { figure } = summary.map;
  const file = editionFigureFiles(edition, page).find((one) => one.figure.kind === 'map');
  if (!file) throw new Error('no map to take away');
  const inReport = pdfSummary(summary, 'nl').parts.find(({ title }) => title === figure.title)?.chart;
  return {
    page: drawChart(figure).svg,
    file: figureFile(file.figure, { about: file.about, host: 'kaart.example', notice: '' }),
    report: (inReport?.letters ?? []).map(({ t }) => t).join('\n'),
    read: inReport?.alternative ?? '',
  };
}

it('is in words on the page, in the chart to take away and in the report', () => {
  const told = mapTold(register.provider(id));
  for (const text of Object.values(told)) expect(text).toContain('Kantoor in Zwolle');
  expect(told.page).toContain('Hier wonen de mensen');
  expect(told.file).toContain('Plaatsen: GeoNames');
});

it('is not said and not drawn where its place is not known', () => {
  const { office: _office, ...elsewhere } = register.provider(id);
  const told = mapTold(elsewhere);
  for (const text of Object.values(told)) expect(text).not.toContain('Kantoor');
  expect(told.page).not.toMatch(/<circle/);
  expect(told.file).not.toContain('GeoNames');
});
