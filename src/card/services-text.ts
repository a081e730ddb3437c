/** Services that a row names; the rest are counted. */
const mostNamed = 2;

/** What a provider does, in a line: the first services by name, and how many more there are, as `andMore` says it. */
export function servicesText(services: readonly string[], andMore: (count: number) => string): string {
  const rest = services.length - mostNamed;
  // a dot ends a line and never begins one
  const dot = '\u00a0· ';
  // one more takes no more room than telling that there is one
  const named = services.slice(0, rest === 1 ? mostNamed + 1 : mostNamed).join(dot);
  return rest > 1 ? `${named}${dot}${andMore(rest)}` : named;
}
