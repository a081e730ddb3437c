import {
  comparisonDataAddress,
  editionAddress,
  editionReportPageAddress,
  embedAddress,
  embedCardAddress,
  periodAddress,
  periodReportAddress,
  providerAddress,
  provinceAddress,
  serviceAddress,
} from '../address/address.ts';
import { basePath } from '../address/base-path.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import { siteSource } from './source.ts';

/** What every page is told: its language. */
export interface InLanguage {
  readonly language: Language;
}

/** One page of a route, as `getStaticPaths` has it: its whole address in the route's one parameter, and what it is about. */
export interface Path<Name extends string, Props> {
  readonly params: Readonly<Record<Name, string | undefined>>;
  readonly props: Props;
}

/**
 * Every page of one route. A route has one file and one parameter, `[...name]`, which holds the whole address: so
 * addresses are made in src/address and nowhere else, and another language needs no file. `suffix` is the part of an
 * address that the route's own file name holds: ".json".
 */
function pathsOf<Name extends string, Props>(
  name: Name,
  pages: readonly { readonly address: string; readonly props: Props }[],
  suffix = '',
): Path<Name, Props>[] {
  return pages.map(({ address, props }) => {
    const path = address.slice(basePath().length, address.length - suffix.length).replace(/\/$/, '');
    return { params: { [name]: path === '' ? undefined : path } as Record<Name, string | undefined>, props };
  });
}

/** The paths of pages that are about no single provider; none in a part of the site that has no such pages. */
export async function commonPathsOf<Name extends string, Props>(
  ...pages: Parameters<typeof pathsOf<Name, Props>>
): Promise<Path<Name, Props>[]> {
  return (await siteSource()).wanted.common ? pathsOf(...pages) : [];
}

/** The paths of a page that exists once in each language. */
export async function pathInEachLanguage<Name extends string>(
  name: Name,
  address: (language: Language) => string,
  suffix = '',
): Promise<Path<Name, InLanguage>[]> {
  return commonPathsOf(
    name,
    siteLanguages().map((language) => ({ address: address(language), props: { language } })),
    suffix,
  );
}

/** The paths of pages about things with an id, each in every language. */
async function pathsAbout<Name extends string>(
  name: Name,
  ids: readonly string[],
  address: (id: string, language: Language) => string,
  suffix = '',
): Promise<Path<Name, InLanguage & { readonly id: string }>[]> {
  return commonPathsOf(
    name,
    siteLanguages().flatMap((language) =>
      ids.map((id) => ({ address: address(id, language), props: { id, language } })),
    ),
    suffix,
  );
}

/** What is about one provider: `id` is what its address says, which may be a former one, and `ofProvider` whose it is. */
interface OfProvider {
  readonly id: string;
  readonly ofProvider: string;
}

/** A page about one provider. */
interface AboutProvider extends OfProvider, InLanguage {}

/** The pages about providers that are to be made, each in every language; below former ids too where `former` is true. */
async function pathsAboutProviders<Name extends string>(
  name: Name,
  former: boolean,
  address: (id: string, language: Language) => string,
): Promise<Path<Name, AboutProvider>[]> {
  const ids = await wantedIds(former);
  return pathsOf(
    name,
    siteLanguages().flatMap((language) =>
      ids.map((one) => ({ address: address(one.id, language), props: { ...one, language } })),
    ),
  );
}

/** The providers that pages are to be made of, under their former ids too where `former` is true. */
async function wantedIds(former: boolean): Promise<OfProvider[]> {
  const providers = await wantedProviders();
  return providers.flatMap(({ id, formerIds }) =>
    (former ? [id, ...formerIds] : [id]).map((one) => ({ id: one, ofProvider: id })),
  );
}

/** Every provider's page; former ids lead to the present one. */
export async function providerPaths(): Promise<Path<'provider', AboutProvider>[]> {
  return pathsAboutProviders('provider', true, providerAddress);
}

