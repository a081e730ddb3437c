const newRows = (width: number): readonly [Uint8Array, Uint8Array, Uint8Array] => [
  new Uint8Array(width),
  new Uint8Array(width),
  new Uint8Array(width),
];

/** Rows of a comparison, made once: search compares thousands of words between two letters. */
let rows = newRows(64);

/**
 * Letters that were missed, added, changed or swapped between what was typed and the word or its nearest beginning:
 * the smallest number, or more than `most` when there are too many. `most` is below 200.
 */
export function typingErrors(word: string, typed: string, most: number): number {
  const tooMany = most + 1;
  if (word.length < typed.length - most) return tooMany;
  const width = Math.min(word.length, typed.length + most);
  if (rows[0].length <= width) rows = newRows(2 * width);
  let [before, previous, current] = rows;
  for (let at = 0; at <= width; at += 1) previous[at] = Math.min(at, tooMany);
  for (let row = 1; row <= typed.length; row += 1) {
    // further from the diagonal than `most` there are too many errors already
    const first = Math.max(1, row - most);
    const last = Math.min(width, row + most);
    current.fill(tooMany, 0, width + 1);
    if (first === 1) current[0] = row;
    let least = first === 1 ? row : tooMany;
    const own = typed.charCodeAt(row - 1);
    const ownBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    for (let at = first; at <= last; at += 1) {
      const letter = word.charCodeAt(at - 1);
      let cost = Math.min(
        cell(previous, at) + 1,
        cell(current, at - 1) + 1,
        cell(previous, at - 1) + (own === letter ? 0 : 1),
      );
      if (at > 1 && ownBefore === letter && own === word.charCodeAt(at - 2))
        cost = Math.min(cost, cell(before, at - 2) + 1);
      current[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return tooMany;
    [before, previous, current] = [previous, current, before];
  }
  let fewest = tooMany;
  for (let at = 0; at <= width; at += 1) fewest = Math.min(fewest, cell(previous, at));
  return fewest;
}

function cell(row: Uint8Array, at: number): number {
  return row[at] ?? 0;
}
