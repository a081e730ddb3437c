import type { DataFiles } from '../ingest/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/label.ts';
import { total } from '../model/service.ts';
import type { Publication } from '../publish/publication.ts';
import { publicFigures } from '../site/public-figures.ts';
import { words } from '../text/words.ts';
import type { ListNames } from './difference-page.ts';

/** The public figures of a folder, drafts taken in as if they were final. Null with the errors in the way. */
export async function lookAhead(
  files: DataFiles,
): Promise<{ readonly publication: Publication<'public'> | null; readonly findings: readonly Finding[] }> {
  const { publication, findings } = await publicFigures(files, { drafts: true });
  return { publication, findings };
}

/** Names as today's files have them; an id where they have none. */
export function namesIn(publications: readonly Publication<'public'>[], language: Language): ListNames {
  const providers = new Map(
    publications.flatMap((one) => one.providers.map(({ id, name }) => [id, name] as const)),
  );
  const services = new Map(
    publications.flatMap((one) => one.services.map(({ id, label }) => [id, label[language]] as const)),
  );
  const say = words(language);
  return {
    provider: (id) => providers.get(id) ?? id,
    service: (id) => (id === total ? say.overview.total : (services.get(id) ?? id)),
  };
}
