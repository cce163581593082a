import { type Policy, type Standing, slots } from './window.ts';

/** Counts by number of the slot. */
type Counts = Map<number, number>;

/** Counts in this process alone, by the rule of the shared counters. Remembers `most` callers, the latest ones. */
export function createLocalCounters(most: number, now: () => number = Date.now) {
  const callers = new Map<string, Counts>();
  return {
    take(policy: string, caller: string, { quota, window_ms }: Policy): Standing {
      const width = window_ms / slots;
      const current = Math.floor(now() / width);
      const name = `${policy} ${caller}`;
      const counts = new Map([...(callers.get(name) ?? [])].filter(([slot]) => slot + slots >= current));
      const used = [...counts.values()].reduce((total, count) => total + count, 0);
      const allowed = used < quota;
      if (allowed) counts.set(current, (counts.get(current) ?? 0) + 1);
      remember(callers, name, counts, most);
      const oldest = Math.min(current, ...counts.keys());
      return {
        allowed,
        remaining: Math.max(0, quota - used - (allowed ? 1 : 0)),
        reset_ms: Math.ceil((oldest + slots + 1) * width - now()),
      };
    },
  };
}

/** A map keeps the order of its entries: the first is the one that was used longest ago. */
function remember(callers: Map<string, Counts>, name: string, counts: Counts, most: number): void {
  callers.delete(name);
  callers.set(name, counts);
  const [oldest] = callers.keys();
  if (callers.size > most && oldest !== undefined) callers.delete(oldest);
}
