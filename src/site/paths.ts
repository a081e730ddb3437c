import type { Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import { siteSource } from './source.ts';

/** Every provider's id, for the pages per provider. */
export async function providerPaths(): Promise<{ params: { provider: string } }[]> {
  const { register } = await siteSource();
  return register.publication.providers.map(({ id }) => ({ params: { provider: id } }));
}

/** Every address of a provider's page: its id, and the former ids that lead to it. */
export async function providerPagePaths(): Promise<{ params: { provider: string } }[]> {
  const { register } = await siteSource();
  return register.publication.providers.flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((provider) => ({ params: { provider } })),
  );
}

/** Every address of an edition's page, those below a former id included: such an address is for ever. */
export async function editionPagePaths(): Promise<{ params: { provider: string; period: string } }[]> {
  const { register } = await siteSource();
  return register.publication.periods.flatMap(({ period, editions }) =>
    editions.flatMap(({ provider }) =>
      [provider, ...register.provider(provider).formerIds].map((id) => ({
        params: { provider: id, period: period.id },
      })),
    ),
  );
}

/** The provider that an id in an address stands for, and whether it is a former id. */
export async function providerAt(
  id: string,
): Promise<{ readonly provider: Provider; readonly isFormer: boolean }> {
  const { register } = await siteSource();
  const renamed = register.publication.providers.find(({ formerIds }) => formerIds.includes(id));
  return { provider: renamed ?? register.provider(id), isFormer: renamed !== undefined };
}

/** Every service, those that no longer exist included. */
export async function servicePaths(): Promise<{ params: { service: string } }[]> {
  const { register } = await siteSource();
  return register.publication.services.map(({ id }) => ({ params: { service: id } }));
}

/** Every province, also one without a provider. */
export function provincePaths(): { params: { province: string } }[] {
  return provinces.map(({ id }) => ({ params: { province: id } }));
}

/** Every published period. */
export async function periodPaths(): Promise<{ params: { period: string } }[]> {
  const { register } = await siteSource();
  return register.publication.periods.map(({ period }) => ({ params: { period: period.id } }));
}
