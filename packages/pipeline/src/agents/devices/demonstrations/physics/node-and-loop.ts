import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { arrow, figure, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const [battery, r1, r2] = [12, 2, 4];
const current = battery / (r1 + r2);

export const nodeAndLoop: Demonstration = {
  id: 'node-and-loop',
  name: 'a node of wires and a loop of voltages',
  title: 'What flows in flows out',
  about:
    /kirchhoff|circuit law|current law|voltage law|series circuit|parallel circuit|resistors? in|node analysis|mesh analysis|wheatstone|th[eé]venin|norton|superposition theorem/i,
  named: /flowing into a node|electrical circuits?/i,
  puzzle: [
    'Five amperes flow into a node of wires, and two flow out by one of them.',
    'How much flows out by the other?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5, -3], max: [5, 3] },
        arrow('in', [-4.4, 0], [-0.3, 0], 'a', { weight: 'bold', label: tag('5 A', 'above', 'a') }),
        arrow('out1', [0.25, 0.15], [3.6, 2.2], 'b', {
          weight: 'bold',
          label: tag('2 A', 'above-left', 'b'),
        }),
        arrow('out2', [0.25, -0.15], [3.6, -2.2], 'good', {
          weight: 'bold',
          label: tag('3 A', 'below-left', 'good'),
        }),
        point('node', [0, 0], 'ink', { size: 'large', label: tag('node', 'above') }),
      ),
      'A node: 5 amperes flow in, 2 and 3 amperes flow out.',
      beat('Three wires meet at this node.', show('pic.node', 'node')),
      beat('Five amperes flow in, and two flow out here.', draw('pic.in', 'in'), draw('pic.out1', 'out')),
      beat('Charge cannot pile up at the node, and it cannot vanish.', highlight('pic.node', 'Charge', 1.5)),
      beat(`So the rest must leave by the third wire: ${5 - 2} amperes.`, draw('pic.out2', 'leave')),
    ),
  further: {
    title: 'Once around the loop',
    draw: () =>
      scene(
        axes(
          axis(0, 6.4, 'around the loop', {
            ticks: [
              { at: 0, text: 'start' },
              { at: 1, text: 'battery' },
              { at: 3, text: `${r1} Ω` },
              { at: 5, text: `${r2} Ω` },
            ],
          }),
          axis(0, 14, 'volts'),
          [
            dots(
              'height',
              [
                [0, 0],
                [1, battery],
                [2.4, battery],
                [3.4, battery - current * r1],
                [4.4, battery - current * r1],
                [5.6, 0],
                [6.2, 0],
              ],
              'a',
              { joined: true },
            ),
          ],
        ),
        'The voltage around a loop: up by 12 volts in the battery, down by 4 and by 8 in the resistors.',
        beat(
          `A battery of ${battery} volts drives a current through ${r1} and ${r2} ohms, one after the other.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          `The current is ${battery} divided by ${r1 + r2}: ${current} amperes. It is the same everywhere in the loop.`,
          draw('pic.height', 0, 4),
        ),
        beat(
          `It loses ${current * r1} volts in the first resistor, and ${current * r2} in the second. Up and down cancel, and you are back at the start.`,
          highlight('pic.height', 'cancel', 1.5),
        ),
      ),
  },
  question: choice(
    '7 A flow in, 4 A flow out by one wire. How much leaves by the other?',
    '3 A',
    ['11 A', '4 A', '7 A'],
    'What flows in must flow out: 7 is 4 plus 3.',
  ),
  stays: 'Currents balance at nodes, voltages in loops',
};
