import { periodAddress, periodReportAddress, provinceAddress, serviceAddress } from '../address/address.ts';
import { basePath } from '../address/base-path.ts';
import { siteLanguages, type Language } from '../model/label.ts';
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
export function pathsOf<Name extends string, Props>(
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
