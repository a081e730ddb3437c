import { correctAnswers } from '../src/editor/correct-answers.ts';
import { correctionFiles } from '../src/editor/correction-files.ts';
import { refusalSentence } from '../src/editor/refusal-sentence.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf, notThere, todayOf, writeAll } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { toTheEnd } from './to-the-end.ts';

const usage = '2027 [--reissue ID]… [--lang nl|en] [--data DIR] [--content DIR]';
const { values, words: given } = readCommand(
  'correct',
  usage,
  {
    ...editorOptions,
    reissue: { type: 'string', multiple: true, default: [] },
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
  },
  1,
);
const { data, content } = foldersOf('correct', values);
await toTheEnd(async () => {
  const language = languageOf(values.lang);
  const say = words(language);
  const [period] = given;
  if (period === undefined) throw new Refusal(`npm run correct -- ${usage}`);
  const today = todayOf(values.today, language);
  const result = await correctAnswers(diskFiles(data), period, { reissue: new Set(values.reissue), today });
  if ('refusal' in result) {
    if (result.refusal.kind === 'findings') printFindings(result.refusal.findings, false, language);
    throw new Refusal(refusalSentence(result.refusal, period, language));
  }
  const { outcomes, files, isSettled, nameOf } = result;
  for (const { provider, outcome } of outcomes) console.log(say.editor.outcome[outcome](provider, period));
  if (outcomes.length === 0) console.log(say.editor.nothingChanged);
  writeAll(data, files);
  const told = outcomes
    .filter(({ outcome }) => outcome === 'reissued')
    .flatMap(({ provider }) =>
      correctionFiles('reissued', { id: provider, name: nameOf(provider) }, period, today),
    );
  const fresh = notThere(content, told);
  writeAll(content, fresh);
  for (const one of fresh) console.log(say.editor.written(`content/${one.path}`));
  console.log(isSettled ? say.editor.settled : say.editor.unsettled);
  if (told.length > 0) console.log(say.editor.now);
  if (!isSettled) process.exitCode = 1;
});
