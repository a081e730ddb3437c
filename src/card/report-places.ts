import type { EditionPage } from './page.ts';
import type { ProseChapter } from './prose-chapter.ts';
import type { Report } from './report.ts';

/** A place in the report that can be led to. */
export interface ReportPlace {
  /** Its anchor, on the report's page and in the list on the card. */
  readonly id: string;
  readonly label: string;
}

/** A chapter of the report with all places in it. */
export interface ChapterPlaces extends ReportPlace {
  readonly sections: readonly (ReportPlace & { readonly figures: readonly ReportPlace[] })[];
}

/** Every chapter, section, table and figure of a report, in its order. */
export function reportPlaces({ before, after }: Report, page: EditionPage): ChapterPlaces[] {
  return [
    ...before.map(proseChapter),
    ...page.chapters.map((chapter) => ({
      ...placed(chapter),
      sections: chapter.sections.map((section) => ({
        ...placed(section),
        figures: section.figures.map(({ id, title }) => ({ id, label: title })),
      })),
    })),
    ...after.map(proseChapter),
  ];
}

function proseChapter(chapter: ProseChapter): ChapterPlaces {
  return {
    ...placed(chapter),
    sections: chapter.sections.map((section) => ({
      ...placed(section),
      figures: section.blocks.flatMap((block) => {
        if (block.kind === 'figure') return [{ id: block.figure.id, label: block.figure.title }];
        return block.kind === 'response' ? [{ id: 'response', label: block.title }] : [];
      }),
    })),
  };
}

function placed({
  id,
  number,
  title,
}: {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}): ReportPlace {
  return { id, label: `${number} ${title}` };
}
