import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, point, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

/** The integral of 1/z around a circle, summed over 720 steps. */
const roundPole = (centre: number, radius: number) => {
  let [sumRe, sumIm] = [0, 0];
  for (let k = 0; k < 720; k += 1) {
    const angle = ((k + 0.5) * 2 * Math.PI) / 720;
    const [x, y] = [centre + radius * Math.cos(angle), radius * Math.sin(angle)];
    const [dx, dy] = [-radius * Math.sin(angle), radius * Math.cos(angle)].map(
      (part) => (part * 2 * Math.PI) / 720,
    ) as XY;
    const size = x * x + y * y;
    sumRe += (x * dx + y * dy) / size;
    sumIm += (x * dy - y * dx) / size;
  }
  return { re: sumRe, im: sumIm };
};
const inside = roundPole(0, 1);
const outside = roundPole(2.5, 1);

export const roundAPole: Demonstration = {
  id: 'round-a-pole',
  name: 'two loops, one around a pole',
  title: 'One loop catches the pole',
  about:
    /residue|cauchy'?s? integral|contour integr|laurent|winding number|argument principle|meromorphic|rouch/i,
  named: /closed curves?.*complex|residues?/i,
  puzzle: ['Walk once around a loop, and add up 1/z on your way.', 'Does it matter where the loop lies?'],
  draw: () =>
    scene(
      figure(
        { min: [-3, -2.2], max: [6, 2.4] },
        point('pole', [0, 0], 'bad', { size: 'large', label: tag('pole', 'below', 'bad') }),
        circle('around', [0, 0], 1.5, 'a', { weight: 'bold' }),
        circle('beside', [3.8, 0], 1.5, 'b', { weight: 'bold' }),
        text('full', [0, 2], `sum: ${short(inside.im)} i`, 'a'),
        text('none', [3.8, 2], `sum: ${Math.abs(outside.im) < 1e-6 ? '0' : short(outside.im)}`, 'b'),
      ),
      'A loop around the pole of 1/z, where the sum is 2πi, and a loop beside it, where the sum is zero.',
      beat(
        'At z = 0 the function 1/z has no value. Such a place is called a pole.',
        show('pic.pole', 'pole'),
      ),
      beat(
        `Walk around it and add up 720 small pieces: the sum is ${short(inside.im)} times i, which is 2π i.`,
        draw('pic.around', 'around'),
        show('pic.full', 'sum'),
      ),
      beat(
        'Walk around a loop of the same size beside it, and all the pieces cancel.',
        draw('pic.beside', 'loop'),
        show('pic.none', 'cancel'),
      ),
      beat(
        'Only what lies inside the loop counts, not its shape or its size.',
        highlight('pic.pole', 'inside', 1.5),
      ),
    ),
  further: {
    title: 'The size does not matter',
    draw: () =>
      scene(
        table(
          ['radius of the loop', '0.5', '1', '2', '4'],
          [['sum of 1/z', ...[0.5, 1, 2, 4].map((radius) => `${roundPole(0, radius).im.toFixed(3)} i`)]],
          { row_heads: true },
        ),
        'The sums for loops of four radii, all 6.283 i.',
        beat('Try loops of other sizes around the same pole.', show('pic.head', 'sizes')),
        beat(
          'A loop twice as long crosses places where 1/z is half as large, so the sum stays the same.',
          show('pic.row1', 'half'),
          highlight('pic.row1', 'same'),
        ),
      ),
  },
  question: choice(
    'A loop around the pole gives 2πi. What does a loop of twice the radius give?',
    '2πi',
    ['4πi', 'πi', '0'],
    'Only the pole inside counts, not the size of the loop.',
  ),
  stays: 'Only the poles inside the loop count',
};
