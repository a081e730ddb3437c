/** Common English words that no Dutch sentence has. */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'the and with which that this these those not has have had are were been being from for into only ' +
    'each every another other than what where when who how write remove correct add ask leave found expected ' +
    'row rows line lines column columns file files folder name names number numbers answer answers question ' +
    'questions service services provider providers period periods group groups grade grades row cell cells ' +
    'empty missing known one two first second more most least at by as an or to its it them their there'
  ).split(' '),
);

/** Names that stand in files and commands as they are, in every language. */
const asTheyStand =
  /`[^`]*`|"[^"]*"|\{[^}]*\}|<[^>]*>|\S*[/_\d*:]\S*|\b[\w-]+\.(?:csv|json|md|ts)\b|\b[a-z]+(?:-[a-z]+)+\b|npm run \w+(?: --)?(?: --[a-z]+)?|\b[a-z]+[A-Z]\w*(?:\.\w+)*/g;

/** What people read as a word: no quoted text, no name of a file, column, row or command. In small letters. */
export function wordsOfSentence(line: string): string[] {
  return (
    line
      .replaceAll(asTheyStand, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => !columnNames.has(word));
}

/** Columns, keys and words that the files themselves have. */
const columnNames = new Set(
  (
    'phone place postcode website provider group name published completed respondent service title description order id ids aliases label ' +
    'labels json markdown excel csv utf windows pdf true false null import row rows draft final status from until ' +
    'constructor promoter satisfaction houder aspirant voormalig onbekend clienten inburgeraars opdrachtgevers ' +
    'aspect creative commons ulimit socket pipe mailto tel bands'
  ).split(' '),
);
