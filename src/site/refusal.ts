/**
 * Something that this program does not do, told in one line for people: what, where, and what to do about it. Whoever
 * runs a command prints the message alone; a stack trace is for faults of the program.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
