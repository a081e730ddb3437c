import { approachSentence } from '../text/approach.ts';
import { words } from '../text/words.ts';
import type { ReportFigure } from './page.ts';
import type { ProseContext } from './prose-context.ts';
import { fillIn, type ProseBlockFile, type ProseChapterFile, type ProseShow } from './report-prose.ts';

/** A piece of a chapter of prose. */
export type ProseBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: ReportFigure }
  /** The response tables of the page object, all groups. `number` is "1.1". */
  | { readonly kind: 'response'; readonly id: string; readonly number: string; readonly title: string }
  | {
      readonly kind: 'services';
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A chapter of prose: introduction, survey, or contact and right of reply. */
export interface ProseChapter {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly blocks: readonly ProseBlock[];
  }[];
}

/** A chapter of prose as it stands in one edition's report: filled in, numbered, and without what is not so. */
export function proseChapter(
  id: string,
  file: ProseChapterFile,
  number: number,
  context: ProseContext,
): ProseChapter {
  const sections = file.sections
    .map((section) => ({
      ...section,
      blocks: withoutEmptyHeadings(section.blocks.flatMap((block) => blocksOf(block, context))),
    }))
    .filter((section) => section.blocks.length > 0);
  return {
    id,
    number: String(number),
    title: fillIn(file.title, context.values),
    sections: sections.map((section, index) => ({
      id: `${id}-${section.id}`,
      number: `${number}.${index + 1}`,
      title: fillIn(section.title, context.values),
      blocks: section.blocks,
    })),
  };
}

/** A heading below which nothing is so goes too. */
function withoutEmptyHeadings(blocks: readonly ProseBlock[]): ProseBlock[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading');
  });
}

function blocksOf(block: ProseBlockFile, context: ProseContext): ProseBlock[] {
  const { facts, values } = context;
  if (block.when?.some((fact) => !facts.has(fact)) || block.unless?.some((fact) => facts.has(fact)))
    return [];
  if ('text' in block) return [{ kind: 'text', text: fillIn(block.text, values) }];
  if ('heading' in block) return [{ kind: 'heading', text: fillIn(block.heading, values) }];
  if ('list' in block) return [{ kind: 'list', items: block.list.map((item) => fillIn(item, values)) }];
  return shown(block.show, context);
}

function shown(show: ProseShow, { page, approaches, path, services, language }: ProseContext): ProseBlock[] {
  const say = words(language);
  const list = (items: readonly string[]): ProseBlock[] =>
    items.length > 0 ? [{ kind: 'list', items }] : [];
  switch (show) {
    case 'path':
      return [{ kind: 'figure', figure: path }];
    case 'approach':
      return list(approaches.map((approach) => approachSentence(approach, language)));
    case 'chapters':
      return list(page.chapters.map((chapter) => say.report.chapter(chapter.number, chapter.title)));
    case 'counts':
      return list(page.summaries.map((summary) => summary.response));
    case 'response':
      return [{ kind: 'response', id: 'table-response', number: '1.1', title: say.report.responseTable }];
    case 'services':
      return [
        {
          kind: 'services',
          id: 'table-services',
          number: '1.2',
          title: words(language).card.services,
          head: [say.report.number, words(language).card.service],
          rows: services.map((service) => [service.number, service.label]),
        },
      ];
  }
}
