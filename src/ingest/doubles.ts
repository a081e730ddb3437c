import type { FindingLog } from './log.ts';
import { mix, RowPrints, textPrint } from './row-prints.ts';

/** How often each answer of a row was given among its like, in the order of the row's answers. */
export type AnswerShares = (place: number, answer: number) => number;

/** The respondents of one provider, group and service, as far as doubles are concerned. */
export interface DoubleSource {
  /** Number of questionnaires. */
  readonly people: number;
  readonly shareOf: AnswerShares;
  /** sample.csv says how many were completed, so that a number too many is found there. */
  readonly isStated: boolean;
}

/** A row that was there before. */
interface Repeat {
  readonly row: number;
  readonly first: number;
  readonly source: number;
  /** Its answers; null beyond the first few thousand, as a file that was pasted twice is told by its block. */
  readonly answers: Int32Array | null;
}

/** So many repeated rows are looked into one by one. */
const lookedInto = 4000;
/** Fewer rows in a row are no block, whatever is in them. */
const shortestBlock = 4;
/** So many people may have the same answers as someone else by chance; one in five hundred in a large delivery. */
const fewPairs = 5;
const pairsPerRow = 1 / 500;

/**
 * Looks for questionnaires that were delivered twice. Where there is a column `respondent`, a respondent has one
 * questionnaire, and people who answer alike are people who answer alike. Without it rows are compared by their answers:
 * a block that stands twice, and more pairs than chance gives, are found; a few twins are let be. Only numbers made of the
 * cells are held, and only while the file is read.
 */
export class Doubles {
  readonly #rows = new RowPrints();
  readonly #respondents = new RowPrints();
  readonly #repeats: Repeat[] = [];

  /** One questionnaire without a respondent. `answers` may be used again by the caller. */
  add(source: number, answers: Int32Array, length: number, line: number): void {
    let high = mix(0x811c9dc5, source);
    let low = mix(0x9747b28c, source);
    for (let index = 0; index < length; index++) {
      const answer = answers[index] as number;
      high = mix(high, answer);
      low = mix(low, answer + 0x9e37);
    }
    const row = this.#rows.size;
    const first = this.#rows.add(high, low, line);
    if (first < 0) return;
    const kept = this.#repeats.length < lookedInto ? answers.slice(0, length) : null;
    this.#repeats.push({ row, first, source, answers: kept });
  }

  /** One questionnaire of a respondent; the line of an earlier one of the same, or 0. `among`: whose clients they are. */
  addRespondent(among: string, respondent: string, line: number): number {
    const first = this.#respondents.add(...textPrint(`${among}\n${respondent}`), line);
    return first < 0 ? 0 : this.#respondents.lineOf(first);
  }

  /** Logs what was delivered twice. `sourceOf` gives the respondents that a row is one of. */
  tell(path: string, sourceOf: (source: number) => DoubleSource, log: FindingLog): void {
    const bits = (one: Repeat): number =>
      one.answers === null ? 0 : bitsOf(one.answers, sourceOf(one.source));
    const blocks = this.#blocks().filter((block) => {
      const told = block.reduce((sum, one) => sum + bits(one), 0);
      return block.length >= shortestBlock && told > 2 * Math.log2(this.#rows.size) + 10;
    });
    for (const block of blocks) this.#tellBlock(path, block, log);
    const inBlocks = new Set(blocks.flat().map(({ row }) => row));
    const pairs = this.#repeats.filter(
      (one) => !inBlocks.has(one.row) && bits(one) > Math.log2(sourceOf(one.source).people) + 6,
    );
    if (pairs.length > Math.max(fewPairs, this.#rows.size * pairsPerRow))
      this.#tellPairs(
        path,
        pairs,
        pairs.every(({ source }) => sourceOf(source).isStated),
        log,
      );
  }

  /** Repeated rows that follow each other as the first ones do. */
  #blocks(): Repeat[][] {
    const blocks: Repeat[][] = [];
    let from = -1;
    for (const one of this.#repeats) {
      const block = blocks.at(-1);
      const last = block?.at(-1);
      const next = from + (block?.length ?? 0);
      const isNext = last !== undefined && last.row + 1 === one.row;
      // a twin within the block has its first row elsewhere: what counts is what stands at the next place
      if (isNext && next < (block?.[0]?.row ?? 0) && this.#rows.isSame(next, one.row)) {
        block?.push({ ...one, first: next });
      } else {
        blocks.push([one]);
        from = one.first;
      }
    }
    return blocks;
  }

  #tellBlock(path: string, block: readonly Repeat[], log: FindingLog): void {
    const [first, last] = [block[0], block.at(-1)];
    if (first === undefined || last === undefined) return;
    const at = (row: number): number => this.#rows.lineOf(row);
    log.error('repeated-block', { file: path, line: at(first.row), column: 0 }, () => ({
      count: block.length,
      first: at(first.row),
      last: at(last.row),
      firstBefore: at(first.first),
      lastBefore: at(last.first),
    }));
  }

  #tellPairs(path: string, pairs: readonly Repeat[], isStated: boolean, log: FindingLog): void {
    const [one] = pairs;
    if (one === undefined) return;
    const place = { file: path, line: this.#rows.lineOf(one.row), column: 0 };
    const counted = () => ({ count: pairs.length, line: this.#rows.lineOf(one.first), isStated });
    if (isStated) log.warn('repeated-rows', place, counted);
    else log.error('repeated-rows', place, counted);
  }
}

/**
 * How telling a row is, in bits: how seldom its answers come together if people chose them by themselves. Halved, as
 * people who are satisfied with one thing are so with the next.
 */
function bitsOf(answers: Int32Array, { shareOf }: DoubleSource): number {
  let bits = 0;
  answers.forEach((answer, place) => {
    const share = shareOf(place, answer);
    if (share > 0) bits -= Math.log2(share);
  });
  return bits / 2;
}
