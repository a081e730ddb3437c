/** What of the program or of a site an output must not hold or stand in: their names, or a folder of the program by its own. */
export type KeptFolder = 'data' | 'content' | 'cache' | 'project' | { readonly code: string };

/** What a folder holds that is not the program's: a name, or files below an entry of a site and the newest of them. */
export type ForeignEntry =
  string | { readonly count: number; readonly folder: string; readonly newest: string };

/** What a process is at that holds a lock. */
export type Doing =
  | { readonly kind: 'building'; readonly place: string }
  | { readonly kind: 'serving'; readonly place: string }
  | { readonly kind: 'taking-over' };

/** How a process that sets reports was lost: it ended, did not answer for so many seconds, or could not be spoken to. */
export type ReportLoss =
  | { readonly kind: 'ended'; readonly by: NodeJS.Signals | number | null }
  | { readonly kind: 'silent'; readonly seconds: number }
  | { readonly kind: 'broken'; readonly fault: string };

/**
 * What a command does not do, by kind, with what its sentence is made of. It has no words of its own: those of each language
 * stand in `src/text/<language>/refusal.ts`. `place` is a folder as it was given.
 */
export interface Refusals {
  'output-here': { readonly place: string };
  /** The output is, or holds, what is kept; `real` is that folder, links followed. */
  'output-holds': { readonly place: string; readonly kept: KeptFolder; readonly real: string };
  'output-within': { readonly place: string; readonly kept: KeptFolder; readonly real: string };
  'output-file': { readonly place: string };
  'output-mounted': { readonly place: string };
  /** `user` is a number. */
  'output-of-another': { readonly place: string; readonly user: number };
  'output-release': { readonly place: string };
  'output-releases': { readonly place: string };
  /** For releases: it holds something else. */
  'output-no-releases': { readonly place: string; readonly held: readonly ForeignEntry[] };
  'output-foreign': { readonly place: string; readonly held: readonly ForeignEntry[] };
  'output-unmarked': {
    readonly place: string;
    readonly mark: string;
    readonly held: readonly ForeignEntry[];
  };
  /** In `parent` nothing can be made. */
  'output-closed': { readonly parent: string; readonly output: string };
  'confidential-open': { readonly place: string; readonly open: string };
  'confidential-name': { readonly place: string };
  'confidential-site': { readonly place: string; readonly site: string };
  'link-loop': { readonly path: string };
  /** `host` where that is another machine; `path` of the lock where nobody here can know whether the other still runs. */
  busy: {
    readonly pid: number;
    readonly host: string | null;
    readonly doing: Doing;
    readonly path: string | null;
  };
  'no-lock': { readonly path: string; readonly doing: Doing };
  'always-others': { readonly doing: Doing };
  'not-swapped': { readonly out: string; readonly reason: string };
  'no-part': { readonly folder: string };
  'part-lists-other': { readonly folder: string; readonly path: string };
  'no-parts': Readonly<Record<never, never>>;
  'parts-of-two': { readonly one: string; readonly other: string };
  'part-times': { readonly number: number; readonly of: number; readonly times: number };
  'part-file-changed': { readonly path: string };
  'part-files-differ': { readonly path: string };
  'part-option': { readonly found: string; readonly most: number };
  'part-unread': Readonly<Record<never, never>>;
  'part-input-changed': Readonly<Record<never, never>>;
  'jobs-option': { readonly found: string; readonly most: number };
  'report-lost': { readonly about: string; readonly loss: ReportLoss };
  'current-no-link': { readonly path: string };
  'release-is-current': { readonly name: string };
  'no-older-release': { readonly folder: string; readonly current: string | null };
  /** `objection` is a sentence in the language of the command. */
  'not-back': { readonly release: string; readonly objection: string };
  'no-site': { readonly place: string };
  /** By a signal, or as the command that started it is gone. */
  stopped: { readonly by: NodeJS.Signals | 'disconnect' };
}

/** One thing that a command does not do. */
export type RefusalNote = {
  [Kind in keyof Refusals]: { readonly kind: Kind } & Refusals[Kind];
}[keyof Refusals];

/** What a system says that people can do something about, by its code. */
export const machineCodes = [
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'EADDRINUSE',
  'ENAMETOOLONG',
  'EIO',
  'ENOMEM',
  'EBUSY',
] as const;

/** One of them. */
export type MachineCode = (typeof machineCodes)[number];
