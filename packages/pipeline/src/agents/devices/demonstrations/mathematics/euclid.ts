import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';
import { gcd } from '../whole-numbers.ts';

const steps = (() => {
  const rows: [number, number, number, number][] = [];
  for (let [a, b] = [252, 105]; b > 0 && rows.length < 6; [a, b] = [b, a % b])
    rows.push([a, b, Math.floor(a / b), a % b]);
  return rows;
})();

export const euclid: Demonstration = {
  id: 'euclid',
  name: 'the algorithm of Euclid on 252 and 105',
  title: 'Divide, and divide again',
  about: /euclid(?:ean|'?s)? (?:algorithm|division)|greatest common divisor|b[ée]zout|continued fraction/i,
  puzzle: [
    'A floor of 252 by 105 centimetres is to be laid with square tiles.',
    'What is the largest tile that fits without cutting?',
  ],
  draw: () =>
    scene(
      table(
        ['divide', 'by', 'goes in', 'leaves'],
        steps.map((row) => row.map(String)),
      ),
      `The steps: ${steps.map(([a, b, whole, rest]) => `${a} is ${whole} times ${b} plus ${rest}`).join('; ')}.`,
      beat(
        `Divide 252 by 105. It goes in ${steps[0]![2]} times and leaves ${steps[0]![3]}.`,
        show('pic.head', 0),
        show('pic.row1', 'goes'),
      ),
      beat(
        `Now the divisor and the rest change places: ${steps[1]![0]} by ${steps[1]![1]} leaves ${steps[1]![3]}.`,
        show('pic.row2', 0.4),
        highlight('pic.cell-1-4', 'rest'),
      ),
      beat(
        `${steps[2]![0]} by ${steps[2]![1]} leaves nothing. So ${steps.at(-1)![1]} divides both numbers, and nothing larger does.`,
        show('pic.row3', 'leaves'),
        highlight('pic.cell-3-2', 'divides', 2),
      ),
    ),
  further: {
    title: 'The same steps as a fraction',
    draw: () =>
      scene(
        table(
          ['stop after', 'fraction', 'value'],
          range(1, 3).map((count) => {
            const parts = steps.slice(0, count).map((row) => row[2]);
            const [top, bottom] = parts.reduceRight<[number, number]>(
              ([a, b], part) => [part * a + b, a],
              [1, 0],
            );
            return [`${count}`, `${top}/${bottom}`, (top / bottom).toFixed(3)];
          }),
        ),
        'The fractions that the quotients make, closer and closer to 252 over 105.',
        beat(
          `The numbers that went in, ${steps.map((row) => row[2]).join(', ')}, say how to build the fraction 252 over 105 step by step.`,
          show('pic.head', 0.1),
          show('pic.row1', 0.6),
        ),
        beat(
          'Each step brings the value closer, and the last one hits it.',
          show('pic.row2', 'closer'),
          show('pic.row3', 'last'),
        ),
      ),
  },
  question: {
    ask: 'What is the greatest common divisor of 48 and 18?',
    right: String(gcd(48, 18)),
    wrong: ['3', '9', '12'],
    because: '48 leaves 12 by 18, 18 leaves 6 by 12, and 12 leaves nothing by 6.',
  },
  stays: 'Divide, keep the rest, repeat',
};
