/**
 * Does the work for every item, two at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun.
 */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()].reverse();
  const takeTurns = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      try {
        results[item[0]] = await work(item[1]);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all([takeTurns(), takeTurns()]);
  return results;
}
