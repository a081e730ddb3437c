/** A variable of a file of SPSS: all are numbers but those with a width, which are texts of so many bytes. */
export interface SavVariable {
  readonly name: string;
  readonly label?: string;
  readonly width?: number;
  readonly labels?: Readonly<Record<number, string>>;
  readonly missing?: readonly number[];
}

const systemMissing = -Number.MAX_VALUE;

/** Writes an uncompressed file of SPSS in UTF-8, as the format is documented by GNU PSPP. `null` is system-missing. */
export function savFile(
  variables: readonly SavVariable[],
  rows: readonly (readonly (number | string | null)[])[],
): Uint8Array {
  const parts: Buffer[] = [];
  const int = (value: number): void => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value);
    parts.push(bytes);
  };
  const double = (value: number): void => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    parts.push(bytes);
  };
  const text = (value: string, length: number): void => {
    const bytes = Buffer.alloc(length, ' ');
    bytes.write(value, 'utf8');
    parts.push(bytes);
  };
  /** Eight-byte cells that a variable takes. */
  const cells = ({ width }: SavVariable): number => (width === undefined ? 1 : Math.ceil(width / 8));

  text('$FL2', 4);
  text('@(#) SPSS DATA FILE made in a test', 60);
  int(2);
  int(variables.reduce((sum, one) => sum + cells(one), 0));
  int(0); // not compressed
  int(0); // no weights
  int(rows.length);
  double(100);
  text('26 Nov 26', 9);
  text('12:00:00', 8);
  text('', 64);
  text('', 3);
  variables.forEach((variable, index) => {
    const { label, width = 0, missing = [] } = variable;
    int(2);
    int(width);
    int(label === undefined ? 0 : 1);
    int(missing.length);
    const format = width > 0 ? (1 << 16) | (width << 8) : (5 << 16) | (8 << 8);
    int(format);
    int(format);
    text(`V${index}`, 8);
    if (label !== undefined) {
      const length = Buffer.byteLength(label);
      int(length);
      text(label, Math.ceil(length / 4) * 4);
    }
    for (const value of missing) double(value);
    for (let more = 1; more < cells(variable); more++) {
      for (const value of [2, -1, 0, 0, 0, 0]) int(value);
      text('', 8);
    }
  });
  let position = 1;
  for (const variable of variables) {
    const labels = Object.entries(variable.labels ?? {});
    if (labels.length > 0) {
      int(3);
      int(labels.length);
      for (const [value, label] of labels) {
        double(Number(value));
        const length = Buffer.byteLength(label);
        parts.push(Buffer.from([length]));
        text(label, Math.ceil((length + 1) / 8) * 8 - 1);
      }
      int(4);
      int(1);
      int(position);
    }
    position += cells(variable);
  }
  const extension = (subtype: number, content: string): void => {
    int(7);
    int(subtype);
    int(1);
    const length = Buffer.byteLength(content);
    int(length);
    text(content, length);
  };
  extension(13, variables.map(({ name }, index) => `V${index}=${name}`).join('\t'));
  extension(20, 'UTF-8');
  int(999);
  int(0);
  for (const row of rows) {
    variables.forEach((variable, index) => {
      const value = row[index] ?? null;
      if (variable.width !== undefined) text(String(value ?? ''), cells(variable) * 8);
      else double(value === null ? systemMissing : Number(value));
    });
  }
  return Buffer.concat(parts);
}
