import { escapeText } from '../chart/escape.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/label.ts';
import type { Publication, PublishedPeriod } from '../publish/publication.ts';
import { words } from '../text/words.ts';
import { editionAddress, periodAddress, startAddress } from '../address/address.ts';
import { decisionLines } from './check-lines.ts';
import { decisionsIn } from './decisions.ts';
import { aboutGrade, type ListNames } from './difference-page.ts';
import { namesIn } from './look-ahead.ts';
import { changedGrades, distanceOf, providersThat } from './moved-grades.ts';
import { withheldGrades } from './withheld-list.ts';

/**
 * The page in front of a draft, for whoever looks it through: links to what it holds, open findings, what is new, gone and moved most since the period
 * before, and what is withheld and why. One page of HTML without style or script.
 */
export function reviewPage(
  publication: Publication<'public'>,
  period: PublishedPeriod<'public'>,
  findings: readonly Finding[],
  language: Language,
): string {
  const say = words(language);
  const names = namesIn([publication], language);
  const { id } = period.period;
  const before = publication.periods.findLast(
    (one) => one.period.until < period.period.from && one.editions.some(({ origin }) => origin === 'tallied'),
  );
  const told = before ? differences(before, period, names, language) : [];
  const withheld = withheldGrades(period).map((one) =>
    say.overview.withheld(
      aboutGrade(one, names, language),
      one.completed,
      one.netSample,
      say.reason.withheld[one.reason],
      one.more,
    ),
  );
  const title = say.draft.title(id);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeText(title)}</title>
<h1>${escapeText(title)}</h1>
<p><strong>${escapeText(say.draft.notice)}</strong></p>
<h2>${escapeText(say.draft.pages)}</h2>
<ul>
<li><a href="${startAddress(language)}">${escapeText(say.draft.start)}</a></li>
<li><a href="${periodAddress(id, language)}">${escapeText(id)}</a></li>
</ul>
<h2>${escapeText(say.draft.providers)}</h2>
<ul>
${period.editions
  .map(({ provider }) => {
    const address = editionAddress(provider, id, language);
    return `<li><a href="${address}">${escapeText(names.provider(provider))}</a></li>`;
  })
  .join('\n')}
</ul>
${part(say.draft.findings, openDecisions(findings, language), say.draft.noFindings)}
${part(
  before ? say.draft.difference(before.period.id) : say.draft.compared,
  told,
  before ? say.overview.changes(0) : say.draft.noDifference,
)}
${part(say.draft.withheld, withheld, say.overview.noneWithheld)}
</html>
`;
}

/** What is open, as the check tells it: one line for all rows of a kind, each with how much it weighs. */
function openDecisions(findings: readonly Finding[], language: Language): string[] {
  const { draft } = words(language);
  return decisionsIn(findings)
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .map((one) => {
      const line = decisionLines(one, language)
        .map((told) => told.trim())
        .join(' ');
      return one.first.severity === 'error' ? draft.error(line) : draft.warning(line);
    });
}

/** Providers that are new or gone, one line each; then every other grade that differs, those that moved most first. */
function differences(
  before: PublishedPeriod<'public'>,
  period: PublishedPeriod<'public'>,
  names: ListNames,
  language: Language,
): string[] {
  const say = words(language);
  const cameOrWent = (['appeared', 'gone'] as const).map(
    (kind) => [kind, providersThat(kind, before, period)] as const,
  );
  const named = new Set(cameOrWent.flatMap(([, providers]) => providers));
  return [
    ...cameOrWent.flatMap(([kind, providers]) =>
      providers.map((provider) => say.overview.change[kind](names.provider(provider), null, null)),
    ),
    ...changedGrades(before, period)
      .filter(({ provider }) => !named.has(provider))
      .sort((one, other) => distanceOf(other) - distanceOf(one))
      .map((one) => say.overview.change[one.kind](aboutGrade(one, names, language), one.was, one.is)),
  ];
}

function part(heading: string, lines: readonly string[], nothing: string): string {
  const list = lines.map((line) => `<li>${escapeText(line)}</li>`).join('\n');
  const body = lines.length === 0 ? `<p>${escapeText(nothing)}</p>` : `<ul>\n${list}\n</ul>`;
  return `<h2>${escapeText(heading)}</h2>\n${body}`;
}
