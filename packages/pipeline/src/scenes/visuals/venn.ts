import { mix, translucent } from '../drawing/colour.ts';
import { arc, roundedRectangle } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { stillLook } from '../drawing/living.ts';
import { areaInk, lineInk } from '../drawing/make-ink.ts';
import { presenceOf } from '../drawing/presence.ts';
import type { Box } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';
import { layVennFrame, type VennFrame } from './venn/frame.ts';
import { corner, fillRegion, pointsOf, type Region, regionsOf } from './venn/regions.ts';

const setPart = (index: number, frame: VennFrame, theme: Theme): Drawn => {
  const { centre, radius } = frame.circles[index]!;
  const colour = theme.roles[frame.roles[index]!];
  const rim = arc(centre, [radius - 2, radius - 2], -Math.PI / 2, 1.5 * Math.PI);
  const name = frame.names[index]!;
  return stillLook(
    'abc'[index]!,
    colour,
    {
      inks: [areaInk(rim, colour, 0.1), lineInk([rim], colour, 4.5)],
      labels: [{ ...name, background: theme.background, plate: null }],
    },
    { layered: true },
  );
};

/** The fill of a region: nothing until it is shown. */
const regionPart = (region: Region, frame: VennFrame, room: Box, theme: Theme): Drawn => {
  const hues = region.sets.map((set) => theme.roles[frame.roles[set]!]);
  const colour =
    region.id === 'outside'
      ? theme.roles.muted
      : hues.reduce((one, other, index) => mix(one, other, 1 / (index + 1)));
  // Texts stand on it: no more colour than leaves them legible.
  const alpha = region.id === 'outside' ? 0.2 : 0.36;
  const { box } = pointsOf(region, frame.circles, room);
  return {
    part: { id: region.id, box, kind: 'graphic', colour, text: [], layered: true, waits: true },
    paint: (context, state) => {
      const share = presenceOf(state) * (state.how === 'show' ? 1 : state.reveal);
      const style = translucent(colour, (alpha + 0.2 * state.highlight) * share);
      fillRegion(context, region, frame.circles, room, style);
    },
  };
};

const wholePart = (frame: VennFrame, theme: Theme): Drawn[] => {
  if (!frame.whole) return [];
  const colour = theme.roles.muted;
  const outline = roundedRectangle(frame.frame, corner);
  const look = {
    inks: [lineInk([outline], colour, 3)],
    labels: [{ ...frame.whole, background: theme.background, plate: null }],
  };
  return [stillLook('whole', colour, look, { layered: true })];
};

/** Lays two or three circles out as large as the region allows, each item in its true region. */
export const layOutVenn: LayOut<'venn'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layVennFrame(visual, region, theme);
  const fills = regionsOf(visual.sets.length).filter(({ id }) => id !== 'outside' || frame.whole);
  const drawn = [
    ...wholePart(frame, theme),
    ...fills.map((fill) => regionPart(fill, frame, frame.frame, theme)),
    ...visual.sets.map((_, index) => setPart(index, frame, theme)),
    ...frame.items.map(({ id, ...place }) =>
      stillLook(id, theme.roles.ink, {
        inks: [],
        labels: [{ ...place, background: theme.background, plate: null }],
      }),
    ),
  ];
  return assembleDrawing(input, 'venn', drawn, frame.faults);
};
