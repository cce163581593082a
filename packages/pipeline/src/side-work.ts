/** Work that goes on beside the stages of a run, and that never outlives it. */
export class SideWork implements AsyncDisposable {
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  readonly #going: Promise<unknown>[] = [];
  readonly #stops: (() => Promise<unknown>)[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = AbortSignal.any([signal, this.#ending.signal]);
  }

  /** Starts work whose result is asked for later. Its failure is told to whoever asks. */
  begin<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const result = work(this.#signal);
    this.#going.push(result);
    result.catch(() => {});
    return result;
  }

  /** Takes charge of something that has to be stopped at the end of the run. */
  stopAtEnd(stop: () => Promise<unknown>): void {
    this.#stops.push(stop);
  }

  /** Aborts what still goes on; resolves when nothing is left of it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort(new Error('The run has ended.'));
    await Promise.allSettled([...this.#going, ...this.#stops.map((stop) => stop())]);
  }
}
