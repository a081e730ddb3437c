import { constants } from 'node:os';
import type { Language } from '../model/language.ts';
import { machineCodes, type MachineCode } from '../model/refusal.ts';
import { words } from '../text/words.ts';

/** A code that there is a sentence for. */
function isKnown(code: string | undefined): code is MachineCode {
  return machineCodes.some((one) => one === code);
}

/** One line about a fault that the machine is to blame for: what, where, and what to do; null for any other fault. */
export function environmentSentence(fault: unknown, language: Language): string | null {
  if (!(fault instanceof Error)) return null;
  const { code, path, dest, address, port, syscall } = fault as NodeJS.ErrnoException & {
    readonly dest?: string;
    readonly address?: string;
    readonly port?: number;
  };
  if (!isKnown(code)) return null;
  const { refusal } = words(language);
  const place =
    port === undefined ? (dest ?? path ?? syscall ?? refusal.someFile) : refusal.port(port, address);
  return refusal.machineSaid(refusal.machine[code](place), code);
}

/**
 * Does some work on a disk, and names its place (`where`) in what the machine says against it, where that names none:
 * a write to an open file does not know whose it is.
 */
export async function atPlace<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Error) {
      const { code, syscall, path, port } = fault as NodeJS.ErrnoException & { readonly port?: number };
      const isNamed = path !== undefined || port !== undefined;
      if (code !== undefined && syscall !== undefined && !isNamed) Object.assign(fault, { path: where });
    }
    throw fault;
  }
}

/** As Node tells what a system said: its code, in words, what was done, and to which file where that is known. */
const toldByNode = /\b(E[A-Z]{2,}): [^,\n]+, (\w+)(?: '([^'\n]+)')?/;
/** As Rust tells it, in which the page builder's bundler is written: a number alone. */
const toldByRust = /\(os error (\d+)\)/;

/**
 * What a machine said, read from the lines of a program that ended by it (`printed`), as an error of that system; null
 * where those lines tell of something else. Where they name no file it is told of `where`, the folder it wrote to.
 */
export function environmentFault(printed: string, where: string): Error | null {
  const node = toldByNode.exec(printed);
  if (node !== null && isKnown(node[1]))
    return Object.assign(new Error(node[0]), { code: node[1], syscall: node[2], path: node[3] ?? where });
  const rust = toldByRust.exec(printed);
  const number = Number(rust?.[1]);
  const code = Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0];
  if (rust === null || !isKnown(code)) return null;
  return Object.assign(new Error(rust[0]), { code, path: where });
}
