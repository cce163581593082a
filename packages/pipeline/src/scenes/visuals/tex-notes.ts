import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Box } from '../geometry.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';

type Annotation = VisualOf<'tex'>['annotations'][number];

/** A label with the place it explains; x is the left end of the label. */
export interface Note {
  annotation: Annotation;
  phrase: LaidPhrase;
  colour: string;
  /** Ink of the part that it points at. */
  target: Box;
  x: number;
}

const apart = 44;

/** Moves labels sideways, in their order, until each keeps its distance and all stay between `left` and `right`. */
export const spread = (notes: Note[], left: number, right: number): void => {
  notes.sort(
    (first, second) => first.target.x + first.target.width / 2 - (second.target.x + second.target.width / 2),
  );
  for (const note of notes) note.x = note.target.x + note.target.width / 2 - note.phrase.width / 2;
  for (let round = 0; round < 60; round += 1) {
    let moved = false;
    for (let index = 1; index < notes.length; index += 1) {
      const [before, after] = [notes[index - 1]!, notes[index]!];
      const clash = before.x + before.phrase.width + apart - after.x;
      if (clash <= 0.5) continue;
      before.x -= clash / 2;
      after.x += clash / 2;
      moved = true;
    }
    for (const note of notes) {
      const kept = Math.min(Math.max(note.x, left), right - note.phrase.width);
      if (Math.abs(kept - note.x) > 0.5) moved = true;
      note.x = kept;
    }
    if (!moved) return;
  }
};

/** True where two neighbours touch or a label leaves the region although all was tried. */
export const collides = (notes: readonly Note[], left: number, right: number): boolean =>
  notes.some((note, index) => {
    const next = notes[index + 1];
    const out = note.x < left - 1 || note.x + note.phrase.width > right + 1;
    return out || (next !== undefined && note.x + note.phrase.width + 12 > next.x);
  });

/** Labels as wide as their number allows; narrower ones break into more lines. */
export const layNotes = (
  annotations: readonly { annotation: Annotation; target: Box; colour: string }[],
  region: Box,
  theme: Theme,
): Note[] => {
  const room = (region.width - apart * Math.max(0, annotations.length - 1)) / Math.max(1, annotations.length);
  const maxWidth = Math.min(440, Math.max(190, room));
  return annotations.map(({ annotation, target, colour }) => ({
    annotation,
    target,
    colour,
    x: 0,
    phrase: layPhrase(annotation.text, {
      size: theme.sizes.label + 4,
      weight: 500,
      colour,
      maxWidth,
      align: 'centre',
      leading: 1.24,
    }),
  }));
};
