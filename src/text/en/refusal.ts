import type { Doing, KeptFolder } from '../../model/refusal.ts';
import type { refusal as dutch } from '../nl/refusal.ts';
import { refusalForms } from '../refusal-forms.ts';

const others = 'Choose a new or empty folder with --out.';
const listed = refusalForms({
  more: (count) => ` and ${count} more`,
  files: (count, folder, newest) =>
    `${count} ${count === 1 ? 'file' : 'files'} in ${folder} (the newest is ${newest})`,
});
const doing = (what: Doing): string =>
  what.kind === 'building'
    ? `building ${what.place}`
    : what.kind === 'serving'
      ? `serving the pages of ${what.place} by npm run dev`
      : 'taking over a lock';
const kept = { data: 'data folder', content: 'content folder', cache: 'cache folder', project: 'project' };
const confidential =
  'and these reports hold what may not be published. Choose a folder of its own with --out.';
const noRight = (where: string) =>
  `There is no permission for ${where}. Give this user the right to it, or choose another folder.`;

const keptIn = (folder: KeptFolder): string =>
  typeof folder === 'string' ? kept[folder] : `project's own ${folder.code}`;

/** Why a command does not do what was asked: what, where, and what to do about it. */
export const refusal: typeof dutch = {
  sentences: {
    'output-here': ({ place }) => `Not written: ${place} is the folder you are in, or holds it. ${others}`,
    'output-holds': (found) =>
      `Not written: ${found.place} is or holds the ${keptIn(found.kept)} (${found.real}). ${others}`,
    'output-within': (found) =>
      `Not written: ${found.place} stands in the ${keptIn(found.kept)} (${found.real}). ${others}`,
    'output-file': ({ place }) => `Not written: ${place} is a file, not a folder. ${others}`,
    'output-mounted': ({ place }) =>
      `Not written: ${place} is a place where a disk is mounted, which cannot be swapped. Choose a folder on that disk with --out.`,
    'output-of-another': ({ place, user }) =>
      `Not written: ${place} belongs to another user (number ${user}). Choose a folder of your own with --out.`,
    'output-release': ({ place }) =>
      `Not written: ${place} is a kept release, which is never changed. Use npm run release, or choose another folder with --out.`,
    'output-releases': ({ place }) =>
      `Not written: ${place} holds releases. Use npm run release, or choose another folder with --out.`,
    'output-no-releases': ({ place, held }) =>
      `Not written: ${place} is not empty and holds no releases: it holds ${listed(held)}. ${others}`,
    'output-foreign': ({ place, held }) =>
      `Not written: ${place} holds what this program did not write: ${listed(held)}. Choose another folder with --out, or move that away.`,
    'output-unmarked': ({ place, mark, held }) =>
      `Not written: ${place} is not empty and bears no mark of this program (${mark}): it holds ${listed(held)}. ${others}`,
    'output-closed': ({ parent, output }) =>
      `Not written: nothing can be made in ${parent}, which is needed to put ${output} in place. Make that folder writable, or choose another place with --out.`,
    'confidential-open': ({ place, open }) =>
      `Not written: ${place} stands in ${open}, which every build makes public, ${confidential}`,
    'confidential-name': ({ place }) =>
      `Not written: ${place} is part of a public site, to go by its name, ${confidential}`,
    'confidential-site': ({ place, site }) =>
      `Not written: ${place} is part of the public site ${site}, ${confidential}`,
    'link-loop': ({ path }) => `${path} is a link that leads back to itself: remove it.`,
    busy: (found) => {
      const who = `process ${found.pid}${found.host === null ? '' : ` on ${found.host}`}`;
      return found.path === null
        ? `Not started: ${who} is ${doing(found.doing)}. Wait until that is done.`
        : `Not started: ${who} is ${doing(found.doing)}, or was. When nothing runs there any more, remove ${found.path}.`;
    },
    'no-lock': (found) =>
      `${found.path} is no lock of this program: remove it if nothing is ${doing(found.doing)}.`,
    'always-others': (found) => `Others keep ${doing(found.doing)}: try again when they are done.`,
    'not-swapped': ({ out, reason }) =>
      `The new site could not be put at ${out}, and what stood there is back: ${reason}`,
    'no-part': ({ folder }) => `${folder} is no part of a site: npm run build -- --part 1/3 makes one.`,
    'part-lists-other': ({ folder, path }) =>
      `${folder} lists ${JSON.stringify(path)}, which is no file of a site: make that part again.`,
    'no-parts': () => 'Nothing to merge: name the folders of all parts.',
    'parts-of-two': ({ one, other }) =>
      `${one} and ${other} are parts of different sites: make all parts from the same data, content and program, and as many of them.`,
    'part-times': ({ number, of, times }) =>
      `Part ${number} of ${of} is there ${times === 0 ? 'not at all' : `${times} times`}: name each part once.`,
    'part-file-changed': ({ path }) => `${path} is not what its part says: make that part again.`,
    'part-files-differ': ({ path }) =>
      `${path} differs between two parts: make all parts again, on machines with the same program.`,
    'part-option': ({ found, most }) =>
      `--part: found ${found}; expected the number of a part and how many there are, as in 2/3, of at most ${most}`,
    'part-unread': () => 'No part was made: not all files of data and content can be read.',
    'part-input-changed': () =>
      'No part was made: data or content changed meanwhile, and parts of two states do not fit. Start again.',
    'jobs-option': ({ found, most }) =>
      `--jobs: found ${found}; expected a whole number from 1 to ${most}, the reports that are made at once`,
    'report-lost': ({ about, loss }) => {
      const how =
        loss.kind === 'ended'
          ? `its process ended early, with ${typeof loss.by === 'string' ? loss.by : `code ${loss.by}`}`
          : loss.kind === 'silent'
            ? `its process did not answer for ${loss.seconds} s`
            : `its process could not go on (${loss.fault})`;
      return `The report of ${about} could not be made: ${how}, twice. Look whether there is memory enough, and start again.`;
    },
    'current-no-link': ({ path }) => `${path} is no link of this program: move it away, and start again.`,
    'release-is-current': ({ name }) => `${name} is what readers get: make another release first.`,
    'no-older-release': ({ folder, current }) =>
      `Not switched: no release in ${folder} is older than ${current ?? 'none'}.`,
    'not-back': ({ release, objection }) => `Not switched to ${release}: ${objection}`,
    'no-site': ({ place }) => `There is no site at ${place}: make it with npm run build.`,
    stopped: ({ by }) =>
      `Stopped ${by === 'disconnect' ? 'as the command that started it is gone' : `by ${by}`}: nothing was put in place, and what stands was not changed.`,
  },
  machine: {
    ENOSPC: (where) => `There is no room left on the disk of ${where}. Make room, and start again.`,
    EDQUOT: (where) => `Your share of the disk of ${where} is used up. Make room, and start again.`,
    EACCES: noRight,
    EPERM: noRight,
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
  },
  machineSaid: (sentence, code) => `${sentence} (${code}; what stands was not changed.)`,
  someFile: 'a file',
  port: (port, address) => `port ${port} of ${address ?? 'this machine'}`,
  ofProgram: (trace) =>
    `This is a fault of the program itself; nothing that stands was changed. Please report it with these lines:\n${trace}`,
  umask: (mask) =>
    `This shell's umask (${mask}) would close the site to a web server: its files are made readable for all.`,
  merged: (parts, files, place) => `merged: ${parts} parts, ${files} files, in ${place}`,
  devReady: 'Data files, images, badges and charts are there; reports come with a build only.',
  usage: (line) => `usage: ${line}`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionValue: (option) =>
    `${option} is given without what belongs behind it, or with something that does not.`,
  tooMany: (word) => `${word} is one word too many.`,
};
