/** An object of a PDF as the typesetter writes it. */
export interface PdfObject {
  readonly number: number;
  /** Between `obj` and `endobj`. */
  readonly body: Buffer;
  readonly isStream: boolean;
}
