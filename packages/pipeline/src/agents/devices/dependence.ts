import type { Dependence, FactOf } from '../brief.ts';
import { capitalised, spoken } from '../reading/sentences.ts';
import { draw, move, show } from '../writing/actions.ts';
import { compute } from '../writing/compute.ts';
import { phrase } from '../writing/phrases.ts';
import { axes, axis, curve, tracker } from '../writing/plots.ts';
import { beat, place, type Sketch } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { timesInWords } from '../writing/times-in-words.ts';

const shapes: Record<Dependence, { y: string; exact: boolean }> = {
  proportional: { y: 'x', exact: true },
  inverse: { y: '1/x', exact: true },
  'inverse-square': { y: '1/x^2', exact: true },
  square: { y: 'x^2', exact: true },
  exponential: { y: '2^(x-1)', exact: false },
  logarithmic: { y: 'log2(x)+1', exact: false },
  increases: { y: 'sqrt(x)', exact: false },
  decreases: { y: '1/sqrt(x)', exact: false },
};
const the = (quantity: string) => (/^(?:the|an?|its|their) /i.test(quantity) ? quantity : `the ${quantity}`);

/** Two quantities as a curve that a dot runs along; multiples are computed where the shape is exact. */
export const dependenceSketch = (fact: FactOf<'dependence'>, turn: number): Sketch => {
  const { y, exact } = shapes[fact.shape];
  const at = (x: number) => compute(y, { x });
  const highest = Math.max(at(1), at(3.2)) * 1.1;
  const [of, on] = [phrase(fact.of, 7), phrase(fact.on, 7)];
  const ticks = exact ? [1, 2, 3].map((x) => ({ at: x, text: `${x}×` })) : ('none' as const);
  const exactBeats = [
    beat(`Take any starting point, and call both values one.`, show('plot.here', 'one')),
    beat(`Twice ${the(on)} goes with ${timesInWords(at(2))} ${the(of)}.`, move('plot.here', 2, 'Twice')),
    beat(
      `Three times ${the(on)} goes with ${timesInWords(at(3))} ${the(of)}.`,
      move('plot.here', 3, 'Three'),
    ),
  ];
  const sketchBeats = [
    beat(
      turn === 0
        ? `Follow the dot: as ${on} goes up, ${of} goes ${at(3) > at(1) ? 'up' : 'down'}. The drawing shows the direction, not measured values.`
        : 'Again the direction is what counts, so the axes carry no numbers.',
      show('plot.here', 0),
      move('plot.here', 3, 0.25, 3),
    ),
  ];
  return {
    elements: [
      place(
        'plot',
        'full',
        axes(
          axis(0, 3.4, on, { ticks }),
          axis(0, highest, of, { ticks: exact ? [{ at: 1, text: '1×' }] : 'none' }),
          [
            curve('curve', y, 'accent', {
              from: fact.shape === 'proportional' || fact.shape === 'square' ? 0 : at(3) < at(1) ? 0.9 : 0.2,
              to: 3.3,
            }),
            tracker('here', y, 1, 'b', { guides: exact }),
          ],
        ),
        `${capitalised(of)} against ${on}`.slice(0, 300),
      ),
    ],
    beats: [
      ...spread(spoken(fact.text), [
        { words: fact.of, act: (when) => [show('plot.y-axis', when)] },
        { words: fact.on, act: (when) => [show('plot.x-axis', when)] },
        { words: '', act: () => [draw('plot.curve', 0.6)] },
      ]),
      ...(exact ? (turn === 0 ? exactBeats : exactBeats.slice(1, 2)) : sketchBeats),
    ],
  };
};
