/**
 * The outcome of `read` for each item, in their order: while one is worked on, the next ones are being read.
 * @param ahead how many are read at a time
 * @param read must not reject: who stops half-way does not wait for those under way
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  ahead: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const running = items.slice(0, ahead).map(read);
  for (const [index, item] of items.entries()) {
    const result = await (running.shift() as Promise<Result>);
    const next = items[index + ahead];
    if (next !== undefined) {
      running.push(read(next));
    }
    yield [item, result];
  }
}
