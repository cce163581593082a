import { legible } from '../../drawing/colour.ts';
import type { Label } from '../../drawing/label.ts';
import { inkOrPaper } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { CircleFrame } from './frame.ts';

/** A phrase in the size and on the background of the frame. */
export const phraseIn = ({ size, theme }: CircleFrame, text: string, colour: string, share = 1): LaidPhrase =>
  layPhrase(text, {
    size: Math.max(28, size * share),
    colour: legible(colour, theme.background, inkOrPaper(theme)),
    tabular: true,
  });

/** A label with its middle at a place; the plate keeps lines off it. */
export const centred = (phrase: LaidPhrase, at: Point, { theme }: CircleFrame, plate = false): Label => ({
  phrase,
  x: at[0] - phrase.width / 2,
  y: at[1] - phrase.height / 2,
  background: theme.background,
  plate: plate ? theme.background : null,
});
