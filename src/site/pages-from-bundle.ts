import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { basePathVariable } from '../address/base-path.ts';
import { bundleCode, bundleVariable, placeBundleFiles } from './page-bundle.ts';
import { bundledApp, entryIn } from './page-task.ts';
import { writePages } from './page-tasks.ts';
import { pagesOfRoutes } from './pages-of-routes.ts';
import { mayBeTwo } from './second-task.ts';
import { handoverVariable } from './source.ts';

// A process that makes all pages of a handover with a page bundle, in the folder that it is started with, and says a line of each. Where nothing goes on
// beside it any more, a second task makes pages from the other end.

const [out = ''] = process.argv.slice(2);
const { [handoverVariable]: handover = '', [bundleVariable]: bundle = '' } = process.env;
const base = process.env[basePathVariable] ?? '/';

const entry = entryIn(bundleCode(bundle));
if (entry === null) throw new Error('the page bundle has no entry');
const app = await bundledApp(entry);
placeBundleFiles(bundle, out);
// asks for the figures, and so waits until they stand
const pages = pagesOfRoutes(await new StaticPaths(app).getAll());
const tell = (file: string): void => console.log(`  ├─ /${file}`);
await writePages(app, { out, base }, pages, await mayBeTwo(handover, entry), tell);
