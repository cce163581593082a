import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type MaterialSection,
  type MaterialTable,
  type MaterialText,
  Place,
  pictureLimits,
  tableLimits,
  textLimits,
} from '@lectern/contracts/material.ts';
import { z } from 'zod';

/** A picture as it was found in a file: not to be trusted, not to be shown. */
export const FoundPicture = z.strictObject({
  format: z.enum(['png', 'jpeg', 'webp', 'ppm']),
  /** Where its bytes were put aside. */
  file: z.string(),
  caption: z.string().nullable(),
  place: Place,
  after: z.int(),
});
export type FoundPicture = z.infer<typeof FoundPicture>;

/** Pictures of a file that are put aside, bytes of one of them, and of all. */
const asideLimits = { pictures: 64, one: 38_000_000, all: 268_435_456 };

/** Gathers what a file holds, in its order, within the limits of what is kept. */
export class Passages {
  readonly #passages: MaterialText['passages'] = [];
  readonly #sections: MaterialSection[] = [];
  readonly #tables: MaterialTable[] = [];
  readonly #pictures: FoundPicture[] = [];
  readonly #folder: string | null;
  readonly #aside = { pictures: 0, bytes: 0 };
  #characters = 0;
  #full = false;
  #cutOff = false;

  /** Pictures are put aside in the folder; without one they are left out. */
  constructor(folder: string | null = null) {
    this.#folder = folder;
  }

  get pictures(): readonly FoundPicture[] {
    return this.#pictures;
  }

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
      sections: this.#sections,
      tables: this.#tables,
      pictures: [],
      truncated: this.#full || this.#cutOff,
    };
  }

  /** Adds a text, parted where it is too long for one passage. Blank ones add nothing. */
  add(text: string, place: Place): void {
    for (let rest = tidy(text); rest !== '' && !this.#full; ) {
      const part = rest.length <= textLimits.passage ? rest : firstPart(rest);
      rest = rest.slice(part.length).trimStart();
      this.#characters += part.length;
      this.#full = this.#passages.length >= textLimits.passages || this.#characters > textLimits.characters;
      if (!this.#full) this.#passages.push({ text: part.trimEnd(), place });
    }
  }

  /** A heading: what follows stands below it. */
  head(title: string, level: number, place: Place): void {
    const plain = tidy(title).replaceAll('\n', ' ').slice(0, 200).toWellFormed().trim();
    if (plain === '' || this.#full || this.#sections.length >= textLimits.sections) return;
    const first = this.#passages.length;
    this.#sections.push({ title: plain, level: Math.min(6, Math.max(1, level)), place, first });
  }

  /** A table; its rows are cut to the limits. One without two rows and columns is none. */
  table(rows: readonly (readonly string[])[], place: Place, caption: string | null = null): void {
    const cells = rows
      .slice(0, tableLimits.rows + 1)
      .map((row) =>
        row
          .slice(0, tableLimits.columns)
          .map((cell) => tidy(cell).replaceAll('\n', ' ').slice(0, tableLimits.cell)),
      );
    const [columns = [], ...body] = cells;
    if (columns.length < 2 || body.length < 1 || this.#tables.length >= tableLimits.tables) return;
    const after = this.#passages.length;
    this.#tables.push({ caption: captionOf(caption), columns, rows: body, place, after });
  }

  /** Puts the bytes of a picture aside; null where they are too many. */
  async aside(bytes: Uint8Array): Promise<string | null> {
    const { pictures, bytes: before } = this.#aside;
    if (this.#folder === null || pictures >= asideLimits.pictures) return null;
    if (bytes.length > asideLimits.one || before + bytes.length > asideLimits.all) return null;
    this.#aside.pictures += 1;
    this.#aside.bytes += bytes.length;
    const file = join(this.#folder, `found${this.#aside.pictures}`);
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
    return file;
  }

  /** A picture that was put aside stands here. */
  picture(found: Omit<FoundPicture, 'after'>): void {
    if (this.#pictures.length >= pictureLimits.pictures) return;
    this.#pictures.push({
      ...found,
      caption: captionOf(found.caption),
      after: this.#passages.length,
    });
  }
}

const captionOf = (caption: string | null): string | null =>
  (caption && tidy(caption).replaceAll('\n', ' ').slice(0, textLimits.passage).toWellFormed()) || null;

const tidy = (text: string): string =>
  text
    .slice(0, textLimits.characters * 2)
    .toWellFormed()
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[\n ]*/g, '\n')
    .trim();

/** Up to the last sentence, or at least word, that fits. */
function firstPart(text: string): string {
  const most = text.slice(0, textLimits.passage);
  const sentence = Math.max(most.lastIndexOf('. '), most.lastIndexOf('\n'));
  if (sentence > textLimits.passage / 2) return most.slice(0, sentence + 1);
  const word = most.lastIndexOf(' ');
  return (word > textLimits.passage / 2 ? most.slice(0, word) : most).toWellFormed();
}
