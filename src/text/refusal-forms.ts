import type { ForeignEntry } from '../model/refusal.ts';

/** How a language says what a folder holds. */
interface HeldWords {
  readonly more: (count: number) => string;
  readonly files: (count: number, folder: string, newest: string) => string;
}

/** So many names are told; of the others how many there are. */
const told = 3;

/** Says what a folder holds that is not the program's: `"thesis.docx", "notes" and 4 more`. */
export function refusalForms({ more, files }: HeldWords): (held: readonly ForeignEntry[]) => string {
  return (held) => {
    const names = held
      .slice(0, told)
      .map((one) =>
        typeof one === 'string' ? JSON.stringify(one) : files(one.count, one.folder, one.newest),
      );
    return names.join(', ') + (held.length > told ? more(held.length - told) : '');
  };
}
