/**
 * What may be said of a figure. Three kinds of empty never mix: withheld (there is a value and it may not be shown),
 * absent (nobody answered, or nothing was delivered) and not applicable (not asked of this service). Zero is a fourth
 * thing: a value.
 */

/** Who a publication is for. A public one has no place for a withheld value; a provider's own shows everything. */
export type Audience = 'public' | 'provider';

/** Why a value is withheld. One code per rule, so that the sentence shown tells which rule it was. */
export type WithheldReason =
  /** The response is not sufficient. */
  | 'response'
  /** The bureau said no where the rule says yes, and the editors accepted it. */
  | 'bureau'
  /** The source delivered the group as not available: there are results, and it keeps them to itself. */
  | 'source'
  /** Too few completed questionnaires to protect people, whatever the verdict. */
  | 'few-completed'
  /** With this figure another, withheld one could be worked out. */
  | 'cover'
  /** It follows the Total, which is withheld. */
  | 'total'
  /** Too few answers to this question. */
  | 'few-answers'
  /** About someone's person, money or conflict; one reason, whichever threshold it was. */
  | 'sensitive'
  /** The question it depends on is withheld. */
  | 'parent'
  /** A mean of all participants from which one provider could be worked out. */
  | 'benchmark';

export type AbsentReason =
  /** Nobody answered. */
  | 'no-answers'
  /** Nothing was delivered about it. */
  | 'not-delivered'
  /** Not taken over from the printed report: it is not in it, or only as a picture. */
  | 'not-printed'
  /** The period was published before this kind of figure was. */
  | 'not-recorded';

export interface Shown<T> {
  readonly status: 'shown';
  /** Rounded as it will be printed. */
  readonly value: T;
  /** How many people answered. */
  readonly n: number;
}
export interface Withheld {
  readonly status: 'withheld';
  readonly reason: WithheldReason;
}
export interface Absent {
  readonly status: 'absent';
  readonly reason: AbsentReason;
}
export interface NotApplicable {
  readonly status: 'not-applicable';
}

export type Measure<T, A extends Audience = 'public'> =
  Shown<T> | Absent | NotApplicable | (A extends 'public' ? Withheld : never);
