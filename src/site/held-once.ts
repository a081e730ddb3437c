/** An object with more parts than this is about one thing alone: to look for another like it costs more than it saves. */
const mostParts = 12;

/**
 * Gives back what it is given, in which every small object without a list that is equal to one before it is that one. Many of a
 * country's figures are: "not asked", "withheld, too few answers", a question of which that is told. Held once, a country takes two
 * fifths of the memory. Lists (shares, spreads) seldom equal another: to look costs three times as much, and saves little more. For values as JSON has them, which
 * nobody changes any more.
 */
export function heldOnce(): <T>(value: T) => T {
  const known = new Map<string, object>();
  const held = new Set<object>();
  const hold = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const parts = value as Record<string, unknown>;
    let isSmall = true;
    let count = 0;
    for (const name in parts) {
      const part = parts[name];
      count += 1;
      if (typeof part !== 'object' || part === null) continue;
      const same = hold(part) as object;
      if (same !== part) parts[name] = same;
      // what contains something that is like nothing else is like nothing else
      if (!held.has(same)) isSmall = false;
    }
    if (!isSmall || count > mostParts || Array.isArray(value)) return value;
    const key = JSON.stringify(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, value);
    held.add(value);
    return value;
  };
  return <T>(value: T) => hold(value) as T;
}
