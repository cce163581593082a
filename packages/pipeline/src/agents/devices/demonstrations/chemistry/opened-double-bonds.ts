import { clear, draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const units = range(1, 4);
/** Mass of one unit C₂H₄ in g/mol. */
const unit = 28.05;
const degree = (share: number) => short(1 / (1 - share));

export const openedDoubleBonds: Demonstration = {
  id: 'opened-double-bonds',
  name: 'double bonds that open and join to a chain',
  title: 'Open, and take hands',
  about:
    /polymeri[sz]ation|\bpolymers?\b|monomer|polyethylene|polythene|\bplastics\b|carothers|nylon|polyester|macromolecule/i,
  named: /monomers?/i,
  puzzle: ['Ethene is a gas. Polythene bags are made of nothing else.', 'How does a gas become a bag?'],
  draw: () =>
    scene(
      structure(
        'lewis',
        units.flatMap((u) => {
          const x = (u - 2.5) * 3.2;
          return [
            atom(`a${u}`, 'C', [x - 0.75, 0]),
            atom(`b${u}`, 'C', [x + 0.75, 0]),
            ...(['a', 'b'] as const).flatMap((c) =>
              (['u', 'd'] as const).map((side) =>
                atom(`${c}${side}${u}`, 'H', [x + (c === 'a' ? -0.75 : 0.75), side === 'u' ? 1.3 : -1.3]),
              ),
            ),
          ];
        }),
        [
          ...units.flatMap((u) => [
            bond(`a${u}`, `b${u}`, 2, { id: `double${u}` }),
            bond(`a${u}`, `b${u}`, 1, { id: `single${u}` }),
            ...['a', 'b'].flatMap((c) => ['u', 'd'].map((side) => bond(`${c}${u}`, `${c}${side}${u}`))),
          ]),
          ...range(1, 3).map((u) => bond(`b${u}`, `a${u + 1}`, 1, { id: `link${u}` })),
        ],
      ),
      'Four molecules of ethene side by side. Their double bonds open, and they join to one chain.',
      beat(
        'Here are four molecules of ethene, each with a double bond.',
        ...units.flatMap((u) => [
          ...['a', 'b'].flatMap((c) => [
            show(`pic.${c}${u}`, 'molecules'),
            ...['u', 'd'].flatMap((side) => [
              show(`pic.${c}${side}${u}`, 'molecules'),
              show(`pic.${c}${u}-${c}${side}${u}`, 'molecules'),
            ]),
          ]),
          draw(`pic.double${u}`, 'double'),
        ]),
      ),
      beat(
        'Something reactive opens the first one. One bond stays, and the other is free to reach out.',
        clear('pic.double1', 'opens'),
        draw('pic.single1', 'opens'),
        highlight('pic.b1', 'free'),
      ),
      beat(
        'It takes hold of its neighbour, which opens in turn.',
        draw('pic.link1', 'hold'),
        clear('pic.double2', 'opens'),
        draw('pic.single2', 'opens'),
      ),
      beat(
        'And so on, thousands of times, until the chain meets its end. Nothing is lost on the way.',
        draw('pic.link2', 'on'),
        clear('pic.double3', 'on'),
        draw('pic.single3', 'on'),
        draw('pic.link3', 'thousands'),
        clear('pic.double4', 'thousands'),
        draw('pic.single4', 'thousands'),
      ),
    ),
  further: {
    title: 'Long chains need patience',
    draw: () =>
      scene(
        axes(
          axis(0, 1, 'share of the end groups that has reacted', {
            ticks: [0, 0.5, 0.8, 0.9, 1].map((at) => ({ at, text: `${short(100 * at)} %` })),
          }),
          axis(0, 55, 'units in a mean chain'),
          [
            curve('length', '1/(1-x)', 'b', { from: 0, to: 0.981 }),
            tracker('here', '1/(1-x)', 0.5, 'good', { guides: true }),
          ],
        ),
        `Mean length of chains against the share reacted: ${degree(0.5)} at 50 percent, ${degree(0.9)} at 90, ${degree(0.98)} at 98.`,
        beat(
          'Nylon and polyester grow in another way: any two pieces join, and often water leaves.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          `When half of the ends have reacted, a mean chain has only ${degree(0.5)} units.`,
          show('pic.here', 'half'),
        ),
        beat(
          `At 90 percent there are ${degree(0.9)}, at 98 percent ${degree(0.98)}. So the last few percent make the fibre.`,
          draw('pic.length', '90'),
          move('pic.here', 0.9, '90'),
          move('pic.here', 0.98, '98'),
        ),
      ),
  },
  question: choice(
    'A chain of polythene is made of 1000 units of 28 g/mol. What is its mass?',
    `about ${Math.round((1000 * unit) / 1000) * 1000} g/mol`,
    ['about 14000 g/mol', 'about 1028 g/mol'],
    'Nothing is lost, so the masses simply add up.',
  ),
  stays: 'Double bonds open and join to chains',
};
