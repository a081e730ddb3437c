import { expect, it } from 'vitest';
import { progressPrinter } from '../../scripts/progress.ts';

const lines = [
  'checked: 2 providers',
  '12:00:01   ├─ /a/index.html (+6ms)',
  '12:00:01   └─ /b/index.html',
  'reports: 2 in pdf',
];

function printed(isTTY: boolean, verbose: boolean): string {
  let out = '';
  const write = (text: string | Uint8Array): boolean => {
    out += String(text);
    return true;
  };
  const say = progressPrinter({ write, isTTY }, verbose, () => 0);
  lines.forEach(say);
  return out;
}

it('prints the steps alone where nobody looks', () => {
  expect(printed(false, false)).toBe('checked: 2 providers\nreports: 2 in pdf\n');
});

it('counts pages on one line of a terminal', () => {
  expect(printed(true, false)).toBe('checked: 2 providers\n\r\u001B[Kpages: 1\r\u001B[Kreports: 2 in pdf\n');
});

it('prints everything when asked', () => {
  expect(printed(false, true)).toBe(`${lines.join('\n')}\n`);
});
