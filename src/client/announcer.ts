/** A count that changes with every letter is heard once: when typing rests. */
const restMilliseconds = 600;

/** Gives what is said to a screen reader, by way of a status that nobody sees: the last of it, when it rests. */
export function announcer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, restMilliseconds);
  };
}
