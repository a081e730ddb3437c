import {
  correctionsAddress,
  editionAddress,
  feedAddress,
  periodAddress,
  providerAddress,
  inEveryLanguage,
} from '../address/address.ts';
import { compareText } from '../model/finding.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Correction, Remarks } from '../model/remark.ts';
import { formatDate } from '../text/date.ts';
import { words } from '../text/words.ts';
import type { Link, PageFrame } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { Register } from './register.ts';

/** One correction as it stands in the list. */
interface CorrectionItem {
  readonly id: string;
  /** "20 april 2026" */
  readonly date: string;
  readonly isoDate: string;
  readonly title: string;
  /** What it is about, where that has a page. */
  readonly about: Link | null;
  readonly html: string;
}

/** The list of corrections, newest first. */
export interface CorrectionsPage extends PageFrame {
  readonly items: readonly CorrectionItem[];
}

/** An entry of the feed. Addresses are without the site's own. */
interface FeedEntry {
  readonly href: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
}

/** New periods and corrections, newest first. */
export interface Feed {
  readonly language: Language;
  readonly self: string;
  readonly title: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** Where a correction stands in the list: an anchor begins with a letter, the name of its file with a date. */
function anchorOf(id: string): string {
  return `c-${id}`;
}

/** All corrections, each with where it applies. */
export function correctionsPage<A extends Audience>(
  register: Register<A>,
  remarks: Remarks,
  language: Language,
): CorrectionsPage {
  const say = words(language);
  return {
    language,
    addresses: inEveryLanguage(correctionsAddress),
    title: say.news.corrections,
    description: say.news.correctionsLead,
    items: remarks.corrections.map((correction) => ({
      id: anchorOf(correction.id),
      date: formatDate(correction.date, language),
      isoDate: correction.date,
      title: correction.title[language],
      about: aboutOf(register, correction, language),
      html: correction.html[language],
    })),
  };
}

function aboutOf<A extends Audience>(
  register: Register<A>,
  { provider, period }: Correction,
  language: Language,
): Link | null {
  const label = period === undefined ? '' : periodLabel(register, period, language);
  if (provider !== undefined) {
    const { name } = register.provider(provider);
    return period === undefined
      ? { label: name, href: providerAddress(provider, language) }
      : { label: `${name}, ${label}`, href: editionAddress(provider, period, language) };
  }
  return period === undefined ? null : { label, href: periodAddress(period, language) };
}

/** What an edition says of its own corrections: one link each, newest first. */
export function correctionNotices(
  remarks: Remarks,
  provider: string,
  period: string,
  language: Language,
): Link[] {
  return remarks.corrections
    .filter((one) => one.provider === provider && (one.period === undefined || one.period === period))
    .map(({ id, date, title }) => ({
      label: words(language).news.corrected(date, title[language]),
      href: `${correctionsAddress(language)}#${anchorOf(id)}`,
    }));
}

/** The feed of new periods and corrections. */
export function feedOf<A extends Audience>(
  register: Register<A>,
  remarks: Remarks,
  siteName: string,
  language: Language,
): Feed {
  const periods = register.publication.periods.map(({ period, editions }): FeedEntry => {
    const label = periodLabel(register, period.id, language);
    return {
      href: periodAddress(period.id, language),
      title: words(language).news.newPeriod(label),
      date: period.reportedOn,
      summary: words(language).news.newPeriodSummary(
        label,
        words(language).directory.providers(editions.length),
      ),
    };
  });
  const corrections = remarks.corrections.map((one): FeedEntry => ({
    href: `${correctionsAddress(language)}#${anchorOf(one.id)}`,
    title: words(language).news.correction(one.title[language]),
    date: one.date,
    summary: one.title[language],
  }));
  const entries = [...periods, ...corrections].sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.href, b.href),
  );
  return {
    language,
    self: feedAddress(language),
    title: siteName,
    updated: entries[0]?.date ?? '1970-01-01',
    entries,
  };
}
