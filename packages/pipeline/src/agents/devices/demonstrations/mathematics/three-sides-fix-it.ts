import { draw, highlight, show } from '../../../writing/actions.ts';
import { angle, arc, figure, point, polygon, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

type XY = [number, number];

const [base, left, right] = [7, 5, 4];
const x = (base ** 2 + left ** 2 - right ** 2) / (2 * base);
const tip: XY = [x, Math.sqrt(left ** 2 - x ** 2)];
const turned = Math.atan2(tip[1], tip[0]) / degree;
const turnedRight = 180 - Math.atan2(tip[1], base - tip[0]) / degree;
/** Two triangles with the sides 6 and 4 and an angle of 35 degrees that is not between them. */
const [long, short, slant] = [6, 4, 35];
const foot = long * Math.cos(slant * degree);
const reach = Math.sqrt(short ** 2 - (long * Math.sin(slant * degree)) ** 2);
const top: XY = [foot, long * Math.sin(slant * degree)];
const [near, far]: [XY, XY] = [
  [foot - reach, 0],
  [foot + reach, 0],
];

export const threeSidesFixIt: Demonstration = {
  id: 'three-sides-fix-it',
  name: 'a triangle built from its three sides',
  title: 'Three sides fix a triangle',
  about:
    /congruen(?:t|ce)(?: of)? (?:triangles?|figures|shapes)|^congruence \(geometry\)|triangle congruence|\b(?:sss|sas|asa|aas)\b (?:congruence|criteri|postulate|theorem)/i,
  named: /congruent triangles|triangles? are congruent/i,
  puzzle: [
    'You describe a triangle on the phone, and your friend must draw exactly the same one.',
    'How few numbers will do?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2.6, -1], max: [9.6, 5.4] },
        segment('base', [0, 0], [base, 0], 'ink', { weight: 'bold', label: tag(String(base), 'below') }),
        arc('arc1', [0, 0], left, [turned - 32, turned + 38], 'a', { dash: true }),
        arc('arc2', [base, 0], right, [turnedRight - 38, turnedRight + 38], 'b', { dash: true }),
        segment('side1', [0, 0], tip, 'a', { weight: 'bold', label: tag(String(left), 'above-left', 'a') }),
        segment('side2', [base, 0], tip, 'b', {
          weight: 'bold',
          label: tag(String(right), 'above-right', 'b'),
        }),
        point('tip', tip, 'good', { size: 'large' }),
        point('a', [0, 0], 'ink'),
        point('b', [base, 0], 'ink'),
      ),
      `On a base of ${base}, circles of radius ${left} and ${right} around its ends meet in the third corner.`,
      beat(
        `Say the three sides: ${base}, ${left} and ${right}. Your friend draws the first one.`,
        draw('pic.base', 'first'),
        show('pic.a', 'first'),
        show('pic.b', 'first'),
      ),
      beat(
        `The third corner is ${left} away from one end, somewhere on this circle.`,
        draw('pic.arc1', 'circle'),
      ),
      beat(`And it is ${right} away from the other end.`, draw('pic.arc2', 'other')),
      beat(
        'Above the base the circles meet only once. There is no choice left.',
        show('pic.tip', 'once'),
        draw('pic.side1', 'choice'),
        draw('pic.side2', 'choice'),
      ),
      beat(
        'Below would be its mirror image, of the same size and shape. Such triangles are called congruent.',
        highlight('pic.tip', 'congruent'),
      ),
    ),
  further: {
    title: 'Three numbers that do not do',
    draw: () =>
      scene(
        figure(
          { min: [-1.6, -1], max: [9.6, 4.6] },
          segment('ground', [0, 0], [9, 0], 'muted', { dash: true }),
          polygon('small', [[0, 0], near, top], 'b', { fill: 'soft' }),
          polygon('large', [[0, 0], far, top], 'a', { fill: 'faint' }),
          segment('long', [0, 0], top, 'ink', { weight: 'bold', label: tag(String(long), 'above-left') }),
          segment('short1', top, far, 'a', { weight: 'bold', label: tag(String(short), 'right', 'a') }),
          segment('short2', top, near, 'b', { weight: 'bold', label: tag(String(short), 'left', 'b') }),
          angle('slant', [0, 0], far, top, 'c', { label: tag(`${slant}°`, 'right', 'c') }),
          arc('swing', top, short, [225, 320], 'good', { dash: true }),
        ),
        `With the sides ${long} and ${short} and an angle of ${slant} degrees at the far end of the first there are two triangles.`,
        beat(
          `Now say two sides, ${long} and ${short}, and an angle of ${slant} degrees that is not between them.`,
          draw('pic.ground', 0),
          draw('pic.long', String(long)),
          show('pic.slant', 'angle'),
        ),
        beat(
          'Let the short side swing around the upper corner. It meets the ground twice.',
          draw('pic.swing', 'swing'),
          draw('pic.short1', 'meets'),
          draw('pic.short2', 'twice'),
        ),
        beat(
          'So there are two different triangles: these three numbers do not fix it.',
          show('pic.large', 'two'),
          show('pic.small', 'different'),
        ),
        beat(
          'If the angle lies between the two sides, it works. One side with two angles works too.',
          highlight('pic.slant', 'angle'),
        ),
        beat('Three angles alone fix only the shape, and not the size.', highlight('pic.long', 'size')),
      ),
  },
  question: choice(
    'Which three facts fix a triangle?',
    'two sides and the angle between them',
    ['its three angles', 'one side and its area'],
    'The angle fixes both directions, the sides fix how far to go.',
  ),
  stays: 'Three sides leave no choice',
};
