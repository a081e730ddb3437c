/** The words of each language. Another language is a folder beside this file, its line here and its code in model/language.ts. */
export { nl } from './nl/index.ts';
export { en } from './en/index.ts';
