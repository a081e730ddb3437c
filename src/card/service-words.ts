import { siteLanguages } from '../model/language.ts';
import { foldText } from '../model/fold.ts';
import type { Service } from '../model/service.ts';
import type { Situation } from '../model/situation.ts';

/** The words by which people look for a service, in every language of the site: its names, and the situations in which it helps. */
export function serviceWords(service: Service, situations: readonly Situation[]): string {
  const helping = situations.filter(({ services }) => services.includes(service.id));
  const spoken = siteLanguages();
  const phrases = [
    ...spoken.map((language) => service.label[language]),
    ...service.aliases,
    ...helping.flatMap(({ label, words }) => [
      ...spoken.map((language) => label[language]),
      ...spoken.flatMap((language) => words[language]),
    ]),
  ];
  const words = phrases.flatMap((phrase) => foldText(phrase).split(' '));
  return [...new Set(words)].filter((word) => word !== '').join(' ');
}
