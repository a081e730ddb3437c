import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Imprint, Report } from '../../src/card/report.ts';
import { reportOf } from '../../src/card/report.ts';
import type { ReportProse } from '../../src/card/report-prose.ts';
import { registerOf, type Register } from '../../src/card/register.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import type { DataFiles } from '../../src/ingest/files.ts';
import type { Language } from '../../src/model/label.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { readContent } from '../../src/site/content-files.ts';
import { terms } from '../share/terms.ts';

const root = join(import.meta.dirname, '../..');

/** The folder with two made-up providers whose answers give the figures of the two reference reports. */
export const references = join(root, 'test/fixtures/references');
/** The repository's own demonstration. */
export const demonstration = join(root, 'data');

/** Who publishes, in tests. */
export const imprint: Imprint = {
  accent: '#0b5563',
  site: 'Proefsite',
  address: 'https://proef.example',
  contact: 'post@proef.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  notice: null,
};

export interface Sides {
  readonly own: Register<'provider'>;
  readonly open: Register<'public'>;
}

/** A data folder in its two forms: what the provider may have, and what everyone may. */
export async function sidesOf(files: DataFiles): Promise<Sides> {
  const { dataset, findings } = await readDataset(files);
  if (!dataset) throw new Error(JSON.stringify(findings, null, 2));
  const scores = scoreDataset(dataset);
  return {
    own: registerOf(publishFor(scores, 'provider').publication, terms),
    open: registerOf(publishFor(scores, 'public').publication, terms),
  };
}

/** The two forms of a folder on disk. */
export function sidesAt(dir: string): Promise<Sides> {
  return sidesOf(diskFiles(dir));
}

/** The report's prose as it stands in the repository. */
export async function prose(): Promise<ReportProse> {
  const { prose: words, findings } = await readContent(join(root, 'content'));
  if (!words) throw new Error(JSON.stringify(findings, null, 2));
  return words;
}

/** The report of one edition. */
export function reportFor(
  register: Register<'provider'> | Register<'public'>,
  words: ReportProse,
  provider: string,
  period: string,
  language: Language,
): Report {
  return register.publication.audience === 'public'
    ? reportOf(
        register as Register<'public'>,
        (register as Register<'public'>).edition(provider, period),
        language,
        words,
        imprint,
      )
    : reportOf(
        register as Register<'provider'>,
        (register as Register<'provider'>).edition(provider, period),
        language,
        words,
        imprint,
      );
}

/** Opens a PDF. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** A node of a PDF's tag tree. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** The tags of every page, each page's tree in turn. */
export async function tagsOf(pdf: PDFDocumentProxy): Promise<readonly Tag[]> {
  const trees: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = (await (await pdf.getPage(number)).getStructTree()) as Tag | null;
    if (tree) trees.push(tree);
  }
  return trees.flatMap(flat);
}

function flat(tag: Tag): Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(flat)];
}

/** The words of a PDF, a blank between pieces, white space folded. */
export async function pdfText(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  // a word broken at the end of a line has a soft hyphen there
  return pages
    .join(' ')
    .replaceAll(/\u00ad\s*/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** Titles of the bookmarks, indented by their depth. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<string[]> {
  const lines = (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, depth: number): string[] =>
    (items ?? []).flatMap((item) => [`${'  '.repeat(depth)}${item.title}`, ...lines(item.items, depth + 1)]);
  return lines(await pdf.getOutline(), 0);
}
