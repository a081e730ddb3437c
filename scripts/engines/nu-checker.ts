import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { output, type Verdict } from './engine.ts';

interface NuMessage {
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/**
 * On a phone a table is laid out as blocks, which takes its meaning away in browsers; its parts carry the roles they had
 * (layouts/table.css). The checker holds such a role for needless. Every other role it knows is checked.
 */
const deliberate =
  /^The “(?:table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary|^The “role” attribute must not be used on a “(?:tr|th|td|thead|tbody|tfoot)” element which has a “table” ancestor/;

/** The Nu Html Checker over HTML files of a site, deliberate roles excepted by rule. */
export async function checkHtml(site: string, pages: readonly string[]): Promise<Verdict> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const nu = ['-Xss8m', '-jar', jar];
  // so many names as a command line takes; it ends with 1 when it found something, and says what on the error stream
  const parts = Array.from({ length: Math.ceil(pages.length / 200) }, (_, at) =>
    pages.slice(at * 200, at * 200 + 200),
  );
  const messages: NuMessage[] = [];
  for (const part of parts) {
    const { stderr } = await output('java', [...nu, '--format', 'json', ...part]);
    messages.push(...(JSON.parse(stderr) as { messages: readonly NuMessage[] }).messages);
  }
  const kept = messages.filter(({ message }) => !deliberate.test(message));
  const { stdout } = await output('java', [...nu, '--version']);
  return {
    check: 'HTML',
    engine: `Nu Html Checker ${stdout.trim()}`,
    given: `${pages.length} pages`,
    faults: kept.map(
      ({ url, message, extract }) =>
        `${relative(site, decodeURIComponent(new URL(url).pathname))}: ${message} ${extract ?? ''}`,
    ),
    note: `${messages.length - kept.length} roles of tables that are deliberate, by rule`,
  };
}
