import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const packing = Math.PI / (3 * Math.sqrt(2));

export const packed: Demonstration = {
  id: 'packed',
  name: 'balls that are packed into a cube',
  title: 'How tightly can balls be packed?',
  about:
    /unit cell|crystal structure|close.?packing|lattice energy|body.?cent|face.?cent|coordination number|born.?haber|crystal field|solid state/i,
  puzzle: ['Atoms in a metal lie like oranges on a market stall.', 'How much of the room do they fill?'],
  draw: () =>
    scene(
      bars([
        ['simple cube', (100 * Math.PI) / 6, 'a', `${((100 * Math.PI) / 6).toFixed(0)} %`],
        [
          'one in the middle',
          (100 * Math.PI * Math.sqrt(3)) / 8,
          'b',
          `${((100 * Math.PI * Math.sqrt(3)) / 8).toFixed(0)} %`,
        ],
        ['one on each face', 100 * packing, 'good', `${(100 * packing).toFixed(0)} %`],
      ]),
      'Balls fill 52 % of a simple cube, 68 % with one in the middle, and 74 % with one on each face.',
      beat(
        'Put balls on the eight corners of a cube. An eighth of each lies inside: one ball in all.',
        count('pic.bar1', 'corners'),
      ),
      beat(
        `It fills π over 6 of the room, ${((100 * Math.PI) / 6).toFixed(0)} %.`,
        show('pic.value1', 'fills'),
      ),
      beat(
        `With one more in the middle it is ${((100 * Math.PI * Math.sqrt(3)) / 8).toFixed(0)} %. Iron does it like this.`,
        count('pic.bar2', 'middle'),
        show('pic.value2', 'it'),
      ),
      beat(
        `With one on each face it is ${(100 * packing).toFixed(0)} %, as in copper and gold. No packing of equal balls is tighter.`,
        count('pic.bar3', 'face'),
        show('pic.value3', 'it'),
      ),
    ),
  question: choice(
    'A cube has balls on its corners and one in the middle. How many balls belong to it?',
    '2',
    ['9', '1', '4'],
    'Eight eighths make one, and the middle one counts whole.',
  ),
  stays: 'Three quarters is the tightest packing',
};