/** Every page from which a provider takes its badge and its card. */
export async function embedPaths(): Promise<Path<'embed', AboutProvider>[]> {
  return pathsAboutProviders('embed', false, embedAddress);
}

/** Every framed card. Below a former id stands the same card: frames on other sites cannot be asked to move. */
export async function embedCardPaths(): Promise<Path<'card', AboutProvider>[]> {
  return pathsAboutProviders('card', true, embedCardAddress);
}

/** Every file that the comparison reads. Below a former id stands the present provider's: a link that was kept compares still. */
export async function comparedPaths(): Promise<Path<'compared', OfProvider>[]> {
  return pathsOf(
    'compared',
    (await wantedIds(true)).map((one) => ({ address: comparisonDataAddress(one.id), props: one })),
    '.json',
  );
}

/** Which edition a page is about. */
interface AboutEdition extends AboutProvider {
  readonly period: string;
}

/** Every edition's card, those below a former id and those that were withdrawn included: such an address is for ever. */
export async function editionPaths(): Promise<Path<'edition', AboutEdition>[]> {
  return pathsAboutEditions('edition', editionAddress);
}

/** Every edition's whole report, below former ids too. */
export async function editionReportPaths(): Promise<Path<'report', AboutEdition>[]> {
  return pathsAboutEditions('report', editionReportPageAddress);
}

async function pathsAboutEditions<Name extends string>(
  name: Name,
  address: (id: string, period: string, language: Language) => string,
): Promise<Path<Name, AboutEdition>[]> {
  const { register } = await siteSource();
  const providers = await wantedProviders();
  const editions = providers.flatMap(({ id: ofProvider, formerIds }) =>
    [...register.editions(ofProvider), ...register.withdrawn(ofProvider)].flatMap(({ period }) =>
      [ofProvider, ...formerIds].map((id) => ({ id, ofProvider, period })),
    ),
  );
  return pathsOf(
    name,
    siteLanguages().flatMap((language) =>
      editions.map((edition) => ({
        address: address(edition.id, edition.period, language),
        props: { ...edition, language },
      })),
    ),
  );
}

/** The providers whose pages are to be made: all, save those whose pages are kept from an earlier build. */
async function wantedProviders(): Promise<readonly Provider[]> {
  const { register, wanted } = await siteSource();
  const { providers } = register.publication;
  const ids = wanted.providers;
  return ids === null ? providers : providers.filter(({ id }) => ids.has(id));
}

/** The provider that an id in an address stands for, and whether it is a former id. */
export async function providerAt(
  id: string,
): Promise<{ readonly provider: Provider; readonly isFormer: boolean }> {
  const { register } = await siteSource();
  const renamed = register.renamed(id);
  return { provider: renamed ?? register.provider(id), isFormer: renamed !== undefined };
}

/** Every service's page, those of services that no longer exist included. */
export async function servicePaths(): Promise<Path<'service', InLanguage & { readonly id: string }>[]> {
  const { register } = await siteSource();
  return pathsAbout(
    'service',
    register.publication.services.map(({ id }) => id),
    serviceAddress,
  );
}

/** Every province's page, also of one without a provider. */
export async function provincePaths(): Promise<Path<'province', InLanguage & { readonly id: string }>[]> {
  return pathsAbout(
    'province',
    provinces.map(({ id }) => id),
    provinceAddress,
  );
}

/** Every published period's page. */
export async function periodPaths(): Promise<Path<'period', InLanguage & { readonly id: string }>[]> {
  const { register } = await siteSource();
  return pathsAbout(
    'period',
    register.publication.periods.map(({ period }) => period.id),
    periodAddress,
  );
}

/** Every period's national report; a period that exists only in print has none. */
export async function periodReportPaths(): Promise<Path<'national', InLanguage & { readonly id: string }>[]> {
  const { register } = await siteSource();
  return pathsAbout(
    'national',
    register.publication.periods.flatMap(({ period, benchmarks }) =>
      benchmarks.length > 0 ? [period.id] : [],
    ),
    periodReportAddress,
  );
}
