import { constants } from 'node:os';

/** What people can do about what a machine says, by its code. */
const sentences: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: (where) => `There is no room left on the disk of ${where}. Make room, and start again.`,
  EDQUOT: (where) => `Your share of the disk of ${where} is used up. Make room, and start again.`,
  EACCES: (where) =>
    `There is no permission for ${where}. Give this user the right to it, or choose another folder.`,
  EPERM: (where) =>
    `There is no permission for ${where}. Give this user the right to it, or choose another folder.`,
  EROFS: (where) => `${where} is on a disk that can be read only. Choose another folder.`,
  EMFILE: (where) =>
    `Too many files are open to open ${where}. Allow this program more (ulimit -n 4096), and start again.`,
  ENFILE: (where) =>
    `Too many files are open on this machine to open ${where}. Close other programs, and start again.`,
  EADDRINUSE: (where) => `${where} is in use by another program. End that, or choose another port.`,
  ENAMETOOLONG: (where) => `The name ${where} is too long for this disk. Choose a shorter one.`,
  EIO: (where) => `The disk failed at ${where}. Look at the disk, and start again.`,
  ENOMEM: (where) => `There is too little memory for ${where}. Close other programs, and start again.`,
  EBUSY: (where) =>
    `${where} is in use by the system, as a folder is at which a disk is mounted. Choose another folder.`,
};

/** One line about a fault that the machine is to blame for: what, where, and what to do; null for any other fault. */
export function environmentSentence(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  const { code, path, dest, address, port, syscall } = fault as NodeJS.ErrnoException & {
    readonly dest?: string;
    readonly address?: string;
    readonly port?: number;
  };
  const place =
    port === undefined
      ? (dest ?? path ?? syscall ?? 'a file')
      : `port ${port} of ${address ?? 'this machine'}`;
  const sentence = code === undefined ? undefined : sentences[code];
  return sentence === undefined ? null : `${sentence(place)} (${code}; what stands was not changed.)`;
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
  if (node?.[1] !== undefined && sentences[node[1]] !== undefined)
    return Object.assign(new Error(node[0]), { code: node[1], syscall: node[2], path: node[3] ?? where });
  const rust = toldByRust.exec(printed);
  const number = Number(rust?.[1]);
  const code = Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0];
  if (rust === null || code === undefined || sentences[code] === undefined) return null;
  return Object.assign(new Error(rust[0]), { code, path: where });
}
