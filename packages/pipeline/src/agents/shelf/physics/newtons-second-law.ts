import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const [push, friction] = [50, 20];
const net = push - friction;
/** Way of the light cart; the heavy one has twice the mass, so it gets half as far in the same time. */
const way = 6;
const light = ['light', 'wheel1', 'wheel2', 'push1'];
const heavy = ['heavy', 'load', 'wheel3', 'wheel4', 'push2'];

export const newtonsSecondLaw: ShelfEntry = {
  id: 'newtons-second-law',
  names: [
    "Newton's second law of motion",
    "Newton's second law",
    'second law of motion',
    'force equals mass times acceleration',
    'F = ma',
    'net force',
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'The net force on an object equals its mass times its acceleration.',
    'More force means more acceleration; more mass means less.',
  ],
  puzzle: [
    'Push an empty shopping cart, and it shoots away. Push a full one, and it hardly stirs.',
    'What exactly does a push do, and what does mass have to do with it?',
  ],
  symbols: [
    { tex: 'F_{\\text{net}}', name: 'F', meaning: 'the net force', unit: 'N', role: 'd' },
    { tex: 'm', name: 'm', meaning: 'the mass', unit: 'kg', role: 'a' },
    { tex: 'a', name: 'a', meaning: 'the acceleration', unit: 'm/s²', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'F_{\\text{net}} = m \\, a',
      expression: 'F = m * a',
      says: 'Multiply mass by acceleration, and you have the net force.',
    },
  ],
  pictures: [
    {
      id: 'carts',
      title: 'One push, two carts',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'carts',
            'full',
            figure(
              { min: [-2.4, -0.6], max: [9.6, 5.2] },
              segment('floor1', [-2.2, 3], [9.4, 3], 'muted'),
              rect('light', [0, 3.4], [2, 4.4], 'a', { fill: 'soft', label: tag('$m$', 'centre', 'ink') }),
              circle('wheel1', [0.5, 3.2], 0.2, 'ink', { fill: 'soft' }),
              circle('wheel2', [1.5, 3.2], 0.2, 'ink', { fill: 'soft' }),
              arrow('push1', [-1.8, 3.9], [-0.1, 3.9], 'd', {
                weight: 'bold',
                label: tag('$F$', 'above', 'd'),
              }),
              segment('floor2', [-2.2, 0], [9.4, 0], 'muted'),
              rect('heavy', [0, 0.4], [2, 1.4], 'a', { fill: 'soft', label: tag('$m$', 'centre', 'ink') }),
              rect('load', [0, 1.4], [2, 2.4], 'a', { fill: 'soft', label: tag('$m$', 'centre', 'ink') }),
              circle('wheel3', [0.5, 0.2], 0.2, 'ink', { fill: 'soft' }),
              circle('wheel4', [1.5, 0.2], 0.2, 'ink', { fill: 'soft' }),
              arrow('push2', [-1.8, 0.9], [-0.1, 0.9], 'd', {
                weight: 'bold',
                label: tag('$F$', 'above', 'd'),
              }),
            ),
            'A light cart above and a cart of twice the mass below, both pushed to the right by the same force.',
          ),
        ],
        beats: [
          beat(
            'Here is a light cart. Below it stands one with twice the mass.',
            draw('carts.floor1', 0),
            ...light.slice(0, 3).map((part) => show(`carts.${part}`, 'light')),
            draw('carts.floor2', 'Below'),
            ...heavy.slice(0, 4).map((part) => show(`carts.${part}`, 'twice')),
          ),
          beat('Both get the same push.', draw('carts.push1', 'same'), draw('carts.push2', 'same')),
          beat(
            'In the same time, the heavy cart gets only half as far.',
            ...light.map((part) => move(`carts.${part}`, [way, 0], 'time', 2.4)),
            ...heavy.map((part) => move(`carts.${part}`, [way / 2, 0], 'time', 2.4)),
          ),
          beat(
            'Twice the mass, half the acceleration.',
            highlight('carts.heavy', 'mass'),
            highlight('carts.load', 'mass'),
          ),
        ],
      }),
    },
    {
      id: 'net',
      title: 'Only the net force counts',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'crate',
            'full',
            figure(
              { min: [-6, -1.8], max: [8, 4.2] },
              segment('floor', [-5.8, 0], [7.8, 0], 'muted'),
              rect('box', [-1, 0], [1, 2], 'a', { fill: 'soft', label: tag('$m$', 'centre', 'ink') }),
              arrow('push', [1.1, 1.2], [1.1 + push / 10, 1.2], 'b', {
                weight: 'bold',
                label: tag(`push ${push} N`, 'above', 'b'),
              }),
              arrow('friction', [-1.1, 0.4], [-1.1 - friction / 10, 0.4], 'bad', {
                weight: 'bold',
                label: tag(`friction ${friction} N`, 'above', 'bad'),
              }),
              arrow('net', [0, 3], [net / 10, 3], 'd', {
                weight: 'bold',
                label: tag(`net force ${net} N`, 'above', 'd'),
              }),
            ),
            `A crate pushed to the right with ${push} newtons while friction of ${friction} newtons holds it back; the net force is ${net} newtons.`,
          ),
        ],
        beats: [
          beat(
            `Push a crate to the right with ${push} newtons.`,
            draw('crate.floor', 0),
            show('crate.box', 'crate'),
            draw('crate.push', 'right'),
          ),
          beat(
            `The floor holds it back with ${friction} newtons of friction.`,
            draw('crate.friction', 'back'),
          ),
          beat(
            `What is left over is the net force: ${push} minus ${friction} is ${net}.`,
            draw('crate.net', 'net'),
            highlight('crate.push', String(push)),
            highlight('crate.friction', String(friction)),
          ),
          beat(
            'Only this one arrow decides how the crate speeds up.',
            highlight('crate.net', 'arrow'),
            ...['box', 'push', 'friction', 'net'].map((part) =>
              move(`crate.${part}`, [1.4, 0], 'speeds', 1.6),
            ),
          ),
        ],
      }),
    },
    {
      id: 'lines',
      title: 'Force against acceleration',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 11, 'net force in newtons'), axis(0, 6, 'acceleration in m/s²'), [
              curve('light', 'x/2', 'a', { from: 0, to: 10.5, label: '2 kg' }),
              curve('heavy', 'x/4', 'b', { from: 0, to: 10.5, label: '4 kg' }),
              tracker('here', 'x/2', 2, 'c', { guides: true }),
              tracker('there', 'x/4', 8, 'd', { guides: true }),
            ]),
            'Acceleration against net force: two straight lines through the origin, the one for two kilograms twice as steep as the one for four.',
          ),
        ],
        beats: [
          beat(
            'For a mass of two kilograms, acceleration grows in step with force.',
            draw('plot.light', 'acceleration'),
            show('plot.here', 'step'),
          ),
          beat(
            'Four times the force gives four times the acceleration: here, four metres per second squared.',
            move('plot.here', 8, 'force', 1.6),
          ),
          beat('A mass of four kilograms has a flatter line.', draw('plot.heavy', 'flatter')),
          beat(
            'The same eight newtons now give only half as much.',
            show('plot.there', 'newtons'),
            highlight('plot.heavy', 'half'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A car of 1200 kilograms is pulled by a net force of 3000 newtons. How fast does it speed up?',
    formula: 'law',
    given: { F: 3000, m: 1200 },
    find: 'a',
    sense: 'Every second, its speed grows by two and a half metres per second.',
  },
  misconception: {
    tempting: 'It is tempting to think that a force is needed to keep something moving.',
    truth: 'A force changes motion. Without any net force, a moving thing simply keeps going.',
  },
  uses: ['From this one line engineers compute brakes, rockets and roller coasters.'],
  takeaways: [
    'Net force is mass times acceleration',
    'More mass, less acceleration',
    'Only the net force counts',
  ],
  question: {
    ask: 'You push twice as hard on something with twice the mass. What happens to the acceleration?',
    answer: 'Nothing: twice the force over twice the mass is the same acceleration.',
  },
};
