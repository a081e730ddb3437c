import { element } from './element.ts';

/** How long a button says that it has copied. */
const saidMilliseconds = 2500;

/**
 * Puts a button below each read-only box that carries the words for one (`data-copy`, `data-copied`). Nothing is added
 * where the browser cannot write to the clipboard.
 */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const field = box.querySelector('textarea');
    const { copy = '', copied = '' } = box.dataset;
    if (!field) continue;
    const button = element('button', { type: 'button', class: 'copy', 'aria-describedby': field.id }, copy);
    const status = element('span', { role: 'status' });
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(field.value).then(
        () => {
          status.textContent = copied;
          setTimeout(() => (status.textContent = ''), saidMilliseconds);
        },
        // where copying is not allowed, the text is ready to be copied by hand
        () => field.select(),
      );
    });
    box.append(button, ' ', status);
  }
}
