import { headLength, withHeads } from '../drawing/arrow-head.ts';
import { drawInk, type Ink, inkBox } from '../drawing/ink.ts';
import type { Point } from '../drawing/polyline.ts';
import { type Box, inflate } from '../geometry.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';

/** Longest line of a label, in design pixels. */
const widest = 420;
/** Between an arrow and what it joins. */
const clear = 9;

/** From the edge of the text to the nearest point of what it names; null when they are too close for an arrow. */
const shaftOf = (text: Box, anchor: Box): [Point, Point] | null => {
  const from = inflate(text, clear);
  const to = inflate(anchor, clear);
  const nearest = (low: number, high: number, least: number, most: number): [number, number] => {
    const shared = [Math.max(low, least), Math.min(high, most)] as const;
    if (shared[0] <= shared[1]) return [(shared[0] + shared[1]) / 2, (shared[0] + shared[1]) / 2];
    return high < least ? [high, least] : [low, most];
  };
  const [fromX, toX] = nearest(from.x, from.x + from.width, to.x, to.x + to.width);
  const [fromY, toY] = nearest(from.y, from.y + from.height, to.y, to.y + to.height);
  const length = Math.hypot(toX - fromX, toY - fromY);
  return length < 2 * headLength(3)
    ? null
    : [
        [fromX, fromY],
        [toX, toY],
      ];
};

const arrowPart = (shaft: [Point, Point], colour: string, theme: Theme): Painted => {
  const { line, heads } = withHeads(shaft, theme.lines.thin + 1, 'end');
  const ink: Ink = {
    stroke: { lines: [line], width: theme.lines.thin + 1, colour, dash: false },
    fill: null,
    heads,
  };
  return {
    part: { id: 'arrow', box: inkBox(ink), kind: 'graphic', colour, text: [], layered: true },
    paint: (context, state) => drawInk(context, ink, { ...state, how: 'draw', opacity: 1, dim: 0 }),
    glow: colour,
  };
};

/** A word or two, on few lines, in the middle of its region; with an arrow to what it stands at. */
export const layOutLabel: LayOut<'label'> = (input) => {
  const { visual, region, theme, anchor } = input;
  const colour = theme.roles[visual.role];
  const phrase = layPhrase(visual.text, {
    size: theme.sizes.label,
    weight: 500,
    colour,
    maxWidth: Math.min(region.width, widest),
    maxLines: 3,
    leading: 1.24,
    align: 'centre',
  });
  const at = {
    x: region.x + (region.width - phrase.width) / 2,
    y: region.y + (region.height - phrase.height) / 2,
  };
  const text = phrasePart('text', phrase, at, { background: theme.background, kind: 'label', glow: colour });
  const shaft = visual.arrow && anchor ? shaftOf(text.part.box, anchor) : null;
  const painted = shaft ? [text, arrowPart(shaft, colour, theme)] : [text];
  const laid = assemble(input, 'label', [text], phrase.faults);
  // The arrow leaves the region on purpose: it goes to the anchor.
  return shaft
    ? { ...assemble(input, 'label', painted, phrase.faults), box: laid.box, faults: laid.faults }
    : laid;
};
