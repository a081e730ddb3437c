import type { z } from 'zod';
import { diskFiles } from '../ingest/disk-files.ts';
import { expectedBy } from '../ingest/json-faults.ts';
import { FindingLog } from '../ingest/log.ts';
import { wholeText } from '../ingest/text.ts';
import {
  compareFindings,
  compareText,
  findingOf,
  wholeLine,
  type Finding,
  type Place,
  type Severity,
} from '../model/finding.ts';
import { languages, siteLanguages } from '../model/label.ts';
import { correctionHeadSchema, replyHeadSchema, type Remarks, type Reply } from '../model/remark.ts';
import type { Publication } from '../publish/publication.ts';
import { figureIn } from './figure-in-text.ts';
import { gatherCorrections, type CorrectionFile } from './corrections.ts';
import { readFrontMatter } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';

/** What the content folder says about editions, or what is wrong with it. */
interface RemarkFiles {
  readonly remarks: Remarks;
  readonly findings: readonly Finding[];
}

/** A reply or correction is not longer than this, in characters. */
const longestRemark = 100_000;

/**
 * Reads `replies/<period>/<provider>.md` and `corrections/<name>.<language>.md`. A reply to an edition that is not
 * published, nor in one of the `drafts`, a correction that repeats a figure or lacks a language, and a head that does not fit are findings.
 * `unknown` is how much a remark on what is not published weighs: with `warning` it is left out, and stops nothing.
 */
export async function readRemarks(
  dir: string,
  publication: Publication<'public'>,
  drafts: readonly string[] = [],
  unknown: Severity = 'error',
): Promise<RemarkFiles> {
  const files = diskFiles(dir);
  const log = new FindingLog();
  // what cannot be looked into was said when the rest of the content folder was read
  const list = await files.list().catch(() => null);
  const paths = (list?.paths ?? [])
    .filter((path) => /^(?:replies|corrections)\//.test(path))
    .sort(compareText);
  const findings: Finding[] = [];
  const replies: Reply[] = [];
  const corrections: CorrectionFile[] = [];
  for (const path of paths) {
    const text = await wholeText({ files, log }, path, longestRemark);
    if (text === null) continue;
    const reply = /^replies\/([^/]+)\/([^/]+)\.md$/.exec(path);
    const correction = /^corrections\/([a-z0-9-]+)\.([a-z]+)\.md$/.exec(path);
    const language = languages.find((one) => one === correction?.[2]);
    if (reply) {
      const read = headOf(path, text, replyHeadSchema, findings);
      const [, period = '', provider = ''] = reply;
      if (!read) continue;
      // a reply comes in while its period is a draft: it waits with it
      if (drafts.includes(period) && !publication.periods.some((one) => one.period.id === period)) continue;
      const about = aboutEdition(path, provider, period, publication);
      if (about !== null) {
        findings.push({ ...about, severity: unknown });
        if (unknown === 'warning') continue;
      }
      warnOfFigures(path, read.body, 'warning', findings);
      replies.push({ provider, period, ...read.head, html: renderMarkdown(read.body) });
    } else if (correction?.[1] !== undefined && language) {
      // what is told in a language that the site does not speak waits until it does
      if (!siteLanguages().includes(language)) continue;
      const read = headOf(path, text, correctionHeadSchema, findings);
      if (!read) continue;
      const about = aboutUnknown(path, read.head, publication);
      if (about !== null) {
        findings.push({ ...about, severity: unknown });
        if (unknown === 'warning') continue;
      }
      warnOfFigures(path, `${read.head.title}\n${read.body}`, 'error', findings);
      corrections.push({
        id: correction[1],
        path,
        language,
        head: read.head,
        html: renderMarkdown(read.body),
      });
    } else {
      findings.push(findingOf('unknown-file/remark', 'error', inContent(path), {}));
    }
  }
  const gathered = gatherCorrections(corrections);
  const unread = log.findings().map((one) => ({ ...one, file: `content/${one.file}` }));
  return {
    remarks: { replies, corrections: gathered.corrections },
    findings: [...unread, ...findings, ...gathered.findings].sort(compareFindings),
  };
}

/** A line of a file of remarks; the place is below the repository, as editors see it. */
function inContent(path: string, line = 1): Place {
  return wholeLine(`content/${path}`, line);
}

function headOf<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  findings: Finding[],
): { readonly head: z.output<S>; readonly body: string } | null {
  const matter = readFrontMatter(text);
  if (!matter) {
    findings.push(findingOf('bad-remark/head', 'error', inContent(path), {}));
    return null;
  }
  const parsed = schema.safeParse(matter.fields);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0] ?? '');
      findings.push(
        findingOf('bad-remark/field', 'error', inContent(path, matter.lines[field] ?? 1), {
          field,
          expected: expectedBy(issue),
        }),
      );
    }
    return null;
  }
  if (matter.body === '') {
    findings.push(findingOf('bad-remark/text', 'error', inContent(path), {}));
    return null;
  }
  return { head: parsed.data, body: matter.body };
}

/** What is wrong with a remark on an edition; null where that is published. */
function aboutEdition(
  path: string,
  provider: string,
  period: string,
  publication: Publication<'public'>,
): Finding | null {
  const isPublished = publication.periods.some(
    (one) =>
      one.period.id === period &&
      // what was withdrawn may be spoken of, and a reply to it may stay where it is
      [...one.editions, ...one.withdrawn].some((edition) => edition.provider === provider),
  );
  if (isPublished) return null;
  return findingOf('unknown-edition', 'error', inContent(path), { provider, period });
}

/** The same for a correction, which may be about a provider, a period, one edition or none of these. */
function aboutUnknown(
  path: string,
  { provider, period }: { readonly provider?: string | undefined; readonly period?: string | undefined },
  publication: Publication<'public'>,
): Finding | null {
  if (provider !== undefined && period !== undefined)
    return aboutEdition(path, provider, period, publication);
  if (provider !== undefined && !publication.providers.some(({ id }) => id === provider))
    return findingOf('unknown-provider/correction', 'error', inContent(path), { provider });
  if (period !== undefined && !publication.periods.some((one) => one.period.id === period))
    return findingOf('unknown-edition/period', 'error', inContent(path), { period });
  return null;
}

/** A correction never repeats a figure; in a reply it may, when the figure is public. */
function warnOfFigures(path: string, text: string, severity: Severity, findings: Finding[]): void {
  const figure = figureIn(text);
  if (figure === null) return;
  const kind = severity === 'error' ? 'figure-in-remark' : 'figure-in-remark/reply';
  findings.push(findingOf(kind, severity, inContent(path), { figure }));
}
