import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { layPendulumFrame } from './pendulum/frame.ts';
import { swingOf } from './pendulum/motion.ts';
import { springParts } from './pendulum/spring-parts.ts';
import { type Swinging, stringParts } from './pendulum/string-parts.ts';
import { traceParts } from './pendulum/trace-parts.ts';
import { valuesPart } from './pendulum/values-part.ts';

/** Height of the stage below which nothing can be seen to swing, in pixels. */
const leastStage = 150;

/** Lays out a pendulum or a mass on a spring, with its trace and values beside or below it. Fault: `does_not_fit`. */
export const layOutPendulum: LayOut<'pendulum'> = (input) => {
  const { visual, region, theme } = input;
  const faults: LayoutFault[] = [];
  const frame = layPendulumFrame(visual, region, theme);
  const swing = swingOf(visual);
  const period = Number.isFinite(swing.period) ? swing.period : 4;
  const swinging: Swinging = {
    visual,
    frame,
    swing,
    timeOf: (clock) => clock * visual.time_scale,
    places: Array.from({ length: 33 }, (_, index) => ({
      value: 0,
      clock: (period * index) / 32 / visual.time_scale,
    })),
  };
  const parts: Drawn[] = visual.swings.on === 'spring' ? springParts(swinging) : stringParts(swinging);
  if (frame.trace) parts.push(...traceParts(swinging, frame.trace));
  if (frame.values) parts.push(valuesPart(swinging, frame.values, faults));
  if (frame.stage.height < leastStage)
    faults.push({
      code: 'does_not_fit',
      part: null,
      detail: `${Math.round(frame.stage.height)} px to swing in`,
    });
  return assembleDrawing(input, 'pendulum', parts, faults);
};
