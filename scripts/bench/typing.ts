import type { Page } from 'playwright-core';

/** How long one key took, in milliseconds from the key itself. */
export interface Keystroke {
  /** What stood in the field after it. */
  readonly typed: string;
  /** Until the frame that answers it was painted. */
  readonly painted: number;
  /** Of which the page's script. */
  readonly script: number;
}

/** Between two keys, in milliseconds: a fast typist's. */
const pause = 180;

/** Types every question into a page's search field, clears it, and tells how long each key took. */
export async function typeAll(page: Page, questions: readonly string[]): Promise<Keystroke[]> {
  await page.evaluate(() => {
    const shared = globalThis as { lastKey?: Promise<Keystroke> };
    let began = 0;
    addEventListener(
      'input',
      () => {
        began = performance.now();
      },
      { capture: true },
    );
    // the last to hear of a key: the page's own listeners, and what they put off to the end of a listener, are done
    addEventListener('input', (event) => {
      const script = performance.now() - began;
      const from = event.timeStamp;
      const typed = event.target instanceof HTMLInputElement ? event.target.value : '';
      shared.lastKey = new Promise((done) => {
        requestAnimationFrame(() => {
          // the first task after a frame's painting; a plain message would wait for the browser's own work as well
          void scheduler.postTask(() => done({ typed, painted: performance.now() - from, script }), {
            priority: 'user-blocking',
          });
        });
      });
    });
  });
  const keys: Keystroke[] = [];
  const press = async (key: string): Promise<void> => {
    await page.waitForTimeout(pause);
    await page.keyboard.press(key);
    const stroke = await page.evaluate(() => (globalThis as { lastKey?: Promise<Keystroke> }).lastKey);
    if (stroke) keys.push(stroke);
  };
  // asked for once: finding a field by its role looks at every element, and what that leaves behind is swept up in the
  // middle of a later key
  await page.getByRole('searchbox').focus();
  // the index comes and is read while the reader is still on the way to the first letter
  await page.waitForTimeout(3000);
  for (const question of questions) {
    for (const letter of question) await press(letter === ' ' ? 'Space' : letter);
    await page.keyboard.press('Control+A');
    await press('Backspace');
  }
  return keys;
}
