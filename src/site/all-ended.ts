/**
 * What several writes that go on at once give, in their order. Unlike `Promise.all` it rejects only when all of them have
 * ended: whoever then removes the folder meets no write that makes it again.
 */
export async function allEnded<T>(writes: Iterable<Promise<T>>): Promise<T[]> {
  const outcomes = await Promise.allSettled(writes);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
