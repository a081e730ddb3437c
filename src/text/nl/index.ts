import { approach } from './approach.ts';
import { build } from './build.ts';
import { card } from './card.ts';
import { cardPage } from './card-page.ts';
import { catalogue } from './catalogue.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { data } from './data.ts';
import { date } from './date.ts';
import { delivery } from './delivery.ts';
import { directory } from './directory.ts';
import { draft } from './draft.ts';
import { edition } from './edition.ts';
import { editor } from './editor.ts';
import { explained } from './explained.ts';
import { figure } from './figure.ts';
import { find } from './find.ts';
import { finding } from './finding.ts';
import { finder } from './finder.ts';
import { frame } from './frame.ts';
import { glossary } from './glossary.ts';
import { grade } from './grade.ts';
import { group } from './group.ts';
import { national } from './national.ts';
import { listed } from './listed.ts';
import { near } from './near.ts';
import { news } from './news.ts';
import { number } from './number.ts';
import { openData } from './open-data.ts';
import { overview } from './overview.ts';
import { places } from './places.ts';
import { provider } from './provider.ts';
import { province } from './province.ts';
import { reason } from './reason.ts';
import { refusal } from './refusal.ts';
import { report } from './report.ts';
import { rounding } from './rounding.ts';
import { row } from './row.ts';
import { rules } from './rules.ts';
import { setUp } from './set-up.ts';
import { share } from './share.ts';
import { start } from './start.ts';
import { trend } from './trend.ts';

/** Dutch: the first language, whose topics say which words every language has. */
export const nl = {
  approach,
  build,
  card,
  cardPage,
  catalogue,
  chart,
  check,
  compare,
  comparison,
  data,
  date,
  delivery,
  directory,
  draft,
  edition,
  editor,
  explained,
  figure,
  find,
  finder,
  finding,
  frame,
  glossary,
  grade,
  group,
  national,
  listed,
  near,
  news,
  number,
  openData,
  overview,
  places,
  provider,
  province,
  reason,
  refusal,
  report,
  rounding,
  row,
  rules,
  setUp,
  share,
  start,
  trend,
};

/**
 * All words of a language, by topic. Dutch has them first: a language that lacks one, or has one more, does not
 * compile.
 */
export type Words = typeof nl;
