import { filesOf, makeNation } from './people.ts';

/** Texts that do harm where they are put in unescaped: in HTML, attributes, SVG, JSON, CSV and the typesetter. */
export const payloads = {
  script: '<script>globalThis.pwned=1</script>',
  image: '"><img src=x onerror="globalThis.pwned=1">',
  closing: `</script></style></title></svg><svg onload='globalThis.pwned=1'>`,
  formula: '=HYPERLINK("https://kwaad.example";"klik")',
  path: '../../../../etc/passwd',
  typesetting: '#read("/etc/passwd") $x$ *a* \\ @b <c> {provider} ${1} {{1}}',
} as const;

type Files = Record<string, string>;

/** What the repository's own markup for a text in JSON is. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** A delivery of which every name, label, wording and source is a payload. */
export function hostileFiles(): Files {
  const nation = makeNation(2);
  const texts = Object.values(payloads);
  const names = Object.fromEntries(
    Object.keys(nation.names).map((id, at) => [id, `${texts[at % texts.length]} ${at}`]),
  );
  const files: Files = filesOf({ ...nation, names, freeText: payloads.script });
  const label = numbered();
  for (const path of [
    'services.json',
    ...Object.keys(files).filter((one) => one.startsWith('questionnaires/')),
  ]) {
    files[path] = (files[path] ?? '').replaceAll(
      /"(nl|en)": "[^"]*"/g,
      (_, language: string) => `"${language}": "${inJson(label())}"`,
    );
  }
  for (const path of ['2022/period.json', '2023/period.json']) {
    files[path] = (files[path] ?? '').replace('"Testbureau"', () => `"${inJson(payloads.image)}"`);
  }
  files['2022/printed/in-print.json'] = (files['2022/printed/in-print.json'] ?? '')
    .replace('"Verzonnen rapport"', () => `"${inJson(payloads.script)}"`)
    .replace('"Testbureau"', () => `"${inJson(payloads.closing)}"`);
  files['providers.csv'] = (files['providers.csv'] ?? '')
    .split('\n')
    .map((line, at) =>
      line === '' ? line : at === 0 ? `${line};place` : `${line};"${payloads.image.replaceAll('"', '""')}"`,
    )
    .join('\n');
  return files;
}

/** Payloads one after the other, each with its number: labels must differ. */
function numbered(): () => string {
  const texts = Object.values(payloads);
  let at = 0;
  return () => `${texts[(at += 1) % texts.length] ?? ''} ${at}`;
}

/** A reply and a correction that try the same in Markdown. */
export const hostileRemarks: Readonly<Record<string, string>> = {
  'replies/2023/open-a.md': `---\ndate: 2024-04-01\nlanguage: nl\n---\n\n${payloads.script}\n\n${payloads.image}\n\n[klik](javascript:globalThis.pwned=1) ![x](x" onerror="globalThis.pwned=1)\n\n<b onclick="globalThis.pwned=1">b</b>\n\n${'lang '.repeat(2000)}\u202e\n`,
};

/** What is refused, each with its place in the delivery and the finding that says so. */
export const refused: readonly (readonly [
  what: string,
  path: string,
  from: string,
  to: string,
  code: string,
])[] = [
  ['a null byte in a name', 'providers.csv', 'Voorbeeld open-a', 'Voor\u0000beeld', ''],
  ['a right-to-left mark in a name', 'providers.csv', 'Voorbeeld open-a', 'Voor\u202ebeeld', 'bad-text'],
  ['a name of 10,000 characters', 'providers.csv', 'Voorbeeld open-a', 'x'.repeat(10_000), 'bad-text'],
  ['an id that is a path', 'providers.csv', 'open-a;', '../open-a;', 'bad-text'],
  [
    'an address with a script',
    'providers.csv',
    'Voorbeeld open-a;',
    'Voorbeeld open-a;javascript:alert(1)',
    'bad-text',
  ],
  [
    'an address of data',
    'providers.csv',
    'Voorbeeld open-a;',
    'Voorbeeld open-a;data:text/html;base64,PGI+',
    '',
  ],
  [
    'an address of a file',
    'providers.csv',
    'Voorbeeld open-a;',
    'Voorbeeld open-a;file:///etc/passwd',
    'bad-text',
  ],
  [
    'an address with a quote',
    'providers.csv',
    'Voorbeeld open-a;',
    "Voorbeeld open-a;https://a.example/'onclick='x",
    'bad-text',
  ],
  ['a null byte in a label', 'services.json', '"Jobcoaching"', '"Job\\u0000coaching"', ''],
  ['a right-to-left mark in a label', 'services.json', '"Jobcoaching"', '"Job\\u202ecoaching"', ''],
  ['a label of 10,000 characters', 'services.json', '"Jobcoaching"', `"${'x'.repeat(10_000)}"`, ''],
  [
    'a questionnaire whose name is a path',
    'questionnaires/clients-small.json',
    '"clients-small"',
    '"../clients"',
    '',
  ],
  [
    'a source that is no web address',
    '2023/period.json',
    '"name":"Testbureau"',
    '"name":"T","url":"javascript:1"',
    '',
  ],
];
