import { assembleDrawing } from '../drawing/drawn.ts';
import type { LayOut } from '../visual.ts';
import { type Attempt, attemptForces, badnessOf } from './forces/attempt.ts';

/** Length of the strongest force: from the longest that looks well down to what is still an arrow, in pixels. */
const [longest, shortest] = [440, 70];

/**
 * Lays out a free-body diagram as large as its labels allow. Lengths are to scale; components, angles and the resultant
 * are computed. Faults: `bad_reference` to a force that is not there, `label_collision`, `does_not_fit`.
 */
export const layOutForces: LayOut<'forces'> = (input) => {
  const { region } = input;

  let best: Attempt | null = null;
  for (
    let length = Math.min(longest, 0.85 * Math.min(region.width, region.height));
    length > shortest;
    length *= 0.88
  ) {
    const next = attemptForces(input, length);
    if (!best || badnessOf(next) < badnessOf(best)) best = next;
    if (badnessOf(best) === 0) break;
  }
  best ??= attemptForces(input, shortest);
  return assembleDrawing(input, 'forces', best.parts, best.faults);
};
