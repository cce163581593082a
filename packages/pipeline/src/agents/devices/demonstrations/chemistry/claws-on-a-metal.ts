import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** Logarithms of the overall stability constants of nickel(II): six ammonia, three ethylenediamine. */
const [six, three] = [8.6, 18.3];
const corners: [number, number][] = [
  [0, 2],
  [1.9, 0.9],
  [1.9, -0.9],
  [0, -2],
  [-1.9, -0.9],
  [-1.9, 0.9],
];
/** The two carbons between neighbouring corners 0–1, 2–3 and 4–5. */
const bridges: [number, [number, number], [number, number]][] = [
  [0, [1, 3], [2.3, 2.3]],
  [2, [2.3, -2.3], [1, -3]],
  [4, [-3.3, -0.6], [-3.3, 0.6]],
];
const spots = range(1, 6);

export const clawsOnAMetal: Demonstration = {
  id: 'claws-on-a-metal',
  name: 'six ligands on a nickel ion, and claws that hold it',
  title: 'Six hands, or three claws',
  about:
    /coordination (?:compounds?|complex(?:es)?|chemistry|bonds?)|\bligands?\b|chelat(?:e|ion|ing)(?: effect)?|complex ions?|\bedta\b|transition metal complex|dative bond|denticity/i,
  named: /ligands?|chelat/i,
  puzzle: [
    'Six single molecules hold a metal ion, or three that can grip it twice.',
    'Which of the two complexes is more stable?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('ni', 'Ni', [0, 0], { charge: 2 }),
          ...corners.map((at, i) => atom(`n${i + 1}`, 'N', at)),
          ...bridges.flatMap(([, one, two], i) => [atom(`x${i + 1}`, 'C', one), atom(`y${i + 1}`, 'C', two)]),
        ],
        [
          ...spots.map((i) => bond('ni', `n${i}`)),
          ...bridges.flatMap(([first], i) => [
            bond(`n${first + 1}`, `x${i + 1}`, 1, { id: `one${i + 1}` }),
            bond(`x${i + 1}`, `y${i + 1}`, 1, { id: `two${i + 1}` }),
            bond(`y${i + 1}`, `n${first + 2}`, 1, { id: `three${i + 1}` }),
          ]),
        ],
      ),
      'A nickel ion with six nitrogen atoms around it; then pairs of them are linked by two carbons, so that three claws hold the nickel.',
      beat(
        'In the middle sits a nickel ion, with two positive charges and free room for electrons.',
        show('pic.ni', 'nickel'),
      ),
      beat(
        'Six molecules of ammonia come. Each offers it a lone pair of its nitrogen, so we call them ligands.',
        ...spots.map((i) => show(`pic.n${i}`, 'ammonia')),
        ...spots.map((i) => draw(`pic.ni-n${i}`, 'lone')),
      ),
      beat(
        'Now link the nitrogens two by two, with a bridge of two carbons.',
        ...[1, 2, 3].flatMap((i) => [
          show(`pic.x${i}`, 'bridge'),
          show(`pic.y${i}`, 'bridge'),
          ...['one', 'two', 'three'].map((part) => draw(`pic.${part}${i}`, 'bridge')),
        ]),
      ),
      beat(
        'Each ligand grips twice, like the claw of a crab. This is a chelate, and still there are six bonds.',
        highlight('pic.n1', 'twice'),
        highlight('pic.n2', 'twice'),
        ...spots.map((i) => highlight(`pic.ni-n${i}`, 'six')),
      ),
    ),
  further: {
    title: 'Claws hold far better',
    draw: () =>
      scene(
        bars([
          ['6 ammonia', six, 'a'],
          ['3 claws', three, 'good'],
        ]),
        `Powers of ten of the stability constants: ${six} with six ammonia, ${three} with three claws.`,
        beat(
          'The bars show powers of ten: how far the balance lies on the side of the complex.',
          count('pic.bar1', 'balance'),
          show('pic.value1', 'complex'),
        ),
        beat(
          `With claws it is ten to the ${three}. The bonds are alike, yet it is about ${short(10 ** (three - six) / 1e9, 1)} billion times more.`,
          count('pic.bar2', 'claws'),
          show('pic.value2', 'claws'),
        ),
        beat(
          'Why? Three claws set six molecules free. More free particles mean more disorder, and that drives it.',
          highlight('pic.bar2', 'free'),
        ),
        beat(
          'Also, if one hand lets go, the other one still holds. So medicines with claws take lead out of the blood.',
          highlight('pic.bar2', 'holds'),
        ),
      ),
  },
  question: choice(
    'A molecule grips a metal with six hands at once. How many of them does it take?',
    'one',
    ['six', 'three'],
    'One molecule fills all six places, as EDTA does.',
  ),
  stays: 'Ligands that grip twice hold better',
};
