import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, path, polygon, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene, short } from '../demonstration.ts';
import { dot, onwards, reflected, refracted, turned, type XY } from './ray-directions.ts';

const against = ([x, y]: XY): XY => [-x, -y];
const top: XY = [0, 3.2];
const [left, right] = [turned(top, 120 * degree), turned(top, -120 * degree)];
const [leftSide, rightSide]: [XY, XY] = [turned([1, 0], 150 * degree), turned([1, 0], 30 * degree)];
const entry = onwards(left, turned([1, 0], 60 * degree), 2.6);
const incoming = turned([1, 0], 20 * degree);
/** Indices further apart than in any glass, so that the fan can be seen. */
const colours = [
  { id: 'red', index: 1.46, role: 'bad' as const },
  { id: 'green', index: 1.52, role: 'good' as const },
  { id: 'violet', index: 1.58, role: 'a' as const },
].map(({ index, ...colour }) => {
  const within = refracted(incoming, leftSide, 1 / index);
  const across = dot([right[0] - entry[0], right[1] - entry[1]], rightSide) / dot(within, rightSide);
  const exit = onwards(entry, within, across);
  return { ...colour, exit, end: onwards(exit, refracted(within, against(rightSide), index), 4.3) };
});

const drop = 2.6;
/** The way of a ray through a drop, in at the height where most light of its colour comes back. */
const throughDrop = (index: number): XY[] => {
  const height = drop * Math.sqrt((4 - index ** 2) / 3);
  const into: XY = [-Math.sqrt(drop ** 2 - height ** 2), height];
  const outward = (place: XY): XY => [place[0] / drop, place[1] / drop];
  const first = refracted([1, 0], outward(into), 1 / index);
  const back = onwards(into, first, -2 * dot(into, first));
  const second = reflected(first, outward(back));
  const exit = onwards(back, second, -2 * dot(back, second));
  const out = refracted(second, against(outward(exit)), index);
  return [[-7.5, height], into, back, exit, onwards(exit, out, 4.6)];
};
/** Angle in degrees at which a rainbow stands about the point opposite the Sun. */
const bow = (index: number) => {
  const falls = Math.asin(Math.sqrt((4 - index ** 2) / 3));
  return short((4 * Math.asin(Math.sin(falls) / index) - 2 * falls) / degree, 2);
};

export const spreadColours: Demonstration = {
  id: 'spread-colours',
  name: 'white light that a prism spreads out',
  title: 'A prism sorts the colours',
  about:
    /^(?:optical |light )?dispersion(?: of (?:white )?light| \((?:optics|physics)\))?$|^(?:optical |dispersive )?prisms?(?: \((?:optics|physics)\))?$|rainbow|abbe number|chromatic (?:aberration|dispersion)/i,
  named: /dispersion of (?:white )?light|dispersive prism/i,
  puzzle: ['White light goes into a prism, and colours come out.', 'Does the glass make them?'],
  draw: () =>
    scene(
      figure(
        { min: [-7.4, -2.9], max: [7.8, 3.5] },
        polygon('prism', [left, right, top], 'c', { fill: 'faint' }),
        segment('white', onwards(entry, incoming, -5), entry, 'ink', {
          weight: 'bold',
          label: tag('white light', 'above'),
        }),
        ...colours.flatMap(({ id, role, exit, end }) => [
          segment(`in-${id}`, entry, exit, role),
          arrow(`${id}`, exit, end, role, { weight: 'bold', label: tag(id, 'right', role) }),
        ]),
      ),
      'White light enters a prism and leaves it as a fan, red bent least and violet bent most.',
      beat(
        'A thin beam of white light falls on a prism of glass.',
        draw('pic.white', 'light'),
        draw('pic.prism', 'prism'),
      ),
      beat(
        'Glass slows red light a little less than the rest, so red is bent least.',
        draw('pic.in-red', 'red'),
        draw('pic.red', ['red', 2]),
      ),
      beat(
        'Violet is slowed most and bent most. Green lies in between.',
        draw('pic.in-violet', 'Violet'),
        draw('pic.violet', 'bent'),
        draw('pic.in-green', 'Green'),
        draw('pic.green', 'Green'),
      ),
      beat(
        'All colours were in the white light from the start. The prism only sorts them.',
        highlight('pic.white', 'start'),
        highlight('pic.prism', 'sorts'),
      ),
    ),
  further: {
    title: 'Each raindrop sorts, too',
    draw: () =>
      scene(
        figure(
          { min: [-7.6, -4.4], max: [4.4, 3.2] },
          circle('drop', [0, 0], drop, 'c', { fill: 'faint' }),
          text('sun', [-7.4, 2.9], 'sunlight', 'ink', { side: 'right' }),
          path('red', throughDrop(1.31), 'bad', { smooth: false, weight: 'bold' }),
          path('violet', throughDrop(1.37), 'a', { smooth: false, weight: 'bold' }),
          text('low', [-6.9, -3.9], `red ${bow(1.331)}°`, 'bad', { side: 'right' }),
          text('high', [-7.2, -1.2], `violet ${bow(1.344)}°`, 'a', { side: 'right' }),
        ),
        'Sunlight enters a raindrop, is thrown back from its rear, and leaves with red and violet parted.',
        beat(
          'Sunlight enters a raindrop and is bent on its way in.',
          show('pic.sun', 'Sunlight'),
          show('pic.drop', 'raindrop'),
        ),
        beat(
          'Part of it is thrown back from the rear wall, and bent once more on its way out.',
          draw('pic.red', 'thrown', 1.8),
        ),
        beat(
          `Red comes back most strongly at ${bow(1.331)} degrees to the sunlight.`,
          show('pic.low', 'degrees'),
        ),
        beat(
          `Violet is bent more, and comes back at ${bow(1.344)}. So the two reach your eye from different drops.`,
          draw('pic.violet', 'Violet', 1.4),
          show('pic.high', 'back'),
        ),
        beat(
          'All drops that send you red lie on one arc of the sky: the rainbow.',
          highlight('pic.red', 'red'),
        ),
      ),
  },
  question: choice(
    'Which colour does a glass lens bring to a focus closest to the lens?',
    'violet',
    ['red', 'none: all meet in one point'],
    'Violet is bent most, so its rays cross first. Such a blur is called chromatic aberration.',
  ),
  stays: 'Each colour is bent by its own amount',
};
