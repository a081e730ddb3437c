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
  const line = `usage: npm run ${command}${usage === '' ? '' : ` -- ${usage}`}`;
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if ((values as { help?: boolean }).help !== true)
      return values as ReturnType<typeof parseArgs<{ options: T }>>['values'];
    console.log(line);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${line}`);
    process.exit(1);
  }
}
