import type { Doing, KeptFolder, MachineCode, Refusals } from '../../model/refusal.ts';
import { refusalForms } from '../refusal-forms.ts';

const others = 'Kies met --out een nieuwe of lege map.';
const listed = refusalForms({
  more: (count) => ` en nog ${count}`,
  files: (count, folder, newest) =>
    `${count} ${count === 1 ? 'bestand' : 'bestanden'} in ${folder} (het nieuwste is ${newest})`,
});
/** Behind "bezig met". */
const doing = (what: Doing): string =>
  what.kind === 'building'
    ? `het bouwen van ${what.place}`
    : what.kind === 'serving'
      ? `het tonen van de pagina's van ${what.place} met npm run dev`
      : 'het overnemen van een slot';
/** What a folder is that nothing may be written over. */
const kept = {
  data: 'de map met gegevens',
  content: 'de map met teksten',
  cache: 'de bewaarmap',
  project: 'het programma',
};
const confidential =
  'en in deze rapporten staan cijfers die niet openbaar mogen worden. Kies met --out een eigen map.';
const noRight = (where: string) =>
  `Je mag niet bij ${where}. Geef deze gebruiker het recht daartoe, of kies een andere map.`;

const keptIn = (folder: KeptFolder): string =>
  typeof folder === 'string' ? kept[folder] : `de map ${folder.code} van het programma`;

