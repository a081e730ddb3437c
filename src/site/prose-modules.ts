import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText } from '../model/finding.ts';
import { languages } from '../model/label.ts';

/** Name of the environment variable that tells the pages where the prose stands. */
export const contentVariable = 'RAPPORTKAART_CONTENT';

/** The module that `prose.ts` imports; virtual-prose.d.ts declares it. */
const moduleName = 'virtual:rapportkaart-prose';
const resolvedName = `\0${moduleName}`;

/** What of a development server is needed here; Vite's has it. */
interface DevServer {
  readonly watcher: {
    readonly add: (folder: string) => unknown;
    readonly on: (event: 'add' | 'unlink', listener: (path: string) => void) => unknown;
  };
  readonly restart: () => Promise<void>;
}

/** The prose pages below a content folder, as `<language>/<name>` -> file, in a fixed order. */
function proseFiles(content: string): (readonly [id: string, file: string])[] {
  return languages.flatMap((language) =>
    readdirSync(join(content, language))
      .filter((name) => name.endsWith('.mdx') && !name.startsWith('.'))
      .sort(compareText)
      .map((name) => [`${language}/${name.slice(0, -'.mdx'.length)}`, join(content, language, name)] as const),
  );
}

/** The text of the module: one import per page. Paths are literals, so that no sign in a folder's name is read as a pattern. */
export function proseModule(files: readonly (readonly [id: string, file: string])[]): string {
  return [
    ...files.map(([, file], at) => `import * as page${at} from ${JSON.stringify(file.split(sep).join('/'))};`),
    `export default [${files.map(([id], at) => `[${JSON.stringify(id)}, page${at}]`).join(', ')}];`,
  ].join('\n');
}

/**
 * Gives pages the prose of the folder that the environment names, each page as a module of its own. The page builder's
 * own collections keep what they read in one place for all builds of a checkout; this keeps nothing, so that no build
 * carries another's text. In development a page that comes or goes starts the server anew.
 */
export function proseModules() {
  return {
    name: 'rapportkaart-prose',
    resolveId: (id: string) => (id === moduleName ? resolvedName : undefined),
    load: (id: string) => {
      if (id !== resolvedName) return undefined;
      const content = process.env[contentVariable];
      return proseModule(content === undefined ? [] : proseFiles(content));
    },
    configureServer: ({ watcher, restart }: DevServer) => {
      const content = process.env[contentVariable];
      if (content === undefined) return;
      watcher.add(content);
      for (const event of ['add', 'unlink'] as const) {
        watcher.on(event, (path) => {
          if (path.startsWith(content) && path.endsWith('.mdx')) void restart();
        });
      }
    },
  };
}
