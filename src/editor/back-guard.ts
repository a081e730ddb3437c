import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { providerFolders } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { PeriodRecord } from '../record/record.ts';
import { words } from '../text/words.ts';

/**
 * Says why readers must not get an older release again: it holds figures that were withdrawn since, or that were issued
 * again on its day or later. Null lets it pass. A release bears its day in its name.
 */
export function backGuard(
  records: Iterable<PeriodRecord>,
  language: Language,
): (release: string) => string | null {
  const kept = [...records];
  const say = words(language);
  return (release) => {
    const made = basename(release).slice(0, 10);
    for (const { period, figures } of kept) {
      for (const { provider } of figures.withdrawn)
        if (holdsEdition(release, provider, period)) return say.editor.holdsWithdrawn(provider, period);
      for (const { provider, reissued } of figures.editions)
        if (reissued !== undefined && made <= reissued) return say.editor.holdsReissued(provider, period);
    }
    return null;
  };
}

/** True when a made site has the figures of a provider in a period, whatever its first language was when it was made. */
export function holdsEdition(site: string, provider: string, period: string): boolean {
  return providerFolders.some((folder) => existsSync(join(site, folder, provider, period, 'gegevens.json')));
}
