import { listed } from '../listed.ts';
import { number } from './number.ts';
import type { build as dutch } from '../nl/build.ts';

/** What a command says while it makes a site, its reports or a release, and how that ended. */
export const build: typeof dutch = {
  steps: {
    checked: ({ providers, periods, editions }) =>
      `checked: ${providers} providers, ${periods} periods, ${editions} editions`,
    reports: ({ count, made }) => `reports: ${count} in pdf, ${made} made anew`,
    shared: ({ drawn }) => `shared: data files, badges and charts; ${drawn} images drawn anew`,
    compressed: ({ made, kept }) => `compressed: ${made} packed files made anew, ${kept} from before`,
    kept: ({ files, providers, made, sets, dropped }) =>
      `kept: ${files} files from before; of ${made} of ${providers} providers something was made anew; ${sets} sets and ${dropped} files that no build used for long were dropped`,
    changed: ({ upload, remove, list, fault }) =>
      `changed: ${upload} files to upload, ${remove} to remove${list === undefined ? '' : `; ${list} lists them`}${fault === undefined ? '' : `; they could not be listed (${fault})`}`,
    unchanged: ({ files }) =>
      `unchanged: nothing that the site is made from; its ${files} files stay as they are`,
    adopted: ({ path }) => `adopted: ${path} is a site of an earlier version, and is marked from now on`,
    cache: (step) =>
      `cache: ${step.cache} is not used, as ${'owner' in step ? `it belongs to another user (number ${step.owner})` : `it cannot be written to (${step.fault})`}; this build makes everything anew`,
    released: ({ name, dropped }) =>
      `released: ${name} is current${dropped.length > 0 ? `; ${listed(dropped, 'and')} removed` : ''}`,
  },
  parts: { reports: 'reports', pages: 'pages', images: 'images' },
  progress: (part, done, total) => `${part} ${done} of ${total}`,
  seconds: (some) => `some ${some} s left`,
  minutes: (some) => `some ${some} min left`,
  nothingBuilt: 'Nothing was built, and what stands was not changed.',
  nothingReleased: 'Nothing was released, and readers get what they got.',
  built: (place, seconds, largest, together) =>
    `built ${place} in ${number.decimal(seconds, 1)} s, with at most ${largest} MB in one process and ${together} MB in all`,
  back: (name) => `${name} is current`,
  whichPeriod: (command) => `Which period? ${command}`,
  noLanguage: (given, known) => `There is no language ${given}: choose ${listed(known, 'or')}.`,
  noReports: 'No reports were made.',
  noEditions: (provider, period, periods) =>
    `No edition of ${provider ?? 'any provider'} in period ${period}. Periods: ${listed(periods, 'and')}.`,
  noAddresses: (names) =>
    `No e-mail address in providers.csv: ${names.join(', ')}. Look the address up by hand.`,
  reportsMade: (many) =>
    `${many} full ${many === 1 ? 'report' : 'reports'}. They hold figures that may not be published: hand each to its own provider only.`,
  noSite: (site, data) =>
    `There is no site at ${site}: ${data} is missing. npm run site:new -- ${site} makes one.`,
};
