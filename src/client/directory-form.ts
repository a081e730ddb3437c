import { queryNames, readDirectoryQuery, type DirectoryQuery } from '../address/query.ts';

/** The form of the directory as a question: what stands in its fields, read and written as the address has it. */

/** Fills the fields from a question. */
export function fillForm(fields: HTMLFormElement, query: DirectoryQuery): void {
  const values: Record<string, string> = {
    [queryNames.words]: query.words,
    [queryNames.service]: query.service,
    [queryNames.province]: query.province,
    [queryNames.group]: query.group,
    [queryNames.published]: query.published,
    [queryNames.sort]: query.sort,
    [queryNames.view]: query.view,
  };
  for (const [name, value] of Object.entries(values)) {
    const field = fields.elements.namedItem(name);
    if (field && 'value' in field) field.value = value;
  }
}

/** The question that the fields ask, with the providers that are being compared, which stand in the address only. */
export function askedIn(fields: HTMLFormElement, chosen: readonly string[]): DirectoryQuery {
  const pairs = [...new FormData(fields)].map(([name, value]) => [name, String(value)]);
  return { ...readDirectoryQuery(new URLSearchParams(pairs).toString()), chosen };
}

/** How many of the folded choices of a question are not as they were at the start. */
export function countChoices({ service, province, group, published, sort, view }: DirectoryQuery): number {
  return [service, province, group, published, sort, view].filter((value) => value !== '').length;
}

/** True for the field in which words are typed, letter by letter. */
export function isTyped(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && field.type === 'search';
}
