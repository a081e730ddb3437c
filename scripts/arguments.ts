import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options of a command. `--help` prints how it is used and ends with 0; an option that the command does not have
 * prints that too, and ends with 1. `usage` is what stands behind the command's name.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  command: string,
  usage: string,
  options: T,
) {
  return readCommand(command, usage, options, 0).values;
}

/** The same for a command that also takes up to `most` words of its own, such as a period: "release -- 2027". */
export function readCommand<const T extends ParseArgsOptionsConfig>(
  command: string,
  usage: string,
  options: T,
  most: number,
) {
  const told = [usage, 'site' in options ? '[--site DIR]' : ''].filter((part) => part !== '').join(' ');
  const line = `usage: npm run ${command}${told === '' ? '' : ` -- ${told}`}`;
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: most > 0,
    });
    if (positionals.length > most) throw new Error(`Unexpected argument '${positionals[most]}'.`);
    if ((values as { help?: boolean }).help !== true)
      return { values: values as ReturnType<typeof parseArgs<{ options: T }>>['values'], words: positionals };
    console.log(line);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${line}`);
    process.exit(1);
  }
}
