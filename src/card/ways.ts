import { provinceAddress, serviceAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import type { Service } from '../model/service.ts';
import { formatCount } from '../text/number.ts';
import { provinceName } from '../text/province.ts';
import { words } from '../text/words.ts';
import { servicesOf } from './directory-index.ts';
import { compareProviders } from './directory-order.ts';
import type { WaysIn } from './page.ts';
import type { Register } from './register.ts';

/** Providers whose newest edition has this service, by name. */
export function providersOffering<A extends Audience>(register: Register<A>, service: string): Provider[] {
  return register.publication.providers
    .filter(({ id }) => servicesOf(register.editions(id)[0]).includes(service))
    .sort(compareProviders);
}

/** Providers in this province, by name. */
export function providersAt<A extends Audience>(register: Register<A>, province: string): Provider[] {
  return register.publication.providers.filter((one) => one.province === province).sort(compareProviders);
}

/** Services in the order of the list: those in use first, by number; the discontinued after them. */
export function orderedServices<A extends Audience>(register: Register<A>): Service[] {
  return [...register.publication.services].sort(
    (a, b) =>
      Number(a.until !== null) - Number(b.until !== null) || a.number - b.number || (a.id < b.id ? -1 : 1),
  );
}

/** Provinces and services in use, each with its number of providers. No province at all where none is known. */
export function waysIn<A extends Audience>(register: Register<A>, language: Language): WaysIn {
  const offered = new Map<string, number>();
  const housed = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { id, province } of register.publication.providers) {
    if (province !== undefined) count(housed, province);
    for (const service of servicesOf(register.editions(id)[0])) count(offered, service);
  }
  return {
    provinces: (housed.size === 0 ? [] : provinces).map(({ id }) => ({
      id,
      label: provinceName(id, language),
      href: provinceAddress(id, language),
      count: words(language).directory.providers(housed.get(id) ?? 0),
      number: housed.has(id) ? formatCount(housed.get(id) ?? 0, language) : '',
      isEmpty: !housed.has(id),
    })),
    services: orderedServices(register)
      .filter(({ id, until }) => until === null || offered.has(id))
      .map(({ id, label }) => ({
        id,
        label: label[language],
        href: serviceAddress(id, language),
        count: words(language).directory.providers(offered.get(id) ?? 0),
        isEmpty: !offered.has(id),
      })),
  };
}
