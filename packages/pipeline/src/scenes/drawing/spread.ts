/** A stretch that wishes to have its middle at a place. */
export interface Wish {
  middle: number;
  length: number;
}

/**
 * Middles of stretches that keep `gap` between them and stay between `low` and `high`, each as near to its wish as the
 * others allow (least squares); in the order given, which must be that of the wishes. Null when they do not fit.
 */
export const spread = (
  wishes: readonly Wish[],
  { low, high, gap }: { low: number; high: number; gap: number },
): number[] | null => {
  const needed = wishes.reduce((sum, { length }) => sum + length, 0) + gap * Math.max(0, wishes.length - 1);
  if (needed > high - low + 0.01) return null;
  // Without their own lengths and the gaps, the stretches must only keep their order: pool those that do not.
  let before = 0;
  const offsets = wishes.map(({ length }) => {
    const offset = before + length / 2;
    before += length + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { middle }] of wishes.entries()) {
    let pool = { sum: middle - offsets[index]!, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const places = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const most = Math.max(low, high - needed);
  return places.map((place, index) => Math.min(most, Math.max(low, place)) + offsets[index]!);
};
