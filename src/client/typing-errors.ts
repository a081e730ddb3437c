/**
 * Letters that were missed, added, changed or swapped between what was typed and the word or its nearest beginning:
 * the smallest number, or more than `most` when there are too many.
 */
export function typingErrors(word: string, typed: string, most: number): number {
  if (word.length < typed.length - most) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    // further from the diagonal than `most` there are too many errors already
    const first = Math.max(1, row - most);
    const last = Math.min(width, row + most);
    const current = Array.from({ length: width + 1 }, () => most + 1);
    if (first === 1) current[0] = row;
    let least = cell(current, 0);
    for (let at = first; at <= last; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      const isSwap = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      const cost = Math.min(
        cell(previous, at) + 1,
        cell(current, at - 1) + 1,
        cell(previous, at - 1) + (isSame ? 0 : 1),
        isSwap ? cell(before, at - 2) + 1 : most + 1,
      );
      current[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(...previous);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}
