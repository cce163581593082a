/** How many measurements were at most `limit`: cumulative, as in Prometheus. */
export interface Bucket {
  limit: number;
  count: number;
}

/**
 * The quantile (0 to 1) that buckets in rising order tell, taking measurements as evenly spread within each; at most the
 * last finite limit. Null when nothing was measured.
 */
export function quantile(buckets: readonly Bucket[], share: number): number | null {
  const total = buckets.at(-1)?.count ?? 0;
  if (total === 0) return null;
  const rank = share * total;
  const index = buckets.findIndex(({ count }) => count >= rank);
  const below = buckets[index - 1] ?? { limit: 0, count: 0 };
  const { limit, count } = buckets[index]!;
  if (!Number.isFinite(limit)) return below.limit;
  return below.limit + (limit - below.limit) * ((rank - below.count) / (count - below.count));
}
