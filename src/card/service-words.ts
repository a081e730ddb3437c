import { foldText } from '../model/fold.ts';
import type { Service } from '../model/service.ts';
import type { Situation } from '../model/situation.ts';

/** The words by which people look for a service, in every language: its names, and the situations in which it helps. */
export function serviceWords(service: Service, situations: readonly Situation[]): string {
  const helping = situations.filter(({ services }) => services.includes(service.id));
  const phrases = [
    service.label.nl,
    service.label.en,
    ...service.aliases,
    ...helping.flatMap(({ label, words }) => [label.nl, label.en, ...words.nl, ...words.en]),
  ];
  const words = phrases.flatMap((phrase) => foldText(phrase).split(' '));
  return [...new Set(words)].filter((word) => word !== '').join(' ');
}
