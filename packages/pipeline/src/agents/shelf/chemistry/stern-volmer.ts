import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Quenching constant in L/mol, and the lifetime without quencher in nanoseconds. */
const [constant, lifetime] = [20, 10];
const left = (q: number) => compute('100/(1+k*q)', { k: constant, q });
const percent = (q: number) => spelled(left(q), 3);

export const sternVolmer: ShelfEntry = {
  id: 'stern-volmer',
  names: [
    'Stern-Volmer equation',
    'Stern-Volmer relationship',
    'Stern-Volmer plot',
    'fluorescence quenching',
    'dynamic quenching',
    'collisional quenching',
  ],
  subject: 'chemistry',
  field: 'Photochemistry',
  says: [
    'A quencher robs excited molecules of their energy before they can shine.',
    'The brightness without it, over the brightness with it, grows in a straight line.',
  ],
  puzzle: [
    'A dye glows brightly in clean water. A pinch of potassium iodide takes nearly all of the glow away.',
    'Where does the light go?',
  ],
  symbols: [
    { tex: 'F_0', name: 'F0', meaning: 'the brightness without quencher', role: 'b' },
    { tex: 'F', name: 'F', meaning: 'the brightness with it', role: 'c' },
    { tex: 'K', name: 'K', meaning: 'the Stern-Volmer constant', unit: 'L/mol', role: 'd' },
    { tex: 'q', name: 'q', meaning: 'the concentration of the quencher', unit: 'mol/L', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\frac{F_0}{F} = 1 + K q',
      expression: 'F0 / F = 1 + K * q',
      says: 'The ratio starts at one, and climbs with the concentration.',
    },
  ],
  pictures: [
    {
      id: 'race',
      title: 'A race for the energy',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ways',
            'full',
            graph(
              'layered',
              [
                node('lit', 'excited dye', 'b'),
                node('glow', 'light', 'good'),
                node('heat', 'heat', 'muted'),
                node('hit', 'quencher takes it', 'bad'),
              ],
              [
                edge('shine', 'lit', 'glow', { label: 'shines', role: 'good' }),
                edge('cool', 'lit', 'heat', { label: 'cools', role: 'muted' }),
                edge('rob', 'lit', 'hit', { label: 'is hit', role: 'bad' }),
              ],
              'right',
            ),
            'An excited dye molecule can shine, lose its energy as heat, or be hit by a quencher.',
          ),
        ],
        beats: [
          beat('Light has lifted a dye molecule. Its energy has several ways out.', show('ways.lit', 'dye')),
          beat(
            `It may shine, or turn to heat. That takes some ${lifetime} nanoseconds.`,
            show('ways.glow', 'shine'),
            draw('ways.shine', 'shine'),
            show('ways.heat', 'heat'),
            draw('ways.cool', 'heat'),
          ),
          beat(
            'But if a quencher bumps into it first, the energy is gone without light.',
            show('ways.hit', 'quencher'),
            draw('ways.rob', 'bumps'),
          ),
          beat(
            'The more quenchers swim about, the more often they win the race.',
            highlight('ways.hit', 'win'),
          ),
        ],
      }),
    },
    {
      id: 'both',
      title: 'A curve made straight',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fall',
            'left',
            axes(axis(0, 0.21, 'quencher in mol/L'), axis(0, 112, 'percent of brightness'), [
              curve('curve', `100/(1+${constant}*x)`, 'c'),
              tracker('here', `100/(1+${constant}*x)`, 0, 'b', { guides: true }),
            ]),
            'The brightness falls steeply at first, then ever more slowly.',
          ),
          place(
            'plot',
            'right',
            axes(axis(0, 0.21, 'quencher in mol/L'), axis(0, 5.6, 'F₀ over F'), [
              curve('line', `1+${constant}*x`, 'd'),
              tracker('dot', `1+${constant}*x`, 0, 'b', { guides: true }),
            ]),
            'The ratio of the two brightnesses rises in a straight line from one.',
          ),
        ],
        beats: [
          beat(
            'Without quencher the dye has its full brightness.',
            show('fall.x-axis', 0),
            show('fall.y-axis', 0),
            show('fall.here', 'full'),
          ),
          beat(
            `At 0.05 moles per litre ${percent(0.05)} percent are left, at 0.15 only ${percent(0.15)}.`,
            draw('fall.curve', 0),
            move('fall.here', 0.05, '0.05', 1),
            move('fall.here', 0.15, 'only', 1),
          ),
          beat(
            'Now turn the fraction over. One becomes two, and then four: a straight line.',
            show('plot.x-axis', 'over'),
            show('plot.y-axis', 'over'),
            show('plot.dot', 'over'),
            draw('plot.line', 'straight'),
            move('plot.dot', 0.15, 'four', 1.2),
          ),
          beat(
            `Its slope is the constant, here ${constant}. It tells how fast quencher and dye meet.`,
            highlight('plot.line', 'slope'),
          ),
        ],
      }),
    },
    {
      id: 'meetings',
      title: 'How fast do they meet?',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['quantity', 'value'],
              [
                ['slope K', `${constant} L/mol`],
                ['lifetime', `${lifetime} ns`],
                ['K over lifetime', `${spelled(constant / (lifetime * 1e-9), 2)} L/(mol·s)`],
              ],
              { row_heads: true },
            ),
            'The slope over the lifetime gives the rate of meeting, two billion litres per mole and second.',
          ),
        ],
        beats: [
          beat(
            'Divide the slope by the lifetime of the glow.',
            show('list.row1', 'slope'),
            show('list.row2', 'lifetime'),
          ),
          beat('That is how often dye and quencher meet with success.', show('list.row3', 'meet')),
          beat(
            'In water no meeting can be much faster than ten billion. Here about every fifth one counts.',
            highlight('list.row3', 'fifth'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A dye has a brightness of 100 units and a Stern-Volmer constant of 20 litres per mole. How bright is it at 0.1 moles of quencher per litre?',
    formula: 'law',
    given: { F0: 100, K: constant, q: 0.1 },
    find: 'F',
    sense: 'Two of three excited molecules are robbed before they can shine.',
  },
  misconception: {
    tempting: 'It is tempting to think that a quencher must use the dye up.',
    truth: 'The dye stays what it was. It only loses its energy without light.',
  },
  uses: ['Sensors measure oxygen in water and blood by how much it dims a glowing dye.'],
  takeaways: [
    'Quenchers race against the light',
    'The ratio is a straight line',
    'Its slope tells how fast they meet',
  ],
  question: {
    ask: 'At which concentration is half of the brightness left?',
    answer: 'Where K times q is one: at one over K.',
  },
};
