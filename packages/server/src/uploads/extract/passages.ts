import { type MaterialText, type Place, textLimits } from '@lectern/contracts/material.ts';

/** Gathers passages within the limits of what is kept. */
export class Passages {
  readonly #passages: MaterialText['passages'] = [];
  #characters = 0;
  #full = false;
  #cutOff = false;

  /** Nothing more is taken: a reader may stop. */
  get full(): boolean {
    return this.#full;
  }

  /** The file goes on where its reader stopped. */
  cutOff(): void {
    this.#cutOff = true;
  }

  get result(): MaterialText {
    return {
      passages: this.#passages,
      sections: [],
      tables: [],
      pictures: [],
      truncated: this.#full || this.#cutOff,
    };
  }

  /** Adds a text, parted where it is too long for one passage. Blank ones add nothing. */
  add(text: string, place: Place): void {
    const tidy = text
      .slice(0, textLimits.characters * 2)
      .toWellFormed()
      .replaceAll(/[^\P{C}\n]/gu, ' ')
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n[\n ]*/g, '\n')
      .trim();
    for (let rest = tidy; rest !== '' && !this.#full; ) {
      const part = rest.length <= textLimits.passage ? rest : firstPart(rest);
      rest = rest.slice(part.length).trimStart();
      this.#characters += part.length;
      this.#full = this.#passages.length >= textLimits.passages || this.#characters > textLimits.characters;
      if (!this.#full) this.#passages.push({ text: part.trimEnd(), place });
    }
  }
}

/** Up to the last sentence, or at least word, that fits. */
function firstPart(text: string): string {
  const most = text.slice(0, textLimits.passage);
  const sentence = Math.max(most.lastIndexOf('. '), most.lastIndexOf('\n'));
  if (sentence > textLimits.passage / 2) return most.slice(0, sentence + 1);
  const word = most.lastIndexOf(' ');
  return (word > textLimits.passage / 2 ? most.slice(0, word) : most).toWellFormed();
}
