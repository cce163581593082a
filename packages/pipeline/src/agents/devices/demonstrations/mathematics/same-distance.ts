import { draw, highlight, show, write } from '../../../writing/actions.ts';
import { angle, circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const centre: XY = [3, 2];
const radius = 5;
const place: XY = [centre[0] + 4, centre[1] + 3];
const below: XY = [place[0], centre[1]];
const outside: XY = [9, 6];
const squared = ([x, y]: XY) => (x - centre[0]) ** 2 + (y - centre[1]) ** 2;

export const sameDistance: Demonstration = {
  id: 'same-distance',
  name: 'all points at one distance from a centre',
  title: 'All at the same distance',
  about:
    /equation of a circle|circle equation|^circles?$|distance (?:formula|between two points)|euclidean distance/i,
  named: /equation of (?:a|the) circle/i,
  puzzle: [
    'A compass draws every point at one distance from its needle.',
    'How would you say that with x and y alone?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-6.5, -3.6], max: [12.5, 7.6] },
        segment('x', [-3.4, 0], [9.4, 0], 'muted'),
        segment('y', [0, -3.4], [0, 7.4], 'muted'),
        circle('rim', centre, radius, 'a', { weight: 'bold' }),
        segment('across', centre, below, 'b', {
          weight: 'bold',
          label: tag(`${place[0] - centre[0]}`, 'below', 'b'),
        }),
        segment('up', below, place, 'c', {
          weight: 'bold',
          label: tag(`${place[1] - centre[1]}`, 'left', 'c'),
        }),
        angle('right', below, centre, place, 'muted', { right: true }),
        segment('radius', centre, place, 'good', {
          weight: 'bold',
          label: tag(String(radius), 'above-left', 'good'),
        }),
        point('needle', centre, 'ink', { size: 'large', label: tag(`(${centre.join(', ')})`, 'below-left') }),
        point('here', place, 'good', { size: 'large', label: tag(`(${place.join(', ')})`, 'right', 'good') }),
      ),
      `A circle of radius ${radius} around (${centre.join(', ')}); the way to (${place.join(', ')}) is 4 across and 3 up.`,
      beat(
        `The needle stands at (${centre.join(', ')}), and the compass is open by ${radius}.`,
        show('pic.x', 0),
        show('pic.y', 0),
        show('pic.needle', 'needle'),
        draw('pic.rim', 'compass', 1.2),
      ),
      beat(
        `Take this point of the circle. From the centre you go ${place[0] - centre[0]} across and ${place[1] - centre[1]} up.`,
        show('pic.here', 'point'),
        draw('pic.across', 'across'),
        draw('pic.up', 'up'),
        show('pic.right', 'up'),
      ),
      beat(
        `By Pythagoras the distance squared is 16 plus 9, that is ${squared(place)}: the square of ${radius}.`,
        draw('pic.radius', 'distance'),
      ),
      beat(
        'For each point of the circle the triangle looks different, but its longest side stays the same.',
        highlight('pic.rim', 'each', 1.5),
        highlight('pic.radius', 'longest'),
      ),
    ),
  further: {
    title: 'Put it into an equation',
    draw: () =>
      besides(
        [
          figure(
            { min: [-4, -4], max: [12, 8] },
            circle('rim', centre, radius, 'a', { weight: 'bold', fill: 'faint' }),
            point('needle', centre, 'ink', { label: tag(`(${centre.join(', ')})`, 'below') }),
            point('on', place, 'good', { size: 'large', label: tag('on it', 'right', 'good') }),
            point('out', outside, 'bad', {
              size: 'large',
              label: tag(`(${outside.join(', ')})`, 'above', 'bad'),
            }),
            segment('way', centre, outside, 'bad', { dash: true }),
          ),
          `The point (${place.join(', ')}) lies on the circle, the point (${outside.join(', ')}) outside.`,
        ],
        [
          equation('stack', [
            [`(x - ${centre[0]})^2 + (y - ${centre[1]})^2 = ${radius ** 2}`],
            [`4^2 + 3^2 = ${squared(place)}`],
            [`6^2 + 4^2 = ${squared(outside)} > ${radius ** 2}`],
          ]),
          `The equation of the circle; for (9, 6) the left side is ${squared(outside)}, more than ${radius ** 2}.`,
        ],
        beat(
          `x minus ${centre[0]} is the way across, y minus ${centre[1]} the way up. Their squares must make ${radius ** 2}.`,
          show('pic.rim', 0),
          show('pic.needle', 0),
          write('side.step1', 'squares'),
        ),
        beat(
          'A point lies on the circle exactly if it makes this true.',
          show('pic.on', 'point'),
          write('side.step2', 'true'),
        ),
        beat(
          `Try (${outside.join(', ')}): 6 across and 4 up make ${squared(outside)}. That is too much, so it lies outside.`,
          show('pic.out', 'Try'),
          draw('pic.way', 'across'),
          write('side.step3', 'much'),
        ),
        beat('With less, a point would lie inside.', highlight('pic.rim', 'inside')),
      ),
  },
  question: choice(
    'A circle around (0, 0) goes through (6, 8). What is its radius?',
    '10',
    ['14', '7', '100'],
    '36 and 64 make 100, and the root of 100 is 10.',
  ),
  stays: 'A circle is Pythagoras with one long side',
};
