import { directoryReader, type DirectoryEntry, type DirectoryIndex } from '../card/directory-code.ts';
import { breath } from './breath.ts';
import { indexWriter, type SearchIndex } from './search.ts';

/** Entries that are read in one go: a phone stays free to answer a touch in between. */
const stretch = 500;

/** The directory, ready to be searched. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly index: SearchIndex;
}

/**
 * A loader that fetches the directory's file once, however often it is asked for. `textOf` gives the text by which an
 * entry may be found. Rejects when the file cannot be fetched or read; the next call then tries anew.
 */
export function directoryLoader(
  address: string,
  textOf: (entry: DirectoryEntry) => string,
): () => Promise<Directory> {
  let loading: Promise<Directory> | undefined;
  const load = async (): Promise<Directory> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    const file = (await response.json()) as DirectoryIndex;
    const read = directoryReader(file);
    const entries: DirectoryEntry[] = [];
    const writer = indexWriter({ words: file.serviceWords, sets: file.sets, offers: file.offers });
    for (let at = 0; at < file.name.length; at += 1) {
      if (at % stretch === 0) await breath();
      const entry = read(at);
      entries.push(entry);
      writer.add(textOf(entry));
    }
    return { entries, index: writer.index() };
  };
  return () => {
    loading ??= load().catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}
