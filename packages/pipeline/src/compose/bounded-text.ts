/** Text of a stream of unknown length: its beginning or its end is kept, at most `limit` characters. */
export class BoundedText {
  readonly #limit: number;
  readonly #keep: 'head' | 'tail';
  #text = '';

  constructor(limit: number, keep: 'head' | 'tail') {
    this.#limit = limit;
    this.#keep = keep;
  }

  add(text: string): void {
    if (this.#keep === 'tail') this.#text = (this.#text + text).slice(-this.#limit);
    else if (this.#text.length < this.#limit) this.#text = (this.#text + text).slice(0, this.#limit);
  }

  get text(): string {
    return this.#text;
  }
}
