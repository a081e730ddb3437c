import type { DemoOptions } from './demo.ts';
import { nameCount } from './name.ts';
import { parts } from './part.ts';

/** The demonstration that stands in the repository. */
export const defaults = { providers: 40, periods: 3, seed: 29 } as const;

const limits = {
  providers: [1, nameCount + parts.length],
  periods: [1, 20],
  seed: [0, Number.MAX_SAFE_INTEGER],
} as const;

/** Reads the options of `npm run demo`. Gives a sentence for the user instead when one of them is no such number. */
export function demoOptions(
  values: Readonly<Partial<Record<keyof typeof limits, string>>>,
): DemoOptions | { readonly fault: string } {
  const options: { providers: number; periods: number; seed: number } = { ...defaults };
  for (const key of ['providers', 'periods', 'seed'] as const) {
    const text = values[key];
    if (text === undefined) continue;
    const [low, high] = limits[key];
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= low && number <= high)) {
      return { fault: `--${key}: found ${text}; expected a whole number from ${low} to ${high}` };
    }
    options[key] = number;
  }
  return options;
}
