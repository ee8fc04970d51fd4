import PQueue from 'p-queue';

/**
 * Does the work for every item, two at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun.
 */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const queue = new PQueue({ concurrency: 2 });
  const jobs = items.map((item) => async () => {
    try {
      return await work(item);
    } catch (error) {
      queue.clear();
      throw error;
    }
  });
  return queue.addAll(jobs);
}
