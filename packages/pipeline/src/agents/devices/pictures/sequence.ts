import { highlight, show } from '../../writing/actions.ts';
import { axes, axis, columns } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const values = [8, 4, 2, 1, 0.5];

export const sequence: PictureFamily = {
  id: 'sequence',
  name: 'a sequence as bars',
  title: 'Term after term',
  words: {
    sequence: 2,
    series: 4,
    serie: 4,
    sum: 2,
    term: 1,
    convergence: 4,
    convergent: 4,
    diverge: 4,
    divergent: 4,
    converge: 3,
    limit: 2,
    recurrence: 4,
    progression: 4,
    factorial: 2,
    infinite: 2,
    fibonacci: 4,
    interest: 2,
  },
  draw: () => ({
    visual: axes(
      axis(0.4, 5.6, 'number of the term', {
        ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
      }),
      axis(0, 9, 'its size', { ticks: [1, 2, 4, 8].map((at) => ({ at, text: String(at) })) }),
      values.map((value, i) => columns(`bar${i + 1}`, [[i + 1, value]], 0.6, i === 0 ? 'accent' : 'a')),
    ),
    alt: 'Five bars, each half as tall as the one before: 8, 4, 2, 1, one half.',
    beats: [
      beat(
        'Picture a sequence as a row of bars, one for each term. Here each is half of the one before.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        ...[1, 2, 3].map((i) => show(`picture.bar${i}`, 0.05 + i * 0.12)),
        ...[4, 5].map((i) => show(`picture.bar${i}`, 0.1 + i * 0.14)),
      ),
      beat(
        'Two questions are always worth asking: where do the terms go, and what do they add up to?',
        highlight('picture.bar5', 'go'),
        ...values.map((_, i) => highlight(`picture.bar${i + 1}`, 'add')),
      ),
    ],
    lights: [
      ['bar1', /first|initial/i],
      ['bar5', /limit|converg|last/i],
    ],
  }),
};
