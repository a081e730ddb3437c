/** What a shared grade is about, said of its parts. Texts are formatted; `response` ends with a full stop. */
export interface SharedFacts {
  readonly provider: string;
  readonly period: string;
  /** "8,6", or null where no grade is shown. */
  readonly grade: string | null;
  /** "Gemiddelde van 16 cliënten" */
  readonly basis: string;
  /** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." */
  readonly response: string;
}
