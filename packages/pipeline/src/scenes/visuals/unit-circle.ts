import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import type { Moment } from '../drawing/living.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { axesPart, circlePart, specialPart } from './unit-circle/circle-parts.ts';
import { layCircleFrame } from './unit-circle/frame.ts';
import { phraseIn } from './unit-circle/labels.ts';
import { anglePart, lengthPart, type Turning } from './unit-circle/turning-parts.ts';
import { valuesPart } from './unit-circle/values-part.ts';
import { waveParts } from './unit-circle/wave-parts.ts';

/** Radius below which the labels no longer fit into the circle, in pixels. */
const leastRadius = 84;

/**
 * Lays out a unit circle: the circle beside its wave or its values in a wide region, above them in a high one. What
 * turns is computed from the angle alone. Faults: `tex_error` of the symbol, `does_not_fit` in too small a region.
 */
export const layOutUnitCircle: LayOut<'unit-circle'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layCircleFrame(visual, region, theme);
  const perTurn = visual.unit === 'degrees' ? 360 : 2 * Math.PI;
  // Where parts reach furthest: all around, by steps that meet every special angle.
  const places: Moment[] = Array.from({ length: 48 * visual.turns + 1 }, (_, index) => ({
    value: (index * perTurn) / 48,
    clock: 0,
  }));
  const turning: Turning = { visual, frame, degreesOf: (value) => (value * 360) / perTurn, places };
  const functions = [...new Set(visual.functions)];
  const parts: Drawn[] = [
    axesPart(visual, frame),
    circlePart(frame),
    ...waveParts(turning),
    ...functions.map((name) => lengthPart(name, turning)),
    ...(visual.special === 'none' ? [] : [specialPart(visual, frame)]),
    anglePart(turning),
    ...(visual.values ? [valuesPart(turning)] : []),
  ];
  const faults: LayoutFault[] = phraseIn(frame, `$${visual.symbol}$`, theme.roles.ink).faults.map(
    (fault) => ({
      ...fault,
      part: 'angle',
    }),
  );
  if (frame.radius < leastRadius)
    faults.push({ code: 'does_not_fit', part: 'circle', detail: `radius of ${Math.round(frame.radius)} px` });
  return assembleDrawing(input, 'unit-circle', parts, faults);
};
