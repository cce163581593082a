import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import {
  brace,
  circle,
  figure,
  point,
  polygon,
  type ShapeInput,
  segment,
  tag,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const slices = 12;
const wide = (2 * Math.PI) / slices;
const numbers = Array.from({ length: slices }, (_, i) => i);
/** A slice of the unit circle with its tip at `tip`, around the direction `middle`. */
const slice = (id: string, tip: XY, middle: number, role: 'a' | 'b') =>
  polygon(
    id,
    [
      tip,
      ...[-0.5, -0.25, 0, 0.25, 0.5].map(
        (part): XY => [tip[0] + Math.cos(middle + part * wide), tip[1] + Math.sin(middle + part * wide)],
      ),
    ],
    role,
    { fill: 'soft' },
  );
const step = Math.sin(wide / 2);
const role = (i: number) => (i % 2 === 0 ? 'a' : 'b');
const [small, large] = [20, 30];
const area = (diameter: number) => compute('pi*(d/2)^2', { d: diameter });

export const areaOfACircle: ShelfEntry = {
  id: 'area-of-a-circle',
  names: [
    'area of a circle',
    'area of a disk',
    'area of a disc',
    'circle area',
    'circumference',
    'circumference of a circle',
    'pi',
    'number pi',
  ],
  subject: 'mathematics',
  field: 'Geometry',
  says: [
    'The area of a circle is pi times the square of its radius.',
    'Pi is the circumference of any circle divided by its diameter.',
  ],
  puzzle: [
    `At the same price you get two pizzas of ${small} centimetres, or a single one of ${large}.`,
    'Which is more to eat?',
  ],
  symbols: [
    { tex: 'A', name: 'A', meaning: 'the area', unit: 'cm²', role: 'a' },
    { tex: 'C', name: 'C', meaning: 'the circumference', unit: 'cm', role: 'b' },
    { tex: 'r', name: 'r', meaning: 'the radius', unit: 'cm', role: 'c' },
  ],
  formulas: [
    {
      id: 'area',
      tex: 'A = \\pi r^2',
      expression: 'A = pi * r^2',
      says: 'Square the radius, and take it a little more than three times.',
    },
    {
      id: 'around',
      tex: 'C = 2 \\pi r',
      expression: 'C = 2 * pi * r',
      says: 'Once around is pi times the diameter, that is twice pi times the radius.',
    },
  ],
  pictures: [
    {
      id: 'roll',
      title: 'Roll a wheel once',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'road',
            'full',
            figure(
              { min: [-0.8, -0.75], max: [4.1, 1.35] },
              segment('ground', [-0.4, 0], [3.8, 0], 'muted'),
              circle('wheel', [0, 0.5], 0.5, 'b', { fill: 'faint', weight: 'bold' }),
              segment('across', [-0.5, 0.5], [0.5, 0.5], 'c', { label: tag('1', 'above', 'c') }),
              segment('trail', [0, 0], [Math.PI, 0], 'b', { weight: 'bold' }),
              ...[1, 2, 3].map((n) =>
                segment(`d${n}`, [n - 1, -0.2], [n - 0.03, -0.2], 'c', {
                  weight: 'bold',
                  label: tag(String(n), 'below', 'c'),
                }),
              ),
              point('end', [Math.PI, 0], 'good', {
                label: tag(`$\\pi \\approx ${spelled(Math.PI, 5)}$`, 'below-right', 'good'),
              }),
            ),
            'A wheel of diameter 1 rolls once and comes about 3.1416 far.',
          ),
        ],
        beats: [
          beat(
            'This wheel is one metre across.',
            show('road.ground', 0),
            draw('road.wheel', 'wheel'),
            draw('road.across', 'across'),
          ),
          beat(
            'Roll it once. It lays its whole circumference on the ground.',
            move('road.wheel', [Math.PI, 0], 'Roll', 2),
            move('road.across', [Math.PI, 0], 'Roll', 2),
            draw('road.trail', 'Roll', 2),
          ),
          beat(
            'That is three diameters, and a bit more.',
            ...[1, 2, 3].map((n) => draw(`road.d${n}`, 0.1 + n / 6)),
          ),
          beat('The exact number is pi. It is the same for every circle.', show('road.end', 'pi')),
        ],
      }),
    },
    {
      id: 'slices',
      title: 'Cut it like a cake',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cake',
            'full',
            figure(
              { min: [-3.4, -1.3], max: [3.9, 1.3] },
              ...numbers.map((i) => slice(`cut${i}`, [-2.1, 0], (i + 0.5) * wide, role(i))),
              ...numbers.map(
                (i): ShapeInput =>
                  i % 2 === 0
                    ? slice(`laid${i}`, [-0.3 + (i + 1) * step, 0.5], -Math.PI / 2, 'a')
                    : slice(`laid${i}`, [-0.3 + (i + 1) * step, -0.47], Math.PI / 2, 'b'),
              ),
              brace('base', [-0.3 + 12 * step, -0.62], [-0.3, -0.62], 'a', {
                label: tag('half the circumference, $\\pi r$', 'below', 'a'),
              }),
              segment('side', [3.25, -0.47], [3.25, 0.5], 'c', {
                weight: 'bold',
                label: tag('$r$', 'right', 'c'),
              }),
            ),
            'A circle in twelve slices, laid tip to tail: nearly a rectangle of height r and length half the circumference.',
          ),
        ],
        beats: [
          beat(
            'Cut the circle into slices, like a cake.',
            ...numbers.map((i) => show(`cake.cut${i}`, i / 14)),
          ),
          beat(
            'Lay them side by side, tips down and tips up in turn.',
            ...numbers.map((i) => show(`cake.laid${i}`, i / 14)),
          ),
          beat('They nearly make a rectangle. It is as high as the radius.', draw('cake.side', 'high')),
          beat(
            'Half of the crust lies below: half the circumference, that is pi times the radius.',
            draw('cake.base', 'Half'),
          ),
          beat(
            'Finer slices make the rectangle exact. Its area is pi r times r: pi r².',
            highlight('cake.base', 'area'),
            highlight('cake.side', 'times'),
          ),
        ],
      }),
    },
    {
      id: 'pizzas',
      title: 'Two small or one large',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'table',
            'wide-left',
            figure(
              { min: [-2, -18], max: [52, 18] },
              circle('one', [10, -1], small / 2, 'b', { fill: 'soft' }),
              circle('big', [36, 0], large / 2, 'a', { fill: 'soft' }),
              segment('r1', [10, -1], [10 + small / 2, -1], 'c', {
                label: tag(String(small / 2), 'above', 'c'),
              }),
              segment('r2', [36, 0], [36 + large / 2, 0], 'c', {
                label: tag(String(large / 2), 'above', 'c'),
              }),
            ),
            'A small pizza of radius 10 and a large one of radius 15.',
          ),
          place(
            'sizes',
            'narrow-right',
            bars(
              [
                ['two small', 2 * area(small), 'b', spelled(2 * area(small))],
                ['one large', area(large), 'a', spelled(area(large))],
              ],
              'cm²',
            ),
            `Two small ones have ${spelled(2 * area(small))} square centimetres, the large one ${spelled(area(large))}.`,
          ),
        ],
        beats: [
          beat(
            `A small pizza has the radius ${small / 2}, and so ${spelled(area(small))} square centimetres.`,
            draw('table.one', 'small'),
            draw('table.r1', 'radius'),
          ),
          beat(
            `Two of them make ${spelled(2 * area(small))}.`,
            count('sizes.bar1', 'Two'),
            show('sizes.value1', 'make'),
          ),
          beat(
            `The large one has the radius ${large / 2}. That square counts: it has ${spelled(area(large))}, more than both together.`,
            draw('table.big', 'large'),
            draw('table.r2', 'radius'),
            count('sizes.bar2', 'has'),
            show('sizes.value2', 'more'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A round table has a radius of 60 centimetres. How large is its top?',
    formula: 'area',
    given: { r: 60 },
    find: 'A',
    sense: 'The table has an area of {result}, a little more than one square metre.',
  },
  misconception: {
    tempting: 'It is tempting to think that twice the radius gives twice the area.',
    truth: 'It gives four times the area, because the radius is squared.',
  },
  uses: ['Pipes, lenses and plates are sized by this formula.'],
  takeaways: ['Area: pi times r squared', 'Around: two pi r', 'Twice the radius, four times the area'],
  question: {
    ask: 'How does the area change when the radius becomes three times as long?',
    answer: 'It becomes nine times as large, for three squared is nine.',
  },
};
