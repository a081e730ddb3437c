import {
  directoryAddress,
  listPartAddress,
  periodAddress,
  provinceAddress,
  serviceAddress,
} from '../address/address.ts';
import { pagesOfList } from '../card/list-parts.ts';
import { providersAt, providersOffering } from '../card/ways.ts';
import { siteLanguages } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import type { ListedKind } from './listed-page.ts';
import { commonPathsOf, type InLanguage, type Path } from './paths.ts';
import { siteSource } from './source.ts';

/** Which part of which list a page is. */
interface AboutListPart extends InLanguage {
  readonly kind: ListedKind;
  readonly id: string;
  /** From 2: the first part stands on the page that the list belongs to. */
  readonly number: number;
}

/** The directory, in as many pages as it takes. */
export async function directoryPaths(): Promise<
  Path<'directory', InLanguage & { readonly number: number }>[]
> {
  const { register } = await siteSource();
  const count = pagesOfList(register.publication.providers.length);
  return commonPathsOf(
    'directory',
    siteLanguages().flatMap((language) =>
      Array.from({ length: count }, (_, at) => ({
        address: listPartAddress(directoryAddress(language), at + 1, language),
        props: { language, number: at + 1 },
      })),
    ),
  );
}

/** Every further part of the list of a period, a service or a province that is too long for one page. */
export async function listPartPaths(): Promise<Path<'listPart', AboutListPart>[]> {
  const { register } = await siteSource();
  const { periods, services } = register.publication;
  const lists = [
    ...periods.map(({ period, editions }) => ({
      kind: 'period' as const,
      id: period.id,
      rows: editions.length,
      address: periodAddress,
    })),
    ...services.map(({ id }) => ({
      kind: 'service' as const,
      id,
      rows: providersOffering(register, id).length,
      address: serviceAddress,
    })),
    ...provinces.map(({ id }) => ({
      kind: 'province' as const,
      id,
      rows: providersAt(register, id).length,
      address: provinceAddress,
    })),
  ];
  return commonPathsOf(
    'listPart',
    lists.flatMap(({ kind, id, rows, address }) =>
      Array.from({ length: pagesOfList(rows) - 1 }, (_, at) => at + 2).flatMap((number) =>
        siteLanguages().map((language) => ({
          address: listPartAddress(address(id, language), number, language),
          props: { kind, id, number, language },
        })),
      ),
    ),
  );
}
