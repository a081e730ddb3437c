/** Whole numbers up to twenty and tens as people write them out, in Dutch and English. */
const numberWord =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)';
const number = `(?:\\d+(?:[.,]\\d+)?|${numberWord})`;
/** The same without "een" and "one": those begin most things that are no number. */
const sureWord = `(?!(?:een|one)(?![\\p{L}\\d]))${numberWord}`;
const sureNumber = `(?:\\d+(?:[.,]\\d+)?|${sureWord})`;
/** What stands between the word for a grade and the grade itself: no noun or other verb, so that "het cijfer stond twee dagen" holds none. */
const leading = '(?:(?:van|was|is|werd|wordt|bleek|nu|eerst|dus|of|now|became|an?|een|the|het)\\s){1,3}';
/** What follows a whole grade: the end of a part of a sentence, or a word that sets it against another; not what is counted. */
const closing =
  '(?=\\s*(?:[.,;:!?)](?!\\d)|$)|\\s(?:en|and|naar|to|in\\splaats|instead|maar|but|geworden|terwijl|while)(?![\\p{L}\\d]))';
const start = '(?<![\\p{L}\\d.,/-])';
const end = '(?![\\p{L}\\d])';
const people =
  '(?:mensen|cliënten|clienten|deelnemers|respondenten|opdrachtgevers|inburgeraars|vragenlijsten|antwoorden|people|clients|participants|respondents|principals|questionnaires|answers)';

/** One of them: "een cliënt" is any client, "één cliënt" a number. */
const person =
  '(?:mens|cliënt|client|deelnemer|respondent|opdrachtgever|inburgeraar|person|participant|principal)';
/** What bears numbers with a point in them, before the number: parts of a text, versions, standards, licences. */
const numbered =
  'versie|version|artikel|article|paragraaf|section|hoofdstuk|chapter|bijlage|annex|vraag|question|tabel|table|figuur|figure|grafiek|chart|stap|step|punt|regel|line|WCAG|CC BY(?:-[A-Z]{2})*';
/** Before the name of a part it speaks of the part itself: "op deze vraag 8.1" is no number of a question. */
const pointing = 'dit|deze|dat|die|elk|elke|per|this|that|each|every';
/** What such a number counts where it is no grade, after the number. */
const counted =
  'uur|euro|jaar|miljoen|miljard|duizend|hours|years|million|billion|thousand|km|kb|mb|kosten|kost|costs?';

/** How people write a figure of a survey. */
const patterns = [
  // a share: "63 %", "63,5 procent", "zestig per cent"
  `${start}${number}\\s?(?:%|procent${end}|per\\s?cent${end}|percent${end})`,
  // half of something as a sign: "7½"
  `${start}\\d{1,2}\\s?[½¼¾]`,
  // a grade or a score: "7,5", "8.1", but no amount, date, time or numbered part
  `(?<![\\p{L}\\d.,/€$-])(?<!(?:€|\\$)\\s)(?<!(?<![\\p{L}\\d])(?<!(?<![\\p{L}\\d])(?:${pointing})\\s)(?:${numbered})\\s(?!\\d+,))(?:\\d{1,3}[.,]\\d|(?:10|\\d)[.,]\\d{2})(?![\\d:-]|[.,]\\d|\\s?(?:${counted})${end})`,
  // the same in words: "zeven komma vijf", "seven point five"
  `${start}${numberWord}\\s(?:komma|punt|point)\\s${numberWord}`,
  `${start}${numberWord}(?:enhalf|-en-een-half|\\sen\\seen\\shalf|\\sand\\sa\\shalf)${end}`,
  // a whole grade beside the word for it: "een cijfer van 8", "the grade was an eight"
  `${start}(?:rapportcijfer|cijfer|gemiddelde|score|grade|mean|average)\\s${leading}(?:\\d{1,2}|${sureWord})${end}${closing}`,
  // a number of people, or a part of them: "12 mensen", "8 van de 10"
  `${start}${number}\\s${people}${end}`,
  `${start}(?:1|één|eén|one)\\s${person}${end}`,
  `${start}${sureNumber}\\s(?:van\\sde|out\\sof|of\\sthe)\\s${number}${end}`,
].map((source) => new RegExp(source, 'iu'));

/**
 * The first figure of a survey in a text, however it is written: a grade, a share or a number of people, in digits or words.
 * Null where there is none: a date, an amount, a time, a year or a telephone number is no figure.
 */
export function figureIn(text: string): string | null {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [match] : [];
  });
  found.sort((a, b) => a.index - b.index);
  return found[0]?.[0].trim() ?? null;
}
