import { join, sep } from 'node:path';
import { proseNames } from '../address/address.ts';
import { siteLanguages } from '../model/label.ts';
import { arrived } from './arrival.ts';
import { proseFolder } from './prose-page.ts';
import { handoverVariable } from './source.ts';

/** The module that `prose.ts` imports; virtual.d.ts declares it. */
const moduleName = 'virtual:rapportkaart-prose';
const resolvedName = `\0${moduleName}`;

/** The prose pages of a handover, as `<language>/<name>` -> file, in a fixed order. */
function proseFiles(handover: string): (readonly [id: string, file: string])[] {
  return siteLanguages().flatMap((language) =>
    proseNames.map((name) => {
      const id = `${language}/${name}`;
      return [id, join(handover, proseFolder, `${id}.mdx`)] as const;
    }),
  );
}

/** The text of the module: one import per page. Paths are literals, so that no sign in a folder's name is read as a pattern. */
function proseModule(files: readonly (readonly [id: string, file: string])[]): string {
  return [
    ...files.map(
      ([, file], at) => `import * as page${at} from ${JSON.stringify(file.split(sep).join('/'))};`,
    ),
    `export default [${files.map(([id], at) => `[${JSON.stringify(id)}, page${at}]`).join(', ')}];`,
  ].join('\n');
}

/**
 * Gives pages the prose of the handover that the environment names, each page as a module of its own: what was checked,
 * and not what stands in the content folder by then. The page builder's own collections keep what they read in one
 * place for all builds of a checkout; a page bundle is kept under a key that holds its prose, so that no build carries another's text.
 */
export function proseModules() {
  return {
    name: 'rapportkaart-prose',
    resolveId: (id: string) => (id === moduleName ? resolvedName : undefined),
    load: async (id: string) => {
      if (id !== resolvedName) return undefined;
      const handover = process.env[handoverVariable];
      // `npm run preview` and `astro sync` load the configuration and make no page
      if (handover) await arrived(handover, 'words');
      return proseModule(handover ? proseFiles(handover) : []);
    },
  };
}
