import { expect, test } from 'vitest';
import { formatPeriod, formatShortPeriod } from '../../src/text/date.ts';

test.each([
  ['2024-01-01', '2024-12-31', '2024', '2024', '2024'],
  [
    '2024-07-01',
    '2025-06-30',
    'jul 2024 – jun 2025',
    'Jul 2024 – Jun 2025',
    '1 juli 2024 tot en met 30 juni 2025',
  ],
  ['2025-01-01', '2025-06-30', 'jan – jun 2025', 'Jan – Jun 2025', '1 januari 2025 tot en met 30 juni 2025'],
  ['2024-02-01', '2024-02-29', 'feb 2024', 'Feb 2024', '1 februari 2024 tot en met 29 februari 2024'],
  // a year and a month is no year
  [
    '2024-01-01',
    '2025-12-31',
    'jan 2024 – dec 2025',
    'Jan 2024 – Dec 2025',
    '1 januari 2024 tot en met 31 december 2025',
  ],
  [
    '2023-03-01',
    '2024-02-29',
    'mrt 2023 – feb 2024',
    'Mar 2023 – Feb 2024',
    '1 maart 2023 tot en met 29 februari 2024',
  ],
  // a day short of whole months
  [
    '2023-03-01',
    '2024-02-28',
    '1 mrt 2023 – 28 feb 2024',
    '1 Mar 2023 – 28 Feb 2024',
    '1 maart 2023 tot en met 28 februari 2024',
  ],
  [
    '2024-07-15',
    '2024-12-31',
    '15 jul – 31 dec 2024',
    '15 Jul – 31 Dec 2024',
    '15 juli 2024 tot en met 31 december 2024',
  ],
])('%s to %s is %j, in English %j, in a sentence %j', (from, until, nl, en, sentence) => {
  expect(formatShortPeriod(from, until, 'nl')).toBe(nl);
  expect(formatShortPeriod(from, until, 'en')).toBe(en);
  expect(formatPeriod(from, until, 'nl')).toBe(sentence);
});
