import { defaultTheme } from '../../src/model/theme.ts';
import { comparedProvider } from '../../src/card/comparison.ts';
import { editionRows, participantRows } from '../../src/card/data.ts';
import { directoryIndex } from '../../src/card/directory-index.ts';
import { serviceWords } from '../../src/card/service-words.ts';
import { placeBook } from '../../src/model/place.ts';
import { directoryPage } from '../../src/card/directory.ts';
import { editionPage, providerPage } from '../../src/card/edition.ts';
import { providerFigureFiles } from '../../src/card/figure-files.ts';
import { pageHash } from '../../src/card/hash.ts';
import { feedOf } from '../../src/card/news.ts';
import { openDataPage } from '../../src/card/open-data.ts';
import { periodPage, periodsPage } from '../../src/card/period.ts';
import { provincePage } from '../../src/card/province.ts';
import { registerOf } from '../../src/card/register.ts';
import { servicePage, servicesPage } from '../../src/card/service.ts';
import { shareCard, sharePage } from '../../src/card/share.ts';
import { startPage } from '../../src/card/start.ts';
import { drawChart } from '../../src/chart/chart.ts';
import { badge } from '../../src/download/badge.ts';
import { csvBody } from '../../src/download/csv.ts';
import { atomFeed } from '../../src/download/feed.ts';
import { jsonBody } from '../../src/download/json.ts';
import { structuredData } from '../../src/download/structured.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Figure } from '../../src/model/figure.ts';
import { languages } from '../../src/model/label.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import type { Scores } from '../../src/score/scores.ts';
import { terms } from '../share/terms.ts';

/** A delivery on its way: what was read, what was computed, and all that is told of it. */
export interface Walked {
  readonly dataset: Dataset;
  readonly scores: Scores;
  readonly publication: Publication<'public'>;
}

/** Reads, scores and publishes files. Throws where there is an error among the findings. */
export async function walk(files: Readonly<Record<string, string>>): Promise<Walked> {
  const { dataset, findings } = await readDataset(memoryFiles(files));
  if (dataset === null) throw new Error(`the files do not read: ${JSON.stringify(findings[0])}`);
  const scores = scoreDataset(dataset);
  const { publication, findings: late } = publishFor(scores, 'public');
  const error = late.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`the files are not published: ${JSON.stringify(error)}`);
  return { dataset, scores, publication };
}

const publisher = {
  name: 'Rapportkaart',
  owner: 'Voorbeeld',
  address: 'https://rapportkaart.example',
  email: 'post@rapportkaart.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  field: terms.guidanceInFull,
  keywords: terms.keywords,
  demonstration: null,
};

/** Everything that is made from a publication without a font or a typesetter, by name: page objects, files, drawings. */
export function outputsOf(publication: Publication<'public'>): Map<string, string> {
  const register = registerOf(publication, terms);
  const outputs = new Map<string, string>([['publication', JSON.stringify(publication)]]);
  const put = (name: string, page: object): void => {
    outputs.set(name, JSON.stringify(page));
    outputs.set(`${name} hash`, pageHash(page));
  };
  put(
    'directory index',
    directoryIndex(register, placeBook([]), (service) => serviceWords(service, [])),
  );
  for (const language of languages) {
    put(`start ${language}`, startPage(register, [], language));
    put(`directory ${language}`, directoryPage(register, language));
    put(`services ${language}`, servicesPage(register, language));
    put(`periods ${language}`, periodsPage(register, language));
    put(`open data ${language}`, openDataPage(register, language));
    put(`province ${language}`, provincePage(register, placeBook([]), 'drenthe', language));
    for (const { id } of publication.services)
      put(`service ${id} ${language}`, servicePage(register, id, language));
    for (const { period } of publication.periods) {
      put(`period ${period.id} ${language}`, periodPage(register, period.id, language));
    }
    const feed = feedOf(register, { replies: [], corrections: [] }, publisher.name, language);
    outputs.set(`feed ${language}`, atomFeed(feed, publisher.address, publisher.owner));
    for (const { id } of publication.providers) {
      const page = providerPage(register, id, language);
      put(`provider ${id} ${language}`, page);
      put(`compared ${id} ${language}`, comparedProvider(register, id, language));
      const charts = providerFigureFiles(register, id, language);
      put(`trends ${id} ${language}`, charts);
      put(`share ${id} ${language}`, sharePage(page, publisher.address, charts));
      outputs.set(`structured ${id} ${language}`, structuredData(page, publisher));
      outputs.set(
        `badge ${id} ${language}`,
        badge(shareCard(page), 'light', {
          site: publisher.address,
          isDemonstration: false,
          theme: defaultTheme,
        }),
      );
      for (const figure of figuresIn(page)) {
        const { svg, alternative, table } = drawChart(figure);
        outputs.set(
          `figure ${id} ${figure.id} ${language}`,
          `${svg}\n${alternative}\n${JSON.stringify(table)}`,
        );
      }
    }
    for (const { period, editions } of publication.periods) {
      for (const edition of editions) {
        put(`edition ${edition.provider} ${period.id} ${language}`, editionPage(register, edition, language));
      }
    }
  }
  for (const period of publication.periods) {
    const rows = [
      ...participantRows(register, period),
      ...period.editions.flatMap((edition) => editionRows(register, edition)),
    ];
    outputs.set(`csv ${period.period.id}`, csvBody(rows, 'plain'));
    outputs.set(`excel ${period.period.id}`, csvBody(rows, 'excel'));
    outputs.set(`json ${period.period.id}`, jsonBody(rows));
  }
  return outputs;
}

/** Every figure in a page object, wherever it stands. */
export function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const isFigure = 'kind' in value && 'source' in value && 'language' in value && 'n' in value;
  return isFigure ? [value as unknown as Figure] : Object.values(value).flatMap(figuresIn);
}

/** The names of outputs that are not the same in both, or stand in one only. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
