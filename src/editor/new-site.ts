import type { DataFiles } from '../ingest/files.ts';
import { providerColumns } from '../ingest/providers.ts';
import { compareText } from '../model/finding.ts';
import { textOf } from './file-text.ts';
import type { FileToWrite } from './kept-files.ts';
import {
  ownLabels,
  ownProse,
  ownQuestionnaire,
  ownSettings,
  type Publishing,
  type SettingFault,
} from './own-content.ts';

/**
 * The files of a site of one's own, below its folder: the program's prose without its demonstration, its services and
 * questionnaires to begin with, in its own languages, no provider and no period. `content` and `data` are the program's own folders. Or what of
 * `given` does not fit.
 */
export async function newSite(
  content: DataFiles,
  data: DataFiles,
  given: Publishing,
): Promise<{ readonly files: readonly FileToWrite[] } | { readonly faults: readonly SettingFault[] }> {
  const settings = ownSettings(given);
  if ('faults' in settings) return settings;
  const columns = [...providerColumns.required, ...providerColumns.optional];
  const files: Record<string, string> = { 'data/providers.csv': `${columns.join(',')}\n` };
  files['content/site.json'] = settings.text;
  for (const path of (await content.list()).paths) {
    const text = ownProse(path, await textOf(content, path), settings.languages);
    if (text !== null) files[`content/${path}`] = text;
  }
  for (const path of (await data.list()).paths) {
    if (path === 'services.json')
      files['data/services.json'] = ownLabels(await textOf(data, path), settings.languages);
    if (/^questionnaires\/[^/]+\.json$/.test(path))
      files[`data/${path}`] = ownQuestionnaire(await textOf(data, path), settings.languages);
  }
  return {
    files: Object.keys(files)
      .sort(compareText)
      .map((path) => ({ path, text: files[path] ?? '', isConfidential: false })),
  };
}
