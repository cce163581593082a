import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, columns, dots, plotArrow } from '../../../writing/plots.ts';
import { beat, place } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const counts = [4, 10, 20, 16, 8, 4, 2, 0];
const top = counts.length - 1;
const pixels = counts.reduce((sum, count) => sum + count);
const upTo = (level: number) => counts.slice(0, level + 1).reduce((sum, count) => sum + count);
const newLevel = (level: number) => Math.round((top * upTo(level)) / pixels);
const spread = range(0, top).map((level) =>
  counts.reduce((sum, count, old) => sum + (newLevel(old) === level ? count : 0), 0),
);
const levels = () =>
  axis(-0.6, 7.6, 'brightness', { ticks: range(0, 7).map((at) => ({ at, text: String(at) })) });
const histogram = (heights: number[], role: 'a' | 'good') =>
  axes(levels(), axis(0, 22, 'pixels'), [
    columns(
      'bars',
      heights.map((height, level): XY => [level, height]),
      0.8,
      role,
    ),
  ]);
const chosen = 2;

export const spreadGreys: Demonstration = {
  id: 'spread-greys',
  name: 'the brightness of 64 pixels, spread out',
  title: 'A dark picture, spread out',
  about:
    /(?:adaptive )?histogram (?:equali[sz]ation|matching|stretching)|image histograms?|contrast (?:enhancement|stretching)|equali[sz]ed histogram/i,
  named: /histogram equali[sz]ation|image'?s histogram/i,
  puzzle: [
    'A photo in fog is all one grey, and yet the details are in it.',
    'How can a program make them visible?',
  ],
  draw: () => ({
    elements: [
      place(
        'pic',
        'left',
        histogram(counts, 'a'),
        'How many of 64 pixels have each of eight levels of brightness: most of them are dark.',
      ),
      place(
        'side',
        'right',
        histogram(spread, 'good'),
        'After equalization the same pixels are spread over all levels.',
      ),
    ],
    beats: [
      beat(
        `Count the ${pixels} pixels of a small picture by brightness, from 0 to ${top}.`,
        show('pic.x-axis', 'brightness'),
        show('pic.y-axis', 'Count'),
      ),
      beat(
        `Most are dark: ${upTo(3)} of them lie at 3 or below. The bright levels are hardly used.`,
        show('pic.bars', 'dark'),
      ),
      beat(
        'Now give the levels new numbers, and draw the crowded ones apart.',
        show('side.x-axis', 'levels'),
        show('side.y-axis', 'levels'),
        show('side.bars', 'apart'),
      ),
      beat(
        'The same pixels now reach from black to white, so neighbours differ more: the contrast is higher.',
        highlight('side.bars', 'contrast'),
      ),
    ],
  }),
  further: {
    title: 'Which level becomes which?',
    draw: () =>
      scene(
        axes(
          axis(-0.4, 7.6, 'old level', { ticks: range(0, 7).map((at) => ({ at, text: String(at) })) }),
          axis(0, 7.6, 'new level', { ticks: range(0, 7).map((at) => ({ at, text: String(at) })) }),
          [
            dots(
              'map',
              range(0, top).map((level): XY => [level, newLevel(level)]),
              'good',
              { joined: true },
            ),
            plotArrow('up', [chosen, 0], [chosen, newLevel(chosen)], 'b'),
            plotArrow('over', [chosen, newLevel(chosen)], [0, newLevel(chosen)], 'b'),
          ],
        ),
        'New level against old level: steep where many pixels are, flat where there are few.',
        beat(
          `Take level ${chosen}. At or below it lie ${upTo(chosen)} of the ${pixels} pixels.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.up', 'level'),
        ),
        beat(
          `Their share times ${top} is ${((top * upTo(chosen)) / pixels).toFixed(2)}. Rounded, level ${chosen} becomes ${newLevel(chosen)}.`,
          draw('pic.over', 'becomes'),
        ),
        beat(
          'Do this for all. The curve is steep where pixels crowd, and there the levels move apart.',
          draw('pic.map', 'curve', 1.5),
        ),
        beat(
          'Where it is flat, levels fall together. So rare tones are the price.',
          highlight('pic.map', 'flat'),
        ),
      ),
  },
  question: choice(
    'Half of all pixels are at or below level 3, of 0 to 7. Where does level 3 go?',
    '4',
    ['3', '7'],
    'Half of 7 is 3.5, and that rounds to 4.',
  ),
  stays: 'Crowded greys are drawn apart',
};
