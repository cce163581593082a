/** How events of one thing are read: those above `after`, in order, at most `limit`. */
export type ReadEvents<Event> = (after: number, limit: number) => Promise<Event[]>;

const page = 500;
const kept = 250;

/**
 * The newest events of one job or batch, shared by all its subscribers here, so that a wake-up costs one query however many they
 * are. `wake` says that there may be more; each number of `turn` is one such moment.
 */
export class Topic<Event extends { seq: number }> {
  turn = 0;
  subscribers = 0;
  readonly #read: ReadEvents<Event>;
  /** The tail holds the events base + 1, base + 2 …; undefined until a subscriber has caught up for the first time. */
  #base: number | undefined;
  #tail: Event[] = [];
  #readTurn = -1;
  #reading: Promise<void> | undefined;
  #bells = new Set<() => void>();

  constructor(read: ReadEvents<Event>) {
    this.#read = read;
  }

  /** Number of the newest event known here. */
  get last(): number {
    return (this.#base ?? 0) + this.#tail.length;
  }

  wake(): void {
    this.turn += 1;
    const bells = this.#bells;
    this.#bells = new Set();
    for (const bell of bells) bell();
  }

  /** Resolves at once when a wake-up came after `turn`, else with the next one or when the signal aborts. */
  changed(turn: number, signal: AbortSignal): Promise<void> {
    if (this.turn !== turn || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.#bells.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#bells.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** Events above `after`: some of them when there are many, none only when there are none. */
  async eventsAfter(after: number): Promise<Event[]> {
    if (this.#base === undefined || after < this.#base) {
      const events = await this.#read(after, page);
      if (events.length === 0) this.#base ??= after;
      return events;
    }
    if (this.#readTurn !== this.turn) await this.#refresh();
    return after < this.#base ? this.#read(after, page) : this.#tail.slice(after - this.#base);
  }

  #refresh(): Promise<void> {
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readOn(): Promise<void> {
    const turn = this.turn;
    const events = await this.#read(this.last, page);
    this.#tail.push(...events);
    const surplus = Math.max(0, this.#tail.length - kept);
    this.#tail.splice(0, surplus);
    this.#base = (this.#base ?? 0) + surplus;
    if (events.length < page) this.#readTurn = turn;
  }
}
