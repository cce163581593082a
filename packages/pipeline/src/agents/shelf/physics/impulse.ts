import { draw, highlight, move, show } from '../../writing/actions.ts';
import { area, axes, axis, curve } from '../../writing/plots.ts';
import { arrow, ellipse, figure, path, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** A force that rises and falls like half a sine, of impulse 6 N s. */
const hit = (start: number, seconds: number) =>
  `${(3 * Math.PI) / seconds}*sin(pi*(x - ${start})/${seconds})`;
const [short, long] = [1, 5];
const [mass, speed] = [70, 15];
/** In kilonewtons. */
const force = (seconds: number) => (mass * speed) / seconds / 1000;

export const impulse: ShelfEntry = {
  id: 'impulse',
  names: ['impulse', 'impulse-momentum theorem', 'impulse momentum principle', 'impulsive force'],
  needs: ['force', 'momentum', 'mechanics', 'newton'],
  subject: 'physics',
  field: 'Mechanics',
  says: ['Impulse is force times the time for which it acts.', 'It equals the change of momentum.'],
  puzzle: [
    'An egg breaks on the floor, but the same fall onto a cushion leaves it whole.',
    'It loses the same speed both times. What is gentler about the cushion?',
  ],
  symbols: [
    { tex: 'F', name: 'F', meaning: 'the average force', unit: 'N', role: 'b' },
    { tex: '\\Delta t', name: 't', meaning: 'the time for which it acts', unit: 's', role: 'd' },
    { tex: 'm', name: 'm', meaning: 'the mass', unit: 'kg', role: 'a' },
    { tex: '\\Delta v', name: 'dv', meaning: 'the change of velocity', unit: 'm/s', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'F \\, \\Delta t = m \\, \\Delta v',
      expression: 'F * t = m * dv',
      says: 'Force times time equals mass times the change of velocity.',
    },
  ],
  pictures: [
    {
      id: 'eggs',
      title: 'Two landings',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fall',
            'full',
            figure(
              { min: [-8, -3.6], max: [8, 3.6] },
              rect('floor', [-7, -3.2], [-1, -2.4], 'muted', { fill: 'soft' }),
              rect('cushion', [1, -3.2], [7, -0.9], 'good', { fill: 'faint', rounded: true }),
              text('hard', [-4, -2.8], 'floor', 'ink'),
              text('soft', [5.5, -2.6], 'cushion', 'good'),
              ellipse('egg1', [-4, 2.4], [0.55, 0.75], 'a', { fill: 'soft', weight: 'bold' }),
              ellipse('egg2', [4, 2.4], [0.55, 0.75], 'a', { fill: 'soft', weight: 'bold' }),
              arrow('stop1', [-2.6, -2.4], [-2.6, 1.2], 'b', {
                weight: 'bold',
                label: tag('force', 'right', 'b'),
              }),
              arrow('stop2', [5.4, -1.9], [5.4, -1.1], 'b', {
                weight: 'bold',
                label: tag('force', 'right', 'b'),
              }),
              path(
                'crack',
                [
                  [-4.55, -1.6],
                  [-4.25, -1.85],
                  [-4, -1.45],
                  [-3.75, -1.85],
                  [-3.45, -1.6],
                ],
                'bad',
                { smooth: false, weight: 'bold' },
              ),
              segment('way', [2.9, -0.9], [2.9, -2.1], 'd', {
                weight: 'bold',
                label: tag('longer way', 'left', 'd'),
              }),
            ),
            'An egg that falls on a hard floor and one that falls into a cushion, with a large and a small stopping force.',
          ),
        ],
        beats: [
          beat(
            'Two equal eggs fall from the same height, one onto the floor, one onto a cushion.',
            show('fall.egg1', 'eggs'),
            show('fall.egg2', 'eggs'),
            show('fall.floor', 'floor'),
            show('fall.hard', 'floor'),
            show('fall.cushion', 'cushion'),
            show('fall.soft', 'cushion'),
          ),
          beat(
            'The floor stops it within a moment, and that takes a large force.',
            move('fall.egg1', [0, -4.05], 0, 0.7),
            draw('fall.stop1', 'force'),
            show('fall.crack', 'force'),
          ),
          beat(
            'The cushion gives way. Stopping takes longer, and a small force is enough.',
            move('fall.egg2', [0, -3.9], 0, 1.6),
            draw('fall.way', 'longer'),
            draw('fall.stop2', 'small'),
          ),
        ],
      }),
    },
    {
      id: 'areas',
      title: 'Equal areas',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 8.4, 'milliseconds', { ticks: 'none' }), axis(0, 11, 'force', { ticks: 'none' }), [
              area('sharp-area', hit(0.6, short), [0.6, 0.6 + short], 'b'),
              curve('sharp', hit(0.6, short), 'b', { from: 0.6, to: 0.6 + short, label: 'floor' }),
              area('mild-area', hit(2.6, long), [2.6, 2.6 + long], 'c'),
              curve('mild', hit(2.6, long), 'c', { from: 2.6, to: 2.6 + long, label: 'cushion' }),
            ]),
            'Force over time: a tall narrow hill for the floor and a low wide one for the cushion, with equal areas.',
          ),
        ],
        beats: [
          beat(
            'Draw the force over time. The floor gives a tall, narrow hill.',
            show('plot.x-axis', 'time'),
            show('plot.y-axis', 'force'),
            draw('plot.sharp', 'tall', 1),
          ),
          beat('The cushion gives a low, wide one.', draw('plot.mild', 'low', 1.4)),
          beat(
            'The area below each hill is the impulse, and both areas are equal.',
            show('plot.sharp-area', 'area'),
            show('plot.mild-area', 'both'),
          ),
          beat(
            `Five times the time means one fifth of the force.`,
            highlight('plot.mild', 'time'),
            highlight('plot.sharp', 'force'),
          ),
        ],
      }),
    },
    {
      id: 'crash',
      title: 'Why cars have airbags',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'stops',
            'full',
            bars(
              [
                ['dashboard, 0.01 s', force(0.01), 'bad'],
                ['belt, 0.07 s', force(0.07), 'b'],
                ['airbag and belt, 0.1 s', force(0.1), 'good'],
              ],
              'kN',
            ),
            'The average force that stops 70 kilograms from 15 metres per second, for three stopping times.',
          ),
        ],
        beats: [
          beat(
            `A person of ${mass} kilograms must be stopped from ${speed} metres per second.`,
            show('stops.bar1', 'stopped'),
          ),
          beat(
            `A hard dashboard does it in a hundredth of a second, with ${force(0.01)} kilonewtons.`,
            show('stops.value1', 'kilonewtons'),
          ),
          beat(
            `Belt and airbag make it last a tenth. Then ${force(0.1)} kilonewtons will do.`,
            show('stops.bar2', 'Belt'),
            show('stops.value2', 'Belt'),
            show('stops.bar3', 'airbag'),
            show('stops.value3', 'kilonewtons'),
          ),
          beat(
            'The change of momentum is as before. Only the time has grown.',
            highlight('stops.bar3', 'time'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A racket turns a tennis ball of 0.058 kilograms round: its velocity changes by 60 m/s in 0.005 seconds. How large is the average force?',
    formula: 'law',
    given: { m: 0.058, dv: 60, t: 0.005 },
    find: 'F',
    sense: 'That is {result}, over a thousand times the weight of the ball.',
  },
  misconception: {
    tempting: 'It is tempting to think that a cushion makes the impulse smaller.',
    truth: 'The impulse is fixed by mass and speed. The cushion only spreads it over more time.',
  },
  uses: ['Airbags, helmets and bent knees all make a stop last longer.'],
  takeaways: [
    'Impulse is force times time',
    'It equals the change of momentum',
    'Longer stops need less force',
  ],
  question: {
    ask: 'You catch a ball and pull your hands back as it comes. What does that change?',
    answer: 'The stop takes longer, so the force on your hands is smaller. The impulse is the same.',
  },
};
