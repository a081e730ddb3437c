import {
  comparisonDataFolder,
  editionFigureAddress,
  editionReportPageAddress,
  periodFigureAddress,
  periodReportAddress,
  providerAddress,
  providerFigureAddress,
  serviceAddress,
  serviceFigureAddress,
} from '../address/address.ts';
import { siteLanguages } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { literal } from './place.ts';

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
        siteLanguages().map((language) => ({
          from: providerAddress(former, language),
          to: providerAddress(id, language),
        })),
      ),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Where the files lead that the comparison read in each language, to the one that all languages have now. */
export function comparisonRedirects(): readonly Redirect[] {
  const [first, ...others] = siteLanguages().map(comparisonDataFolder);
  return first === undefined ? [] : others.map((from) => ({ from, to: first }));
}

/** A kind of chart that may stand as a file, and the page that tells what it showed where it does not. */
export interface ChartRedirect {
  /** Matches the address of such a chart as a whole, and captures what `to` takes over as $1, $2. */
  readonly expression: string;
  readonly to: string;
}

/**
 * Where the addresses of charts lead that are no file, or no longer: those of an edition or a period to its report,
 * trends to the page that has them. A server asks first whether the file is there.
 */
export function chartRedirects(): readonly ChartRedirect[] {
  const [part, last] = [':part', ':last'];
  return siteLanguages()
    .flatMap((language): readonly (readonly [chart: string, page: string])[] => [
      [editionFigureAddress(part, part, last, language), editionReportPageAddress('$1', '$2', language)],
      [providerFigureAddress(part, last, language), providerAddress('$1', language)],
      [periodFigureAddress(part, last, language), periodReportAddress('$1', language)],
      [serviceFigureAddress(part, last, language), serviceAddress('$1', language)],
    ])
    .map(([chart, to]) => ({
      expression: `^${literal(chart).replaceAll(part, '([^/]+)').replace(last, '[^/]+')}$`,
      to,
    }));
}
