import { draw, highlight, move, show } from '../../writing/actions.ts';
import { arrow, circle, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** A cart of 2 kg at 3 m/s hits one of 1 kg at rest, and they stay together. */
const [heavy, light, speed] = [2, 1, 3];
const momentum = heavy * speed;
const together = momentum / (heavy + light);
/** A skater of 60 kg and one of 30 kg push apart; the lighter one leaves at 2 m/s. */
const [skater, child, childSpeed] = [60, 30, 2];
const skaterSpeed = (child * childSpeed) / skater;

export const conservationOfMomentum: ShelfEntry = {
  id: 'conservation-of-momentum',
  names: [
    'conservation of momentum',
    'law of conservation of momentum',
    'momentum conservation',
    'linear momentum',
    'momentum',
    'inelastic collision',
    'collisions',
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'Momentum is mass times velocity.',
    'When things push only each other, their total momentum stays the same.',
  ],
  puzzle: [
    'Two carts crash and stick together. The forces in the crash are wild and short.',
    'Can you know the speed afterwards without knowing any of them?',
  ],
  symbols: [
    { tex: 'm_1', name: 'm1', meaning: 'the first mass', unit: 'kg', role: 'a' },
    { tex: 'm_2', name: 'm2', meaning: 'the second mass', unit: 'kg', role: 'b' },
    { tex: 'v_1', name: 'v1', meaning: 'the velocity of the first before the crash', unit: 'm/s', role: 'c' },
    { tex: 'v', name: 'v', meaning: 'the velocity of both afterwards', unit: 'm/s', role: 'd' },
  ],
  formulas: [
    {
      id: 'stick',
      tex: 'm_1 v_1 = (m_1 + m_2) \\, v',
      expression: 'm1 * v1 = (m1 + m2) * v',
      says: 'For a hit on something at rest that then sticks: momentum before equals momentum after.',
    },
  ],
  pictures: [
    {
      id: 'crash',
      title: 'Hit and stick',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'track',
            'wide-left',
            figure(
              { min: [-6, -2.4], max: [6, 2.8] },
              segment('floor', [-5.8, -0.8], [5.8, -0.8], 'muted'),
              rect('first', [-5.4, -0.8], [-3.4, 0.6], 'a', {
                fill: 'soft',
                label: tag(`${heavy} kg`, 'centre', 'ink'),
              }),
              arrow('fast', [-4.4, 1.2], [-1.9, 1.2], 'c', {
                weight: 'bold',
                label: tag(`${speed} m/s`, 'above', 'c'),
              }),
              rect('second', [0, -0.8], [1.2, 0.6], 'b', {
                fill: 'soft',
                label: tag(`${light} kg`, 'centre', 'ink'),
              }),
              arrow('after', [0.8, 1.2], [0.8 + (2.5 * together) / speed, 1.2], 'd', {
                weight: 'bold',
                label: tag(`${together} m/s`, 'above', 'd'),
              }),
            ),
            'A cart of two kilograms runs into a cart of one kilogram at rest.',
          ),
          place(
            'ledger',
            'narrow-right',
            bars(
              [
                ['before', momentum, 'c', `${heavy} · ${speed} = ${momentum}`],
                ['after', momentum, 'd', `${heavy + light} · ${together} = ${momentum}`],
              ],
              'kg·m/s',
            ),
            `Momentum before and after: ${momentum} both times.`,
          ),
        ],
        beats: [
          beat(
            `A cart of ${heavy} kilograms rolls at ${speed} metres a second.`,
            draw('track.floor', 0),
            show('track.first', 'cart'),
            draw('track.fast', 'rolls'),
          ),
          beat(
            `Mass times velocity is its momentum: ${momentum}.`,
            show('ledger.bar1', 'momentum'),
            show('ledger.value1', 'momentum'),
          ),
          beat(
            'It hits a cart at rest, and the two roll on together.',
            show('track.second', 0),
            move('track.first', [3.4, 0], 'hits', 0.8),
            move('track.fast', [3.4, 0], 'hits', 0.8),
            move('track.first', [5.6, 0], 'roll', 1.4),
            move('track.second', [2.2, 0], 'roll', 1.4),
          ),
          beat(
            `Now ${heavy + light} kilograms move. To keep the momentum at ${momentum}, they must be slower: ${together} metres a second.`,
            { do: 'clear', target: 'track.fast', cue: { fraction: 0 } },
            draw('track.after', 'slower'),
            show('ledger.bar2', 'momentum'),
            show('ledger.value2', 'momentum'),
          ),
        ],
      }),
    },
    {
      id: 'skaters',
      title: 'Pushing off from rest',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ice',
            'full',
            figure(
              { min: [-6.6, -2], max: [6.6, 2.6] },
              segment('floor', [-6.4, -1], [6.4, -1], 'muted'),
              circle('skater', [-0.95, 0], 0.95, 'a', {
                fill: 'soft',
                label: tag(`${skater} kg`, 'centre', 'ink'),
              }),
              circle('child', [0.65, -0.35], 0.65, 'b', {
                fill: 'soft',
                label: tag(`${child} kg`, 'centre', 'ink'),
              }),
              arrow('back', [-1.4, 1.5], [-1.4 - 1.3 * skaterSpeed, 1.5], 'c', {
                weight: 'bold',
                label: tag(`${skaterSpeed} m/s`, 'above', 'c'),
              }),
              arrow('ahead', [0.7, 1.5], [0.7 + 1.3 * childSpeed, 1.5], 'd', {
                weight: 'bold',
                label: tag(`${childSpeed} m/s`, 'above', 'd'),
              }),
            ),
            'Two skaters on ice: the heavy one moves slowly to the left, the light one fast to the right.',
          ),
        ],
        beats: [
          beat(
            'Two skaters stand still on the ice. Their total momentum is zero.',
            draw('ice.floor', 0),
            show('ice.skater', 'skaters'),
            show('ice.child', 'skaters'),
          ),
          beat(
            'They push off, and glide apart.',
            move('ice.skater', [-1.5, 0], 'push', 2),
            move('ice.child', [3, 0], 'push', 2),
          ),
          beat(
            `The light one leaves at ${childSpeed} metres a second to the right.`,
            draw('ice.ahead', 'leaves'),
          ),
          beat(`The heavy one, with twice the mass, goes left at ${skaterSpeed}.`, draw('ice.back', 'left')),
          beat(
            `Both products are ${child * childSpeed}, in opposite directions. The sum is still zero.`,
            highlight('ice.ahead', 'products'),
            highlight('ice.back', 'opposite'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A wagon of 20 tonnes at 3 metres a second hits one of 40 tonnes at rest, and they couple. How fast do they roll on?',
    formula: 'stick',
    given: { m1: 20000, m2: 40000, v1: 3 },
    find: 'v',
    sense: 'Three times the mass, so a third of the speed: {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that momentum is lost when two things crash and stop.',
    truth: 'Equal and opposite momenta add up to zero before the crash as well.',
  },
  uses: ['It explains recoil and rockets, and lets the police work out speeds after a crash.'],
  takeaways: ['Momentum is mass times velocity', 'The total stays the same', 'Direction counts'],
  question: {
    ask: 'A cannon at rest fires a ball to the right. What does the cannon do, and why?',
    answer: 'It recoils to the left, for the total momentum has to stay zero.',
  },
};
