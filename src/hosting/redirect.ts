import { providerAddress } from '../address/address.ts';
import { languages } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';

/** Everything below one address moved to the same place below another, for ever. Both end in a slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Where the addresses of renamed providers lead: pages, data, badges and frames alike. Ordered by the old address. */
export function providerRedirects(
  providers: readonly Pick<Provider, 'id' | 'formerIds'>[],
): readonly Redirect[] {
  return providers
    .flatMap(({ id, formerIds }) =>
      formerIds.flatMap((former) =>
        languages.map((language) => ({
          from: providerAddress(former, language),
          to: providerAddress(id, language),
        })),
      ),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
