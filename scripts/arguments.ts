import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { words } from '../src/text/words.ts';
import { givenLanguage } from './given-language.ts';

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
  const { refusal } = words(givenLanguage());
  const line = refusal.usage(`npm run ${command}${told === '' ? '' : ` -- ${told}`}`);
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: most > 0,
    });
    const extra = positionals[most];
    if (extra !== undefined) throw unexpected(extra);
    if ((values as { help?: boolean }).help !== true)
      return { values: values as ReturnType<typeof parseArgs<{ options: T }>>['values'], words: positionals };
    console.log(line);
    process.exit(0);
  } catch (error) {
    console.error(`${faultOf(error)}\n${line}`);
    process.exit(1);
  }
}

/** What Node says of a word that a command does not take. */
function unexpected(word: string): Error {
  return Object.assign(new Error(`Unexpected argument '${word}'`), {
    code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
  });
}

/** What Node says of options, in the language of the command: by its code, and the option or word that it quotes. */
function faultOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const { refusal } = words(givenLanguage());
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refusal.unknownOption(quoted);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return refusal.optionValue(quoted);
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return refusal.tooMany(quoted);
  return message;
}
