import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const word = 'Cat';
const letters = [...word].map((letter) => ({
  letter,
  code: letter.charCodeAt(0),
  bits: letter.charCodeAt(0).toString(2).padStart(7, '0'),
}));
const [upper, lower] = ['A', 'a'].map((letter) => letter.charCodeAt(0)) as [number, number];

const row = (index: number): ShapeInput[] => {
  const { letter, code, bits } = letters[index]!;
  const y = 4.4 - 2.2 * index;
  return [
    rect(`l${index}`, [0, y], [1.6, y + 1.6], 'a', { fill: 'soft', rounded: true }),
    text(`letter${index}`, [0.8, y + 0.8], letter, 'ink', { size: 'large' }),
    arrow(`to${index}`, [1.9, y + 0.8], [3.4, y + 0.8], 'muted'),
    text(`code${index}`, [4.4, y + 0.8], String(code), 'b', { size: 'large' }),
    arrow(`on${index}`, [5.4, y + 0.8], [6.9, y + 0.8], 'muted'),
    ...[...bits].flatMap((bit, i) => [
      rect(
        `b${index}-${i}`,
        [7.2 + 1.05 * i, y + 0.3],
        [8.15 + 1.05 * i, y + 1.3],
        bit === '1' ? 'good' : 'muted',
        {
          fill: bit === '1' ? 'soft' : 'none',
        },
      ),
      text(`d${index}-${i}`, [7.675 + 1.05 * i, y + 0.8], bit),
    ]),
  ];
};
const bits = (index: number, when: number | string) =>
  range(0, 6).flatMap((i) => [show(`pic.b${index}-${i}`, when), show(`pic.d${index}-${i}`, when)]);
const signs = ['A', 'é', '€', '😀'].map((sign) => {
  const point = sign.codePointAt(0)!;
  return {
    sign,
    point: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
    bytes: new TextEncoder().encode(sign).length,
  };
});

export const lettersAsNumbers: Demonstration = {
  id: 'letters-as-numbers',
  name: 'the word Cat as numbers and bits',
  title: 'Every letter is a number',
  about:
    /\bascii\b|\bunicode\b|\butf-?(?:8|16|32)\b|character (?:encoding|set|code)|text encoding|code points?\b/i,
  named: /character encoding/i,
  puzzle: ['A computer stores nothing but zeros and ones.', `How does it keep the word ${word}?`],
  draw: () =>
    scene(
      figure({ min: [-0.3, -0.3], max: [14.9, 6.3] }, ...letters.flatMap((_, i) => row(i))),
      `The letters of ${word} with their numbers ${letters.map(({ code }) => code).join(', ')} and seven bits each.`,
      beat(
        `Here are the letters of ${word}.`,
        ...letters.flatMap((_, i) => [show(`pic.l${i}`, 'letters'), show(`pic.letter${i}`, 'letters')]),
      ),
      beat(
        `A table that all agree on gives each a number. The C is number ${letters[0]!.code}.`,
        draw('pic.to0', 'number'),
        show('pic.code0', 'C'),
      ),
      beat(
        `The second letter has ${letters[1]!.code}, and the third has ${letters[2]!.code}. Small letters lie ${lower - upper} above the capitals.`,
        draw('pic.to1', 'second'),
        show('pic.code1', 'second'),
        draw('pic.to2', 'third'),
        show('pic.code2', 'third'),
      ),
      beat(
        `A number is easily written in bits. Seven are enough for ${2 ** 7} signs.`,
        ...letters.flatMap((_, i) => [draw(`pic.on${i}`, 'bits'), ...bits(i, 'bits')]),
      ),
      beat(
        `Look at the second bit: it is ${lower - upper}, and it alone makes a letter small.`,
        ...letters.map((_, i) => highlight(`pic.b${i}-1`, 'second', 2)),
      ),
    ),
  further: {
    title: 'And all the other signs?',
    draw: () =>
      scene(
        table(
          ['sign', 'number', 'bytes in UTF-8'],
          signs.map(({ sign, point, bytes }) => [
            sign === '😀' ? 'grinning face' : sign,
            point,
            String(bytes),
          ]),
        ),
        `Four signs with their numbers in Unicode and their bytes in UTF-8: ${signs.map(({ bytes }) => bytes).join(', ')}.`,
        beat(
          '128 signs are too few for the world. Unicode has room for more than a million.',
          show('pic.head', 'Unicode'),
        ),
        beat('The A keeps its old number, and in UTF-8 its single byte.', show('pic.row1', 'A')),
        beat(
          'Signs with larger numbers take two bytes, three, or four.',
          show('pic.row2', 'two'),
          show('pic.row3', 'three'),
          show('pic.row4', 0.65),
        ),
        beat(
          'So old files stay right as they are, and short where they can be.',
          highlight('pic.row1', 'old'),
        ),
      ),
  },
  question: choice(
    `A is ${upper}. Which number has C?`,
    String(upper + 2),
    [String(upper + 3), '3', String(lower + 2)],
    'The letters are numbered in the order of the alphabet.',
  ),
  stays: 'Text is numbers that all agree on',
};
