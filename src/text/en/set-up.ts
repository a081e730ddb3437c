import type { setUp as dutch } from '../nl/set-up.ts';

/** What a site of one's own begins with, and what is said while it is set up. */
export const setUp: typeof dutch = {
  source: 'This questionnaire came as an example with the program that makes this site.',
  mark: 'the quality mark',
  name: 'Our report cards',
  owner: 'Our organisation',
  notEmpty: (folder) => `${folder} exists and is not empty. Nothing was changed.`,
  insideProgram: (folder) =>
    `${folder} stands in the folder of the program. Choose a folder beside it, such as ../my-site.`,
  doesNotFit: (faults) => `This does not fit in site.json:\n${faults.join('\n')}`,
  made: (folder, files) => `${folder} was made: ${files} files. Begin with ${folder}/README.md.`,
  noPeriod:
    'This site has no survey period yet. npm run data:new makes the first; docs/redactie.md (in Dutch) says how.',
  firstPeriod: (path) =>
    `${path} was made, with the limits of the program. Check all of it, and fill in reportedOn and the name of the bureau.`,
};
