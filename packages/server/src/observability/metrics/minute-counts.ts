const slots = 60;

/** Counts by name over the last sixty seconds, in memory that grows with the names only. `now` is in milliseconds. */
export function createMinuteCounts(now: () => number = performance.now.bind(performance)) {
  const counts = new Map<string, Uint32Array>();
  let current = Math.floor(now() / 1000);

  /** Empties the seconds that have begun since the last look. */
  const advance = () => {
    const second = Math.floor(now() / 1000);
    for (let passed = Math.min(slots, second - current); passed > 0; passed -= 1) {
      const slot = (second - passed + 1) % slots;
      for (const own of counts.values()) own[slot] = 0;
    }
    current = second;
    return second % slots;
  };

  return {
    add(name: string) {
      const slot = advance();
      const own = counts.get(name) ?? new Uint32Array(slots);
      counts.set(name, own);
      own[slot]! += 1;
    },
    of(name: string): number {
      advance();
      return counts.get(name)?.reduce((total, one) => total + one, 0) ?? 0;
    },
  };
}
