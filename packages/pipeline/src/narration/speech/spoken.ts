/** Words as they are said, with the place of the text that they were read from. */
export interface SpokenPiece {
  /** Lower-case letters and apostrophes, or one letter. */
  text: string;
  /** The letter is named, not said as a word. */
  letter: boolean;
  /** A short pause follows. */
  pause: boolean;
  /** Offset in the plain text. */
  at: number;
}

/** Collects what is said, in order. In the words that it takes, a comma pauses and a backquote marks a letter that is named. */
export class SpokenList {
  readonly pieces: SpokenPiece[] = [];

  say(words: string, at: number): void {
    for (const word of words.split(/\s+/)) {
      const text = word.replaceAll(/[`,]/g, '');
      if (text !== '') this.pieces.push({ text, letter: word.startsWith('`'), pause: false, at });
      if (word.endsWith(',')) this.pause();
    }
  }

  /** A short pause after what was said last; none before the first word. */
  pause(): void {
    const last = this.pieces.at(-1);
    if (last) last.pause = true;
  }
}
