/** Lets the page answer a key or a touch between two pieces of work. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
