import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfDocument } from './document.ts';
import { packPdf } from './pack.ts';
import { hasSigns } from './signs.ts';

const require = createRequire(import.meta.url);
const folder = import.meta.dirname;
const fontPackage = '@expo-google-fonts/source-sans-3';
const weights = ['400Regular', '600SemiBold'] as const;

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Sets documents as PDF files, one after another. */
export interface Typesetter {
  /**
   * A tagged PDF (PDF/UA-1, version 1.7). The same document gives the same bytes: no clock, no folder, no locale gets
   * in. Rejects with an Error that names the fault when the document cannot be set, a missing font or glyph included.
   */
  typeset(document: PdfDocument): Promise<Buffer>;
}

/** Makes a typesetter: reads fonts and template once. One in each process; a typesetter takes about 60 MB. */
export function createTypesetter(): Typesetter {
  const fonts = packageFolder(fontPackage);
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [
      { fontBlobs: weights.map((weight) => readFileSync(join(fonts, weight, `SourceSans3_${weight}.ttf`))) },
    ],
  });
  const mainFilePath = join(folder, 'report.typ');
  return {
    async typeset(document) {
      try {
        const report = JSON.stringify(document);
        const result = compiler.compile({
          mainFilePath,
          inputs: { report, accent: document.accent, signs: hasSigns(report) ? 'yes' : '' },
        });
        // a font that is not there is a warning to the compiler; a report in another font is a fault here
        const told = [result.takeError(), result.takeWarnings()].flatMap((fault) =>
          fault ? (compiler.fetchDiagnostics(fault) as { message?: string }[]) : [],
        );
        const made = result.result;
        if (!made || told.length > 0) throw new Error(told.map((one) => one.message ?? '').join('; '));
        return packPdf(compiler.pdf(made, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
      } catch (fault) {
        throw new Error(`${document.title}: ${messageOf(fault)}`, { cause: fault });
      } finally {
        // without this each document stays in memory: 1 GB after a few hundred
        compiler.evictCache(0);
        // and the compiler lets go of a document only between two turns of the event loop
        await setImmediate();
      }
    },
  };
}

/** What the compiler says, without the places in the template that it says it of. */
function messageOf(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault);
  const [, message] = /message: "((?:[^"\\\\]|\\\\.)*)"/.exec(text) ?? [];
  return (message ?? text).replaceAll('\\\\"', '"').replaceAll('\\"', '"');
}