/** Why a command does not do what was asked: what, where, and what to do about it. */
export const refusal = {
  sentences: {
    'output-here': ({ place }) =>
      `Niet geschreven: ${place} is de map waarin je nu bent, of een map daarboven. ${others}`,
    'output-holds': (found) =>
      `Niet geschreven: in ${found.place} staat ${keptIn(found.kept)} (${found.real}). ${others}`,
    'output-within': (found) =>
      `Niet geschreven: ${found.place} hoort bij ${keptIn(found.kept)} (${found.real}). ${others}`,
    'output-file': ({ place }) => `Niet geschreven: ${place} is een bestand en geen map. ${others}`,
    'output-mounted': ({ place }) =>
      `Niet geschreven: ${place} is zelf een schijf, en die is niet te verwisselen. Kies met --out een map op die schijf.`,
    'output-of-another': ({ place, user }) =>
      `Niet geschreven: ${place} is van een andere gebruiker (nummer ${user}). Kies met --out een eigen map.`,
    'output-release': ({ place }) =>
      `Niet geschreven: ${place} is een bewaarde release, en die verandert nooit. Gebruik npm run release, of kies met --out een andere map.`,
    'output-releases': ({ place }) =>
      `Niet geschreven: in ${place} staan releases. Gebruik npm run release, of kies met --out een andere map.`,
    'output-no-releases': ({ place, held }) =>
      `Niet geschreven: ${place} is niet leeg, en er staan geen releases in, maar ${listed(held)}. ${others}`,
    'output-foreign': ({ place, held }) =>
      `Niet geschreven: in ${place} staat wat niet van dit programma is: ${listed(held)}. Kies met --out een andere map, of haal dat weg.`,
    'output-unmarked': ({ place, mark, held }) =>
      `Niet geschreven: ${place} is niet leeg en heeft geen merkteken van dit programma (${mark}). Er staat in: ${listed(held)}. ${others}`,
    'output-closed': ({ parent, output }) =>
      `Niet geschreven: in ${parent} kan niets worden gemaakt, en dat is nodig om ${output} op zijn plaats te zetten. Zorg dat je daar mag schrijven, of kies met --out een andere plek.`,
    'confidential-open': ({ place, open }) =>
      `Niet geschreven: ${place} staat in ${open}, en dat maakt elke bouw openbaar, ${confidential}`,
    'confidential-name': ({ place }) =>
      `Niet geschreven: ${place} hoort aan de naam te zien bij een openbare site, ${confidential}`,
    'confidential-site': ({ place, site }) =>
      `Niet geschreven: ${place} hoort bij de openbare site ${site}, ${confidential}`,
    'link-loop': ({ path }) => `${path} is een verwijzing die bij zichzelf uitkomt: verwijder haar.`,
    busy: (found) => {
      const who = `proces ${found.pid}${found.host === null ? '' : ` op ${found.host}`}`;
      return found.path === null
        ? `Niet begonnen: ${who} is bezig met ${doing(found.doing)}. Wacht tot dat klaar is.`
        : `Niet begonnen: ${who} is of was bezig met ${doing(found.doing)}. Is daar niets meer bezig, verwijder dan ${found.path}.`;
    },
    'no-lock': (found) =>
      `${found.path} is geen slot van dit programma: verwijder het als niemand bezig is met ${doing(found.doing)}.`,
    'always-others': (found) =>
      `Anderen blijven bezig met ${doing(found.doing)}: probeer het opnieuw als zij klaar zijn.`,
    'not-swapped': ({ out, reason }) =>
      `De nieuwe site kon niet in ${out} worden gezet. Wat er stond, staat er weer: ${reason}`,
    'no-part': ({ folder }) =>
      `${folder} is geen deel van een site. Met npm run build -- --part 1/3 maak je er een.`,
    'part-lists-other': ({ folder, path }) =>
      `${folder} noemt ${JSON.stringify(path)}, en dat is geen bestand van een site: maak dat deel opnieuw.`,
    'no-parts': () => 'Er is niets samen te voegen: noem de mappen van alle delen.',
    'parts-of-two': ({ one, other }) =>
      `${one} en ${other} zijn delen van verschillende sites: maak alle delen van dezelfde gegevens en teksten, met hetzelfde programma, en in hetzelfde aantal.`,
    'part-times': ({ number, of, times }) =>
      `Deel ${number} van ${of} is er ${times === 0 ? 'niet' : `${times} keer`}: noem elk deel één keer.`,
    'part-file-changed': ({ path }) => `${path} is niet wat zijn deel zegt: maak dat deel opnieuw.`,
    'part-files-differ': ({ path }) =>
      `${path} verschilt in twee delen: maak alle delen opnieuw, op computers met hetzelfde programma.`,
    'part-option': ({ found, most }) =>
      `--part: er staat ${found}; hier hoort welk deel het is en hoeveel er zijn, zoals 2/3, met hoogstens ${most} delen`,
    'part-unread': () =>
      'Er is geen deel gemaakt: niet alle bestanden met gegevens en teksten zijn te lezen.',
    'part-input-changed': () =>
      'Er is geen deel gemaakt: gegevens of teksten zijn intussen veranderd, en dan passen de delen niet bij elkaar. Begin opnieuw.',
    'jobs-option': ({ found, most }) =>
      `--jobs: er staat ${found}; hier hoort een heel getal van 1 tot en met ${most}: hoeveel rapporten tegelijk worden gemaakt`,
    'report-lost': ({ about, loss }) => {
      const how =
        loss.kind === 'ended'
          ? `het proces ervan hield te vroeg op, met ${typeof loss.by === 'string' ? loss.by : `code ${loss.by}`}`
          : loss.kind === 'silent'
            ? `het proces ervan gaf ${loss.seconds} s geen antwoord`
            : `het proces ervan kon niet verder (${loss.fault})`;
      return `Het rapport van ${about} kon niet worden gemaakt: ${how}, twee keer. Kijk of er genoeg geheugen is, en begin opnieuw.`;
    },
    'current-no-link': ({ path }) =>
      `${path} is geen verwijzing van dit programma: haal het daar weg, en begin opnieuw.`,
    'release-is-current': ({ name }) => `${name} is wat lezers nu krijgen: maak eerst een andere release.`,
    'no-older-release': ({ folder, current }) =>
      current === null
        ? `Niet teruggezet: in ${folder} staat geen release.`
        : `Niet teruggezet: in ${folder} staat geen release van voor ${current}.`,
    'not-back': ({ release, objection }) => `Niet teruggezet naar ${release}: ${objection}`,
    'no-site': ({ place }) => `Er is geen site in ${place}: maak haar met npm run build.`,
    stopped: ({ by }) =>
      `Gestopt ${by === 'disconnect' ? 'omdat de opdracht die dit begon er niet meer is' : `door ${by}`}: er is niets neergezet, en wat er stond is niet veranderd.`,
  } satisfies { [Kind in keyof Refusals]: (found: Refusals[Kind]) => string },
  /** What a machine says, and what people can do about it. */
  machine: {
    ENOSPC: (where) => `De schijf van ${where} is vol. Maak ruimte, en begin opnieuw.`,
    EDQUOT: (where) => `Jouw deel van de schijf van ${where} is vol. Maak ruimte, en begin opnieuw.`,
    EACCES: noRight,
    EPERM: noRight,
    EROFS: (where) => `Op de schijf van ${where} kan niet worden geschreven. Kies een andere map.`,
    EMFILE: (where) =>
      `Er staan te veel bestanden open om ${where} te openen. Sta er meer toe (ulimit -n 4096), en begin opnieuw.`,
    ENFILE: (where) =>
      `Er staan op deze computer te veel bestanden open om ${where} te openen. Sluit andere programma's, en begin opnieuw.`,
    EADDRINUSE: (where) =>
      `${where} is al in gebruik door een ander programma. Sluit dat, of kies een andere poort.`,
    ENAMETOOLONG: (where) => `De naam ${where} is te lang voor deze schijf. Kies een kortere.`,
    EIO: (where) => `De schijf deed het niet bij ${where}. Laat naar de schijf kijken, en begin opnieuw.`,
    ENOMEM: (where) => `Er is te weinig geheugen voor ${where}. Sluit andere programma's, en begin opnieuw.`,
    EBUSY: (where) =>
      `${where} is in gebruik door het systeem, zoals een map die zelf een schijf is. Kies een andere map.`,
  } satisfies Record<MachineCode, (where: string) => string>,
  machineSaid: (sentence: string, code: string) => `${sentence} (${code}; wat er stond, is niet veranderd.)`,
  /** Where the machine names no file. */
  someFile: 'een bestand',
  port: (port: number, address: string | undefined) => `poort ${port} van ${address ?? 'deze computer'}`,
  ofProgram: (trace: string) =>
    `Dit is een fout van het programma zelf; wat er stond, is niet veranderd. Stuur deze regels aan de makers:\n${trace}`,
  umask: (mask: string) =>
    `Met de umask van dit venster (${mask}) zou een webserver de site niet kunnen lezen: de bestanden worden voor iedereen te lezen.`,
  merged: (parts: number, files: number, place: string) =>
    `samengevoegd: ${parts} ${parts === 1 ? 'deel' : 'delen'}, ${files} bestanden, in ${place}`,
  devReady: 'Databestanden, beelden, badges en grafieken staan er; rapporten komen er alleen bij een bouw.',
  usage: (line: string) => `gebruik: ${line}`,
  unknownOption: (option: string) => `De optie ${option} is er niet.`,
  optionValue: (option: string) =>
    `Bij ${option} staat niet wat erachter hoort, of er staat iets dat er niet hoort.`,
  tooMany: (word: string) => `${word} is een woord te veel.`,
};
