import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { showBanner } from './dev-banner.ts';
import { isPrivate } from './private-files.ts';

/** Name of the environment variable that tells the pages in development where the files beside them stand. */
export const devFilesVariable = 'RAPPORTKAART_DEV_FILES';

/** Name of the environment variable with the whole paths of further folders that nobody may read, as JSON. */
export const devClosedVariable = 'RAPPORTKAART_DEV_CLOSED';

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What of a development server is needed here; Vite's has it. */
interface DevServer {
  readonly config: { readonly root: string };
  readonly middlewares: { readonly use: (handler: Handler) => unknown };
}

/** The file that an address stands for: below the folder, and of a kind that stands beside pages; null otherwise. */
export function devFileAt(folder: string, address: string): string | null {
  const [path = ''] = address.split(/[?#]/);
  if (!(extname(path) in types) || /%(?![\da-f]{2})/i.test(path)) return null;
  const file = resolve(folder, `.${decodeURIComponent(path)}`);
  return file.startsWith(resolve(folder) + sep) ? file : null;
}

/**
 * For `npm run dev` alone: serves data files, images, badges and charts, which a build puts beside the pages, from the
 * folder that the environment names, and no file of the project that is private; a page gets a banner with the findings that keep
 * it from being newer. Where there is no such folder, as in a build, it does nothing.
 */
export function devFiles(): { name: string; apply: 'serve'; configureServer: (server: DevServer) => void } {
  return {
    name: 'rapportkaart-dev-files',
    apply: 'serve',
    configureServer: ({ middlewares, config: { root } }) => {
      const folder = process.env[devFilesVariable];
      if (!folder) return;
      const closed = JSON.parse(process.env[devClosedVariable] ?? '[]') as readonly string[];
      middlewares.use((request, response, next) => {
        if (isPrivate(root, request.url ?? '', closed)) {
          response.statusCode = 403;
          response.end();
          return;
        }
        const file = devFileAt(folder, request.url ?? '');
        if (file === null) {
          if (request.headers.accept?.includes('text/html')) showBanner(response, folder);
          return next();
        }
        readFile(file).then(
          (body) => {
            response.setHeader('content-type', types[extname(file)] ?? '');
            response.end(body);
          },
          () => next(),
        );
      });
    },
  };
}
