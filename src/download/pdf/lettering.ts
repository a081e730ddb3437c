/** A line of text of a chart, in absolute drawing units; `y` is its baseline. Short names: a report holds hundreds. */
export interface Letters {
  readonly x: number;
  readonly y: number;
  /** Type size. */
  readonly z: number;
  /** 400 or 600. */
  readonly w: number;
  readonly a: 'start' | 'middle' | 'end';
  /** Colour, such as `#1b222b`. */
  readonly f: string;
  readonly t: string;
}

/** A chart taken apart: its shapes as SVG without any text, and its text. */
export interface Taken {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
  readonly letters: readonly Letters[];
}

type Attributes = Readonly<Record<string, string>>;

/** Where a group moves its elements. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Takes the text out of a chart's SVG, so that the PDF shows the very drawing of the page and its text is set by the
 * typesetter: real letters in the report's own font, and a tenth of the time that SVG text takes. Throws a RangeError
 * for text in a group that is turned or scaled: a chart that is drawn in a new way must not come out wrong.
 */
export function takeLetters(svg: string): Taken {
  const [, top = 0, width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  const size = Number(/font-size="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const letters: Letters[] = [];
  const shifts: (Shift | null)[] = [{ x: 0, y: -top }];
  for (const [, list, content = '', group] of svg.matchAll(/<text([^>]*)>(.*?)<\/text>|<(\/?g\b[^>]*)>/g)) {
    const shift = shifts.at(-1) ?? null;
    if (group?.startsWith('/')) shifts.pop();
    else if (group !== undefined) shifts.push(moved(shift, attributesOf(group)));
    else if (shift) letters.push(...linesOf(attributesOf(list ?? ''), content, shift, size));
    else throw new RangeError('text in a scaled group of a chart');
  }
  return { width, height, shapes: shapesOf(svg, top, width, height), letters };
}

/**
 * The shapes with the moves of their groups worked in: a pattern that is moved is another pattern to the typesetter, and
 * a report would hold a hundred of them.
 */
function shapesOf(svg: string, top: number, width: number, height: number): string {
  const body = svg
    .replace(/^<svg[^>]*>/, '')
    .replaceAll(/<(title|desc|text)\b[^>]*>.*?<\/\1>/g, '')
    .replaceAll(/ class="[^"]*"/g, '');
  const still = { x: 0, y: 0 };
  const shifts: Shift[] = [still];
  const shapes = body.replaceAll(
    /<(\/?)(g|rect|circle|path)\b([^>]*?)(\/?)>/g,
    (tag: string, end: string, name: string, list: string, close: string) => {
      const shift = shifts.at(-1) ?? still;
      if (name === 'g') {
        if (end !== '') {
          shifts.pop();
          return tag;
        }
        const into = moved(shift, attributesOf(list));
        shifts.push(into ?? still);
        return into ? `<g${list.replace(/ transform="[^"]*"/, '')}>` : `<g${placed(list, shift)}>`;
      }
      if (shift.x === 0 && shift.y === 0) return tag;
      const here =
        name === 'path'
          ? placed(list, shift)
          : list.replaceAll(
              / (c?)([xy])="([-\d.]+)"/g,
              (_, centre: string, axis: 'x' | 'y', value: string) =>
                ` ${centre}${axis}="${short(Number(value) + shift[axis])}"`,
            );
      return `<${name}${here}${close}>`;
    },
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}">${shapes}`;
}

/** Attributes with a move before whatever else is done to the element. */
function placed(list: string, { x, y }: Shift): string {
  if (x === 0 && y === 0) return list;
  const move = `translate(${short(x)},${short(y)})`;
  return / transform="/.test(list)
    ? list.replace(/ transform="/, ` transform="${move} `)
    : ` transform="${move}"${list}`;
}

/** Null where a group does more than move. */
function moved(shift: Shift | null, { transform }: Attributes): Shift | null {
  if (transform === undefined) return shift;
  const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform) ?? [];
  if (shift === null || x === undefined) return null;
  return { x: shift.x + Number(x), y: shift.y + Number(y) };
}

/** The lines of one text element: its own, then its tspans, each so far below the one before. */
function linesOf(given: Attributes, content: string, shift: Shift, size: number): Letters[] {
  const line = (x: string | undefined, down: number, text: string): Letters => ({
    x: short(shift.x + Number(x ?? 0)),
    y: short(shift.y + Number(given.y ?? 0) + down),
    z: Number(given['font-size'] ?? size),
    w: Number(given['font-weight'] ?? 400),
    a: given['text-anchor'] === 'middle' || given['text-anchor'] === 'end' ? given['text-anchor'] : 'start',
    f: given.fill ?? '#000000',
    t: plainText(text),
  });
  let down = 0;
  return [
    line(given.x, 0, /^[^<]*/.exec(content)?.[0] ?? ''),
    ...[...content.matchAll(/<tspan x="([-\d.]+)" dy="([\d.]+)">([^<]*)<\/tspan>/g)].map(
      ([, x, step, text = '']) => line(x, (down += Number(step)), text),
    ),
  ];
}

function attributesOf(list: string): Attributes {
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, value]),
  );
}

/** Undoes `escapeText` of chart/escape.ts. */
function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Two decimals of a drawing unit are a hundredth of a millimetre. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
