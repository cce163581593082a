import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, brace, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const pixels = 'WWWWWWBBBWWWWWBB';
const runs = [...pixels.matchAll(/(.)\1*/g)].map(([run], i, all) => ({
  run,
  from: all.slice(0, i).reduce((sum, [one]) => sum + one.length, 0),
}));
const short = runs.map(({ run }) => `${run.length}${run[0]}`).join(' ');

const spoken = 'BLA BLA BLACK';
const copy = { from: 4, back: 4, length: 7 };
const copied = range(copy.from, copy.from + copy.length - 1);
const rest = spoken.slice(copy.from + copy.length);
const square = (id: string, i: number, letter: string, role: 'a' | 'b' | 'good'): ShapeInput[] => [
  rect(`${id}${i}`, [i, 0], [i + 0.9, 0.9], role, { fill: 'soft', rounded: true }),
  ...(letter === ' ' ? [] : [text(`${id}${i}-letter`, [i + 0.45, 0.45], letter)]),
];
const bring = (i: number, when: number | string) => [
  show(`pic.t${i}`, when),
  ...(spoken[i] === ' ' ? [] : [show(`pic.t${i}-letter`, when)]),
];

export const sayItShorter: Demonstration = {
  id: 'say-it-shorter',
  name: 'a row of pixels and a word that repeats itself',
  title: 'Count instead of repeating',
  about:
    /run.?length(?: encod\w+| cod\w+)?|lempel.{0,3}ziv(?:.*compression)?|\blz(?:77|78|w|ss)\b|dictionary cod\w+|\bdeflate\b|\bzip\b file|\bgzip\b|lossless (?:data )?compression|file compression/i,
  named: /lossless (?:data )?compression/i,
  puzzle: [
    'A scanned page is mostly white. Pixel after pixel, the file says white, white, white.',
    'Can you say that shorter, and lose nothing?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.3, -2.2], max: [16.2, 4.6] },
        ...[...pixels].map((pixel, i) =>
          rect(`p${i}`, [i, 2.4], [i + 0.94, 3.4], pixel === 'B' ? 'muted' : 'ink', {
            fill: pixel === 'B' ? 'faint' : 'solid',
          }),
        ),
        ...runs.flatMap(({ run, from }, k) => [
          brace(`run${k}`, [from + run.length - 0.06, 2.2], [from, 2.2], run[0] === 'B' ? 'muted' : 'ink'),
          text(
            `count${k}`,
            [from + run.length / 2, 0.6],
            `${run.length} ${run[0]}`,
            run[0] === 'B' ? 'muted' : 'ink',
            {
              size: 'large',
            },
          ),
        ]),
        text('sizes', [8, -1.3], `${pixels.length} pixels: ${2 * runs.length} signs`, 'good'),
      ),
      `Sixteen pixels in ${runs.length} runs: ${short}.`,
      beat(
        `Here are ${pixels.length} pixels of a row, white ones and black ones.`,
        ...[...pixels].map((_, i) => show(`pic.p${i}`, 0.1 + i * 0.05)),
      ),
      beat('They come in runs of the same colour.', ...runs.map((_, k) => draw(`pic.run${k}`, 'runs'))),
      beat(
        `So write how many, and then which: ${runs.map(({ run }) => `${run.length} ${run[0] === 'W' ? 'white' : 'black'}`).join(', ')}.`,
        ...runs.map((_, k) => show(`pic.count${k}`, 0.35 + k * 0.15)),
      ),
      beat(
        `That makes ${2 * runs.length} signs instead of ${pixels.length}, and every pixel can be had back.`,
        show('pic.sizes', 'signs'),
      ),
      beat(
        'But beware: where no two neighbours are alike, the counts would double the length.',
        highlight('pic.count0', 'counts'),
      ),
    ),
  further: {
    title: 'Point back at what was said',
    draw: () =>
      scene(
        figure(
          { min: [-0.3, -3.4], max: [13.3, 3.4] },
          ...[...spoken].flatMap((letter, i) =>
            square('t', i, letter, i < copy.from ? 'a' : copied.includes(i) ? 'good' : 'b'),
          ),
          arrow('back', [copy.from + 0.45, 1.1], [copy.from - copy.back + 0.45, 1.1], 'good', {
            weight: 'bold',
            bend: -0.35,
            label: tag(`${copy.back} back`, 'above', 'good'),
          }),
          brace('whole', [copy.from + copy.length - 0.1, -0.2], [copy.from, -0.2], 'good', {
            label: tag(`copy ${copy.length} letters`, 'below', 'good'),
          }),
          text('code', [6.5, -2.5], `“BLA ” + (${copy.back}, ${copy.length}) + “${rest}”`, 'ink'),
        ),
        `The text ${spoken}: after the first four letters, ${copy.length} are a copy of what stands four places earlier; then come ${rest}.`,
        beat(
          'In a text, whole pieces come again. Write the first one in full.',
          ...range(0, copy.from - 1).flatMap((i) => bring(i, 'Write')),
        ),
        beat(
          `From here on the same letters come as ${copy.back} places before. So just point back.`,
          draw('pic.back', 'point'),
          ...copied.slice(0, 4).flatMap((i) => bring(i, 'same')),
        ),
        beat(
          `You may even copy ${copy.length} letters, more than stood there: the copy feeds on itself.`,
          draw('pic.whole', 'copy'),
          ...copied.slice(4).flatMap((i) => bring(i, 'more')),
        ),
        beat(
          `Only ${[...rest].join(' and ')} are new. Files that you zip are packed in this way.`,
          ...range(copy.from + copy.length, spoken.length - 1).flatMap((i) => bring(i, 'new')),
          show('pic.code', 'new'),
        ),
      ),
  },
  question: choice(
    'Which row gets shortest if you write down its runs?',
    'WWWWWWWW',
    ['WBWBWBWB', 'WWBBWWBB'],
    'It is one single run: 8 W.',
  ),
  stays: 'Repetition can be said shorter',
};
