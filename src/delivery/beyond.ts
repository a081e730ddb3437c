/** Is a number none of a question's answers, also where those are counted from 0? A 4 is, of the answers yes and no; of five it may be one. */
export function isBeyond(code: string, options: number): boolean {
  return Number(code) < 0 || Number(code) > options;
}
