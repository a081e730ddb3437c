import { siteSource } from './source.ts';

/** Every provider's id, for the pages per provider. */
export async function providerPaths(): Promise<{ params: { provider: string } }[]> {
  const { register } = await siteSource();
  return register.publication.providers.map(({ id }) => ({ params: { provider: id } }));
}

/** Every edition, for the pages per edition. */
export async function editionPaths(): Promise<{ params: { provider: string; period: string } }[]> {
  const { register } = await siteSource();
  return register.publication.periods.flatMap(({ period, editions }) =>
    editions.map(({ provider }) => ({ params: { provider, period: period.id } })),
  );
}
