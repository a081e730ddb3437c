import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { AbsentReason, WithheldReason } from '../model/measure.ts';
import { groupNoun } from './group.ts';
import { formatCount } from './number.ts';
import { gradeNotAsked } from './reason.ts';

/** What a sentence about one row of the response table needs to know. Counts are people. */
export interface RowFacts {
  readonly group: Group;
  readonly netSample: number;
  readonly completed: number;
  /** Completed questionnaires that would have been enough; null when even everyone is too few, or no rule applies. */
  readonly needed: number | null;
  /** Rows of this group may always be published: there is no number to reach. */
  readonly always: boolean;
  readonly outcome:
    | { readonly status: 'shown' }
    /** Shown to the provider itself, and to nobody else: the row may not be published. */
    | { readonly status: 'confidential' }
    | { readonly status: 'withheld'; readonly reason: WithheldReason }
    | { readonly status: 'absent'; readonly reason: AbsentReason }
    /** No grade was asked; what else was answered may be published, or not. */
    | { readonly status: 'not-asked'; readonly published: boolean };
}

/** One or two sentences that say why a row's grade is published or not, and what would have been enough. */
export function rowSentence(facts: RowFacts, language: Language): string {
  return language === 'nl' ? dutch(facts) : english(facts);
}

function dutch(facts: RowFacts): string {
  const people = groupNoun(facts.group, facts.netSample, 'nl');
  const count = `${formatCount(facts.completed, 'nl')} van de ${formatCount(facts.netSample, 'nl')} ${people}`;
  const took = `${count} ${facts.completed === 1 ? 'deed' : 'deden'} mee.`;
  const { outcome } = facts;
  if (outcome.status === 'shown') {
    if (facts.always)
      return `${took} Cijfers van ${groupNoun(facts.group, 2, 'nl')} mogen altijd worden gepubliceerd.`;
    return facts.needed === null || facts.completed < facts.needed
      ? took
      : `${took} Dat is genoeg: nodig waren er ${formatCount(facts.needed, 'nl')}.`;
  }
  if (outcome.status === 'not-asked') {
    const few =
      outcome.published || facts.needed === null
        ? ''
        : ` Dat is te weinig om antwoorden te publiceren: de regel vraagt ${formatCount(facts.needed, 'nl')}.`;
    return `${took}${few} ${gradeNotAsked.nl.sentence}`;
  }
  if (outcome.status === 'confidential') {
    const few =
      facts.needed === null || facts.completed >= facts.needed
        ? 'Het cijfer wordt niet gepubliceerd'
        : `Dat is te weinig om te publiceren (nodig waren er ${formatCount(facts.needed, 'nl')})`;
    return `${took} ${few}: het staat alleen in dit rapport.`;
  }
  if (outcome.status === 'absent') {
    if (facts.netSample === 0) return 'Er is niemand uitgenodigd. Daarom is er geen cijfer.';
    if (facts.completed === 0) {
      const always = facts.always ? ' Een cijfer had gepubliceerd mogen worden.' : '';
      const invited = `Er ${facts.netSample === 1 ? 'is' : 'zijn'} ${formatCount(facts.netSample, 'nl')} ${people} uitgenodigd.`;
      return `${invited} Niemand deed mee. Daarom is er geen cijfer.${always}`;
    }
    return `${took} Niemand gaf een cijfer.`;
  }
  switch (outcome.reason) {
    case 'response':
      return facts.needed === null
        ? `${took} Ook als iedereen had meegedaan, was de groep te klein om een cijfer te publiceren.`
        : `${took} Dat is te weinig voor een betrouwbaar cijfer: nodig waren er ${formatCount(facts.needed, 'nl')}.`;
    case 'bureau':
      return `${took} Het onderzoeksbureau heeft dit cijfer niet vrijgegeven.`;
    case 'few-completed':
      return `${took} Bij zo weinig mensen laten we het cijfer niet zien, om hen te beschermen.`;
    case 'few-answers':
      return `${took} Zo weinig van hen gaven een cijfer dat we het niet laten zien, om hen te beschermen.`;
    case 'cover':
      return `${took} We laten dit cijfer niet zien, omdat je er een ander, beschermd cijfer mee kunt uitrekenen.`;
    default:
      return `${took} We laten dit cijfer niet zien, omdat het totaal niet is gepubliceerd.`;
  }
}

function english(facts: RowFacts): string {
  const many = groupNoun(facts.group, facts.netSample, 'en');
  const took = `${formatCount(facts.completed, 'en')} of ${formatCount(facts.netSample, 'en')} ${many} took part.`;
  const { outcome } = facts;
  if (outcome.status === 'shown') {
    if (facts.always)
      return `${took} Grades from ${groupNoun(facts.group, 2, 'en')} may always be published.`;
    return facts.needed === null || facts.completed < facts.needed
      ? took
      : `${took} That is enough: ${formatCount(facts.needed, 'en')} were needed.`;
  }
  if (outcome.status === 'not-asked') {
    const few =
      outcome.published || facts.needed === null
        ? ''
        : ` That is too few to publish answers: the rule asks for ${formatCount(facts.needed, 'en')}.`;
    return `${took}${few} ${gradeNotAsked.en.sentence}`;
  }
  if (outcome.status === 'confidential') {
    const few =
      facts.needed === null || facts.completed >= facts.needed
        ? 'The grade is not published'
        : `That is too few to publish (${formatCount(facts.needed, 'en')} were needed)`;
    return `${took} ${few}: it stands in this report only.`;
  }
  if (outcome.status === 'absent') {
    if (facts.netSample === 0) return 'Nobody was invited, so there is no grade.';
    if (facts.completed === 0) {
      const always = facts.always ? ' A grade could have been published.' : '';
      const invited = `${formatCount(facts.netSample, 'en')} ${many} ${facts.netSample === 1 ? 'was' : 'were'} invited.`;
      return `${invited} Nobody took part, so there is no grade.${always}`;
    }
    return `${took} Nobody gave a grade.`;
  }
  switch (outcome.reason) {
    case 'response':
      return facts.needed === null
        ? `${took} Even if everyone had taken part, the group would have been too small to publish a grade.`
        : `${took} That is too few for a reliable grade: ${formatCount(facts.needed, 'en')} were needed.`;
    case 'bureau':
      return `${took} The research bureau has not released this grade.`;
    case 'few-completed':
      return `${took} With so few people we do not show the grade, to protect them.`;
    case 'few-answers':
      return `${took} So few of them gave a grade that we do not show it, to protect them.`;
    case 'cover':
      return `${took} We do not show this grade, because it could be used to work out another, protected grade.`;
    default:
      return `${took} We do not show this grade, because the total is not published.`;
  }
}
