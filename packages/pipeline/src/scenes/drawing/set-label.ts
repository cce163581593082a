import { layPhrase } from '../phrase.ts';
import type { LayoutFault } from '../visual.ts';
import { legible } from './colour.ts';
import { type Label, labelBox } from './label.ts';
import { type Candidate, findPlace, type Surroundings } from './label-place.ts';

/** What a label says and how it looks. `size` and `maxWidth` in pixels. */
export interface Lettering {
  /** The part that it belongs to, for faults. */
  part: string;
  text: string;
  size: number;
  colour: string;
  maxWidth: number;
  /** What lies behind it. */
  background: string;
  /** The ink and paper of the theme, where the colour is not legible on the background. */
  otherwise: string[];
}

/**
 * Sets a label at the best of its candidate places and takes that place from the others in `around`. What goes wrong
 * is added to `faults`; null only when there is no candidate.
 */
export const setLabel = (
  lettering: Lettering,
  candidatesFor: (size: { width: number; height: number }) => Candidate[],
  around: Surroundings,
  faults: LayoutFault[],
): Label | null => {
  const { part, text, size, maxWidth, background } = lettering;
  const colour = legible(lettering.colour, background, lettering.otherwise);
  const phrase = layPhrase(text, { size, colour, maxWidth, align: 'centre' });
  faults.push(...phrase.faults.map((fault) => ({ ...fault, part })));
  const place = findPlace(candidatesFor(phrase), phrase, around);
  if (!place) return null;
  if (place.collides) faults.push({ code: 'label_collision', part, detail: `no free place for “${text}”` });
  const label = { phrase, x: place.x, y: place.y, background, plate: place.crossed > 0 ? background : null };
  around.texts.push(labelBox(label));
  return label;
};
