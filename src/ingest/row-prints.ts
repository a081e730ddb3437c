/** Places of the table at first; it grows with the rows. */
const smallest = 1024;

/**
 * Remembers of every row two numbers made of its answers, and finds the first row with the same two. 64 bits together:
 * among ten million rows two different ones meet by chance once in four hundred thousand files.
 */
export class RowPrints {
  /** Row number + 1 by place; 0 is an empty place. */
  #table = new Int32Array(smallest);
  #high = new Int32Array(smallest);
  #low = new Int32Array(smallest);
  #lines = new Int32Array(smallest);
  #size = 0;

  /** Rows seen so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds a row and gives the number of the first one with the same print, or -1. Rows count from 0. */
  add(high: number, low: number, line: number): number {
    const row = this.#size++;
    if (row >= this.#high.length) this.#grow();
    this.#high[row] = high;
    this.#low[row] = low;
    this.#lines[row] = line;
    const place = this.#placeOf(high, low);
    const first = (this.#table[place] as number) - 1;
    if (first >= 0) return first;
    this.#table[place] = row + 1;
    return -1;
  }

  /** True when two rows have the same print. */
  isSame(a: number, b: number): boolean {
    return this.#high[a] === this.#high[b] && this.#low[a] === this.#low[b];
  }

  /** The line a row stands in. */
  lineOf(row: number): number {
    return this.#lines[row] ?? 0;
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#table.length - 1;
    for (let place = (high ^ low) & mask; ; place = (place + 1) & mask) {
      const row = (this.#table[place] as number) - 1;
      if (row < 0 || (this.#high[row] === high && this.#low[row] === low)) return place;
    }
  }

  #grow(): void {
    const longer = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.#high = longer(this.#high);
    this.#low = longer(this.#low);
    this.#lines = longer(this.#lines);
    const rows = this.#table.filter((row) => row > 0);
    this.#table = new Int32Array(this.#high.length * 2);
    for (const row of rows) {
      this.#table[this.#placeOf(this.#high[row - 1] as number, this.#low[row - 1] as number)] = row;
    }
  }
}

/** Two numbers made of a text, apart from each other. */
export function textPrint(text: string): readonly [high: number, low: number] {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = mix(high, code);
    low = mix(low, code + 0x9e37);
  }
  return [high, low];
}

/** One step of a hash: a 32-bit number with another one mixed in. */
export function mix(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x01000193);
  return (next ^ (next >>> 15)) | 0;
}
