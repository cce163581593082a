import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, rect, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { numberLine } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const glass = (id: string, x: number, name: string): ShapeInput[] => [
  rect(id, [x - 1.9, -3.1], [x + 1.9, 2.9], 'muted', { label: tag(name, 'below', 'ink') }),
  rect(`${id}-water`, [x - 1.9, -3.1], [x + 1.9, 2.4], 'a', { fill: 'faint', weight: 'thin' }),
];
/** Fractions that fill 0 to 1 evenly. */
const even = (k: number, ratio: number) => (0.31 + k * ratio) % 1;
const spot = (x: number, k: number): XY => [x - 1.6 + 3.2 * even(k, 0.7549), -2.8 + 4.9 * even(k, 0.5698)];

export const betweenSizes: Demonstration = {
  id: 'between-sizes',
  name: 'a beam through three mixtures',
  title: 'A beam through three glasses',
  about: /colloid|emulsion|emulsif|tyndall effect|aerosol|\bhydrosol|brownian stability|dispersed phase/i,
  named: /colloid|emulsion/i,
  puzzle: [
    'Salt water is clear, and muddy water clears by itself. Milk never does.',
    'What is in the milk that neither dissolves nor sinks?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.6, -3.9], max: [7.6, 3] },
        ...glass('solution', -5, 'solution'),
        ...glass('colloid', 0, 'colloid'),
        ...glass('mud', 5, 'suspension'),
        ...range(0, 17).map((k) => circle(`s${k}`, spot(-5, k), 0.05, 'b', { fill: 'solid' })),
        ...range(0, 17).map((k) =>
          circle(`c${k}`, spot(0, k), 0.13, 'b', {
            fill: 'solid',
            motion: { kind: 'oscillate', offset: [0.08, 0.05], period_s: 1.7, phase: k },
          }),
        ),
        ...range(0, 8).map((k) =>
          circle(`m${k}`, [3.4 + k * 0.4, -2.85 + 0.34 * (k % 2)], 0.22, 'b', { fill: 'solid' }),
        ),
        segment('beam1', [-7.5, 0.6], [-6.9, 0.6], 'good', { weight: 'bold' }),
        segment('gap1', [-3.1, 0.6], [-1.9, 0.6], 'good', { weight: 'bold' }),
        rect('cone', [-1.9, 0.42], [1.9, 0.78], 'good', { fill: 'soft', weight: 'thin' }),
        segment('gap2', [1.9, 0.6], [7.5, 0.6], 'good', { weight: 'bold' }),
      ),
      'Three glasses: tiny molecules, middle-sized floating grains, large settled grains. A beam shows only in the middle one.',
      beat(
        'In salt water the pieces are single ions, far too small to see or to sink.',
        show('pic.solution', 'water'),
        show('pic.solution-water', 'water'),
        ...range(0, 17).map((k) => show(`pic.s${k}`, 'ions')),
      ),
      beat(
        'In muddy water they are coarse grains. In a while they lie at the bottom.',
        show('pic.mud', 'muddy'),
        show('pic.mud-water', 'muddy'),
        ...range(0, 8).map((k) => show(`pic.m${k}`, 'grains')),
      ),
      beat(
        'In milk they are of a size between. The jostling water keeps them afloat.',
        show('pic.colloid', 'milk'),
        show('pic.colloid-water', 'milk'),
        ...range(0, 17).map((k) => show(`pic.c${k}`, 'between')),
      ),
      beat(
        'Send a beam through. In the salt water you do not see it. In the colloid it lights up, for the grains scatter light.',
        draw('pic.beam1', 'beam'),
        draw('pic.gap1', 'salt'),
        show('pic.cone', 'colloid'),
        draw('pic.gap2', 'scatter'),
      ),
    ),
  further: {
    title: 'How large is between?',
    draw: () =>
      scene(
        numberLine(-1, 6, {
          ticks: [
            { at: -1, text: '0.1 nm' },
            { at: 0, text: '1 nm' },
            { at: 3, text: '1 µm' },
            { at: 6, text: '1 mm' },
          ],
          spans: [
            { id: 'small', from: -1, to: 0, label: 'solution', role: 'a' },
            { id: 'middle', from: 0, to: 3, label: 'colloid', role: 'good' },
            { id: 'large', from: 3, to: 6, label: 'suspension', role: 'c' },
          ],
          marks: [
            { id: 'ion', at: -0.7, label: 'ion', role: 'a' },
            { id: 'protein', at: Math.log10(150), label: 'milk protein', role: 'good' },
            { id: 'sand', at: 5.3, label: 'sand', role: 'c' },
          ],
        }),
        'Sizes on a scale of powers of ten: solutions below a nanometre, colloids up to a micrometre, suspensions above.',
        beat(
          'On this scale each equal step is ten times as large. Ions are smaller than a nanometre.',
          show('pic.axis', 'scale'),
          show('pic.small', 'Ions'),
          show('pic.ion', 'Ions'),
        ),
        beat(
          'Colloids reach from a nanometre to about a micrometre. The grains of protein in milk measure some 150 nanometres.',
          show('pic.middle', 'Colloids'),
          show('pic.protein', 'protein'),
        ),
        beat(
          'Above that, things sink or rise in time: a grain of sand at once, a drop of cream by morning.',
          show('pic.large', 'Above'),
          show('pic.sand', 'sand'),
          highlight('pic.large', 'cream'),
        ),
      ),
  },
  question: choice(
    'A beam of light is clearly seen in fog. What is fog?',
    'a colloid',
    ['a solution', 'a pure gas'],
    'Its fine drops float in the air and scatter the light.',
  ),
  stays: 'Too small to sink, large enough to scatter',
};
