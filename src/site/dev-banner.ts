import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { escapeText } from '../chart/escape.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { findingLine } from '../text/finding.ts';
import { words } from '../text/words.ts';

/** Where the banner of a development server stands: beside the folder with the files beside the pages. */
function bannerFile(beside: string): string {
  return join(beside, '..', 'findings.html');
}

/** So many findings are told in a page; the terminal has them all. */
const told = 20;

/**
 * Keeps what stands in the way of newer pages for the pages that are served: a banner with the findings. None when
 * nothing does.
 */
export function keepBanner(beside: string, findings: readonly Finding[], language: Language): void {
  if (findings.length === 0) rmSync(bannerFile(beside), { force: true });
  else writeFileSync(bannerFile(beside), bannerOf(findings, language));
}

/** The banner as HTML; every text in it is escaped. */
export function bannerOf(findings: readonly Finding[], language: Language): string {
  const say = words(language);
  const lines = findings.slice(0, told).map((one) => `<li>${escapeText(findingLine(one, language))}</li>`);
  const rest = findings.length - told;
  if (rest > 0) lines.push(`<li>${escapeText(say.check.more(rest))}</li>`);
  return `<aside role="alert" lang="${language}" style="background:#7a1f1f;color:#fff;padding:1rem;font:1rem/1.4 sans-serif"><strong>${escapeText(say.check.oldPages(findings.length))}</strong><ul>${lines.join('')}</ul></aside>`;
}

/** Puts the banner, where there is one, at the beginning of the page that this response is. */
export function showBanner(response: ServerResponse, beside: string): void {
  const banner = read(bannerFile(beside));
  if (banner === null) return;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isPut = false;
  // bytes are looked at one by one, so that a letter cut in two stays whole
  const put = (chunk: unknown): unknown => {
    if (isPut || (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))) return chunk;
    const text = Buffer.from(chunk).toString('latin1');
    const body = /<body[^>]*>/i.exec(text);
    if (body === null) return chunk;
    isPut = true;
    const at = body.index + body[0].length;
    return Buffer.concat([
      Buffer.from(text.slice(0, at), 'latin1'),
      Buffer.from(banner),
      Buffer.from(text.slice(at), 'latin1'),
    ]);
  };
  response.write = ((chunk: unknown, ...more: never[]) =>
    write(put(chunk) as string, ...more)) as ServerResponse['write'];
  response.end = ((chunk?: unknown, ...more: never[]) =>
    end(put(chunk) as string, ...more)) as ServerResponse['end'];
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
