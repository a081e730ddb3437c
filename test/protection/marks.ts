import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Numbers written as grades are, one decimal and no per cent sign, that no public figure explains. Chapters and figures
 * are numbered 3.2 in both languages: a Dutch grade has a comma, and `numbering` holds what a Dutch page has with a point.
 */
export function strangeGrades(
  words: string,
  path: string,
  explained: ReadonlySet<number>,
  numbering: ReadonlySet<number> = new Set(),
): string[] {
  return decimalsIn(words, path.startsWith('en/') || path.endsWith('.json') ? '.' : ',')
    .filter((grade) => !numbering.has(grade))
    .filter((grade) => grade >= 1 && grade <= 10 && !explained.has(grade))
    .map((grade) => `${path}: ${grade}`);
}

/** Numbers with one decimal and no per cent sign, written with this sign. */
export function decimalsIn(words: string, sign: '.' | ','): number[] {
  return [...words.matchAll(/(?<![\d.,\-\u2212/])(\d{1,2}[.,]\d)(?![\d.,%]| ?%|[-\d])/g)]
    .filter((found) => found[1]?.includes(sign))
    .map((found) => Number((found[1] ?? '').replace(',', '.')));
}

/** What a reader, a search engine or a screen reader gets: text, and the attributes that hold words. */
export function wordsOf(markup: string): string {
  const attributes = [
    ...markup.matchAll(/\s(?:data-[a-z-]+|aria-[a-z]+|title|alt|content|value|id|class|href)="([^"]*)"/g),
  ].map((found) => found[1] ?? '');
  const scripts = [...markup.matchAll(/<script type="application\/[^>]*>(.*?)<\/script>/gs)].map(
    (found) => found[1] ?? '',
  );
  return [
    markup.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' '),
    ...attributes,
    ...scripts,
  ].join(' | ');
}

/** Things in a page that only its makers see: comments, and anything inside or on a cell that is said to be withheld. */
export function marksIn(html: string, path: string): string[] {
  const comments = [...html.matchAll(/<!--(.*?)-->/gs)].map((found) => `${path}: comment ${found[1]}`);
  const cells = [...html.matchAll(/<(\w+)([^>]*data-status="withheld"[^>]*)>(.*?)<\/\1>/gs)]
    .filter(
      ([, tag, attributes = '', inside = '']) =>
        /\d/.test(attributes) || (tag === 'td' ? /\d/ : /\d[.,]\d(?!%)/).test(inside),
    )
    .map(([whole]) => `${path}: ${whole.slice(0, 200)}`);
  return [...comments, ...cells];
}

/** Every list of providers in a page, as ids in the order in which they stand. */
export function listsIn(html: string): string[][] {
  return [...html.matchAll(/<(ul|ol|tbody)\b.*?<\/\1>/gs)].map(([list]) => [
    ...new Set(
      [...list.matchAll(/href="\/(?:dienstverleners|en\/providers)\/([a-z0-9-]+)\/"/g)].map(
        (found) => found[1] ?? '',
      ),
    ),
  ]);
}

/** Lists that are not in the order of the directory, which is that of names: what else are they ordered by? */
export function wrongOrders(html: string, path: string, order: ReadonlyMap<string, number>): string[] {
  return listsIn(html)
    .map((ids) => ids.filter((id) => order.has(id)))
    .filter((ids) => ids.some((id, at) => (order.get(id) ?? 0) < (order.get(ids[at - 1] ?? id) ?? 0)))
    .map((ids) => `${path}: in the order ${ids.slice(0, 5).join(', ')}`);
}

/** Names of the parts of a PNG that hold text, times or other words. */
export function chunksIn(png: Buffer): string[] {
  const chunks: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.push(png.toString('latin1', at + 4, at + 8));
  }
  return chunks.filter((name) => /^(tEXt|zTXt|iTXt|eXIf|tIME)$/.test(name));
}

/** The text of a PDF and what it says about itself, made by whom and when left out. */
export async function wordsOfPdf(path: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const words = [
    JSON.stringify(info).replaceAll(
      /"(PDFFormatVersion|Creator|Producer|CreationDate|ModDate)":"[^"]*"/g,
      '',
    ),
  ];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return words.join(' | ');
}
