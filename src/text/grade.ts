import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { groupNoun } from './group.ts';
import { formatCount, formatGrade, formatResponse } from './number.ts';

/** "16 cliënten gaven een cijfer." `n` is the number of people who gave a grade. */
export function gradeBasis(n: number, group: Group, language: Language): string {
  const people = `${formatCount(n, language)} ${groupNoun(group, n, language)}`;
  if (language === 'en') return `Average of ${people}`;
  return `Gemiddelde van ${people}`;
}

/**
 * A mean grade against the satisfaction norm of the mark. `withheld`: the verdict would give protected grades away;
 * `absent`: there is none, as for an edition that exists only in print.
 */
export function normSentence(
  verdict: 'met' | 'met-corrected' | 'missed' | 'withheld' | 'absent',
  norm: number,
  language: Language,
): string {
  const value = formatGrade(norm, language);
  const sentences = {
    nl: {
      met: `Haalt de tevredenheidsnorm van ${value}.`,
      'met-corrected': `Haalt de tevredenheidsnorm van ${value}, omdat heel lage cijfers minder zwaar tellen.`,
      missed: `Haalt de tevredenheidsnorm van ${value} niet.`,
      absent: `De tevredenheidsnorm is ${value}.`,
      withheld: `De tevredenheidsnorm is ${value}. Of die is gehaald, kunnen we niet zeggen zonder beschermde cijfers te laten zien.`,
    },
    en: {
      met: `Meets the satisfaction norm of ${value}.`,
      'met-corrected': `Meets the satisfaction norm of ${value}, as very low grades weigh less.`,
      missed: `Does not meet the satisfaction norm of ${value}.`,
      absent: `The satisfaction norm is ${value}.`,
      withheld: `The satisfaction norm is ${value}. We cannot say whether it is met without showing protected figures.`,
    },
  } as const;
  return sentences[language][verdict];
}

/**
 * How a mean grade stands to that of all participants. Where the interval of the mean is known and holds the other
 * mean, the difference is said to be within the uncertainty; no difference in the printed figure is none.
 */
export function benchmarkSentence(
  grade: number,
  benchmark: number,
  interval: { readonly low: number; readonly high: number } | null,
  language: Language,
): string {
  const all = formatGrade(benchmark, language);
  const within = interval !== null && interval.low <= benchmark && benchmark <= interval.high;
  const side = grade === benchmark ? 'same' : within ? 'within' : grade > benchmark ? 'higher' : 'lower';
  return {
    nl: {
      same: `Alle deelnemers samen krijgen ook een ${all}.`,
      within: `Alle deelnemers samen krijgen een ${all}. Het verschil kan toeval zijn.`,
      higher: `Hoger dan alle deelnemers samen: die krijgen een ${all}.`,
      lower: `Lager dan alle deelnemers samen: die krijgen een ${all}.`,
    },
    en: {
      same: `All participants together also get ${all}.`,
      within: `All participants together get ${all}. The difference may be chance.`,
      higher: `Higher than all participants together, who get ${all}.`,
      lower: `Lower than all participants together, who get ${all}.`,
    },
  }[language][side];
}

/** How sure a mean grade is, in words. `low` and `high` are grades with one decimal. */
export function intervalSentence(low: number, high: number, language: Language): string {
  const [from, to] = [formatGrade(low, language), formatGrade(high, language)];
  if (from === to) {
    return language === 'nl'
      ? 'Bijna iedereen deed mee: dit cijfer is heel zeker.'
      : 'Nearly everyone took part: this grade is very certain.';
  }
  return language === 'nl'
    ? `Hoe zeker is dat? Als iedereen had meegedaan, lag het cijfer waarschijnlijk tussen ${from} en ${to}.`
    : `How sure is that? Had everyone taken part, the grade would probably lie between ${from} and ${to}.`;
}

/** A caution beside figures of small groups. */
export function cautionSentence(n: number, language: Language): string {
  return language === 'nl'
    ? `Let op: het cijfer komt van ${formatCount(n, 'nl')} mensen. Eén ander antwoord maakt al verschil.`
    : `Use with caution: the grade comes from ${formatCount(n, 'en')} people. One other answer already makes a difference.`;
}

/** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." `response` in per cent, or null when nobody was invited. */
export function responseSentence(
  completed: number,
  netSample: number,
  response: number | null,
  group: Group,
  language: Language,
): string {
  const noun = groupNoun(group, netSample, language);
  const share = response === null ? '' : ` (${formatResponse(response, language)})`;
  const [some, all] = [formatCount(completed, language), formatCount(netSample, language)];
  return language === 'nl'
    ? `${some} van de ${all} uitgenodigde ${noun} ${completed === 1 ? 'deed' : 'deden'} mee${share}.`
    : `${some} of ${all} invited ${noun} took part${share}.`;
}

/** The promoter score in words. One decimal, no per cent sign; it is about what people did. */
export function promoterSentence(score: number, provider: string, language: Language): string {
  const side = score > 0 ? 'more' : score < 0 ? 'fewer' : 'even';
  return {
    nl: {
      more: `Meer mensen raadden ${provider} aan dan af.`,
      fewer: `Meer mensen raadden ${provider} af dan aan.`,
      even: `Evenveel mensen raadden ${provider} aan als af.`,
    },
    en: {
      more: `More people recommended ${provider} than advised against it.`,
      fewer: `More people advised against ${provider} than recommended it.`,
      even: `As many people recommended ${provider} as advised against it.`,
    },
  }[language][side];
}
