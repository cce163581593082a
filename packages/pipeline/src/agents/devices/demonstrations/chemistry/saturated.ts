import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const solubility = (ksp: number) => Math.sqrt(ksp);

export const saturated: Demonstration = {
  id: 'saturated',
  name: 'salt that dissolves up to a limit',
  title: 'How much goes into solution?',
  about:
    /solubility|saturat|precipitat|\bksp\b|common ion|equilibrium constant|law of mass action|reaction quotient/i,
  named: /dissolving in an aqueous/i,
  puzzle: ['Silver chloride hardly dissolves in water.', 'How much less is it in salt water?'],
  draw: () =>
    scene(
      axes(
        axis(0, 5.2, 'silver'),
        axis(0, 5.2, 'chloride'),
        [
          curve('limit', '1.8/x', 'a', { from: 0.36, to: 5, label: 'product = Ksp' }),
          curve('equal', 'x', 'muted', { dash: true, from: 0, to: 3 }),
          tracker('here', '1.8/x', Math.sqrt(1.8), 'good', { guides: true }),
        ],
        { equal: true },
      ),
      'The curve on which silver times chloride is constant; pure water sits where both are equal.',
      beat(
        'In a full solution, silver times chloride always makes the same product. That is this curve.',
        show('pic.x-axis', 'silver'),
        show('pic.y-axis', 'chloride'),
        draw('pic.limit', 'curve'),
      ),
      beat(
        'In pure water both come from the salt alone, so they are equal.',
        draw('pic.equal', 'equal'),
        show('pic.here', 'equal'),
      ),
      beat(
        `The product is 1.8 times 10⁻¹⁰, and its root, ${short(solubility(1.8) * 1)} times 10⁻⁵, is the solubility in moles a litre.`,
        highlight('pic.here', 'root', 1.5),
      ),
      beat(
        'Add chloride from somewhere else, and the point runs along the curve: less silver stays dissolved.',
        move('pic.here', 0.5, 'runs', 1.5),
      ),
    ),
  further: {
    title: 'In salt water',
    draw: () =>
      scene(
        table(
          ['water with', 'chloride', 'silver'],
          [
            ['nothing', '1.34 · 10⁻⁵', '1.34 · 10⁻⁵'],
            ['0.001 mol salt', '10⁻³', `${short(1.8e-10 / 1e-3 / 1e-7)} · 10⁻⁷`],
            ['0.1 mol salt', '10⁻¹', `${short(1.8e-10 / 1e-1 / 1e-9)} · 10⁻⁹`],
          ],
        ),
        'With more chloride in the water, less silver dissolves: 1.34 · 10⁻⁵, then 1.8 · 10⁻⁷, then 1.8 · 10⁻⁹ moles a litre.',
        beat('All numbers are moles in a litre.', show('pic.head', 0), show('pic.row1', 0.4)),
        beat(
          'With a thousandth of a mole of salt, the silver must make do with the product divided by that.',
          show('pic.row2', 'silver'),
        ),
        beat(
          'With a tenth of a mole, seven thousand times less dissolves than in pure water.',
          show('pic.row3', 'tenth'),
        ),
      ),
  },
  question: choice(
    'The product is 4 · 10⁻⁸, and both ions are equal. How many moles a litre dissolve?',
    '2 · 10⁻⁴',
    ['4 · 10⁻⁸', '2 · 10⁻⁸', '4 · 10⁻⁴'],
    'The root of 4 is 2, and the root of 10⁻⁸ is 10⁻⁴.',
  ),
  stays: 'A product of ions sets the limit',
};
