import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { arrow, figure, path, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const [voltsCopper, voltsZinc] = [0.34, -0.76];

export const twoMetals: Demonstration = {
  id: 'two-metals',
  name: 'zinc and copper that make a battery',
  title: 'Zinc gives, copper takes',
  about:
    /galvanic|voltaic|daniell|electrochemical cell|electrode potential|redox|oxidation.?reduction|\bbatter(?:y|ies)\b|half.?cell|corrosion|electrochem|fuel cell/i,
  named: /oxidation.?reduction/i,
  puzzle: ['A strip of zinc, a strip of copper, two beakers.', 'Why does a lamp between them glow?'],
  draw: () =>
    scene(
      figure(
        { min: [-6, -3.4], max: [6, 4] },
        rect('beaker1', [-4.6, -2.8], [-1, 0.6], 'muted'),
        rect('beaker2', [1, -2.8], [4.6, 0.6], 'muted'),
        rect('zinc', [-3.6, -2.2], [-3, 2.2], 'ink', { fill: 'soft', label: tag('Zn', 'left') }),
        rect('copper', [3, -2.2], [3.6, 2.2], 'b', { fill: 'soft', label: tag('Cu', 'right', 'b') }),
        path(
          'wire',
          [
            [-3.3, 2.2],
            [-3.3, 3.2],
            [3.3, 3.2],
            [3.3, 2.2],
          ],
          'muted',
          { smooth: false },
        ),
        arrow('electrons', [-1.6, 3.2], [1.6, 3.2], 'a', {
          weight: 'bold',
          label: tag('electrons', 'above', 'a'),
        }),
        path(
          'bridge',
          [
            [-1.7, -0.6],
            [-1.7, 1.3],
            [1.7, 1.3],
            [1.7, -0.6],
          ],
          'good',
          { smooth: false, weight: 'bold' },
        ),
        text('salt', [0, 0.8], 'salt bridge', 'good'),
        arrow('leaves', [-2.9, -1.2], [-1.8, -1.7], 'bad', { label: tag('Zn²⁺', 'below', 'bad') }),
        arrow('arrives', [1.7, -1.7], [2.9, -1.2], 'b', { label: tag('Cu²⁺', 'below', 'b') }),
      ),
      'A zinc strip and a copper strip in two beakers, joined by a wire and a salt bridge; electrons flow from zinc to copper.',
      beat(
        'Zinc holds its electrons less firmly than copper.',
        show('pic.beaker1', 0),
        show('pic.beaker2', 0),
        show('pic.zinc', 'Zinc'),
        show('pic.copper', 'copper'),
      ),
      beat(
        'So zinc atoms go into the solution as ions, and leave two electrons behind.',
        draw('pic.leaves', 'ions'),
      ),
      beat(
        'These run through the wire to the copper. There copper ions take them, and become metal.',
        draw('pic.wire', 'wire'),
        draw('pic.electrons', 'run'),
        draw('pic.arrives', 'ions'),
      ),
      beat(
        'The salt bridge lets other ions through, so that no side gets charged. Then the current can go on.',
        draw('pic.bridge', 'bridge'),
        show('pic.salt', 'bridge'),
      ),
    ),
  further: {
    title: 'How many volts?',
    draw: () =>
      scene(
        axes(
          axis(0, 4, '', {
            ticks: [
              { at: 1, text: 'zinc' },
              { at: 2, text: 'hydrogen' },
              { at: 3, text: 'copper' },
            ],
          }),
          axis(-1, 0.6, 'volts'),
          [
            dots('zn', [[1, voltsZinc]], 'ink', { label: '−0.76 V' }),
            dots('h', [[2, 0]], 'muted', { label: '0 V' }),
            dots('cu', [[3, voltsCopper]], 'b', { label: '+0.34 V' }),
          ],
        ),
        'Standard potentials: zinc at −0.76 volts, hydrogen at 0, copper at +0.34.',
        beat(
          'Measured against hydrogen, copper stands at plus 0.34 volts, and zinc at minus 0.76.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.h', 'hydrogen'),
          show('pic.cu', 'copper'),
          show('pic.zn', 'zinc'),
        ),
        beat(
          `The battery gives the difference: ${short(voltsCopper)} minus minus ${short(-voltsZinc)}, that is ${short(voltsCopper - voltsZinc)} volts.`,
          highlight('pic.cu', 'difference'),
          highlight('pic.zn', 'difference'),
        ),
      ),
  },
  question: choice(
    'Silver stands at +0.80 volts. How many volts do zinc and silver give?',
    '1.56 V',
    ['0.04 V', '0.80 V', '1.10 V'],
    '0.80 minus minus 0.76 is 1.56.',
  ),
  stays: 'Electrons run from the eager to the holder',
};
