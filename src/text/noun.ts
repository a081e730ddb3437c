/** A noun as it stands beside one of a thing, and beside any other number of it. */
interface NounForms {
  readonly one: string;
  readonly many: string;
}

/** The form of a noun beside a number: 1 -> "cliënt", 2 -> "cliënten". */
export function nounOf(forms: NounForms, count: number): string {
  return count === 1 ? forms.one : forms.many;
}
