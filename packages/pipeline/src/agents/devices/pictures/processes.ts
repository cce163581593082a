import { draw, show } from '../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const box = (id: string, x: number, y: number, words: string, role: 'a' | 'b'): ShapeInput[] => [
  rect(`${id}`, [x - 1.5, y - 0.65], [x + 1.5, y + 0.65], role, { fill: 'soft', rounded: true }),
  text(`${id}-name`, [x, y], words),
];

export const processes: PictureFamily = {
  id: 'processes',
  name: 'processes that share resources',
  title: 'Programs that share things',
  words: {
    process: 1,
    thread: 4,
    resource: 3,
    'operating system': 4,
    scheduling: 4,
    lock: 3,
    mutex: 4,
    semaphore: 4,
    concurrency: 4,
    concurrent: 4,
    deadlock: 3,
    memory: 2,
    cache: 2,
    cpu: 4,
    transaction: 3,
    database: 2,
    server: 2,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3], max: [6, 3] },
      ...box('one', -3.9, 1.6, 'program 1', 'a'),
      ...box('two', -3.9, -1.6, 'program 2', 'a'),
      ...box('printer', 3.9, 1.6, 'printer', 'b'),
      ...box('file', 3.9, -1.6, 'file', 'b'),
      arrow('holds', [-2.3, 1.6], [2.3, 1.6], 'good', {
        weight: 'bold',
        label: { text: 'is using it', side: 'above', role: 'good' },
      }),
      arrow('waits', [-2.3, -1.3], [2.3, 1.1], 'bad', {
        dash: true,
        label: { text: 'waits for it', side: 'below-right', role: 'bad' },
      }),
    ),
    alt: 'Two programs and two things that they share: one is using the printer, the other waits for it.',
    beats: [
      beat(
        'Picture programs that run side by side and share things, a printer or a file.',
        ...['one', 'two'].flatMap((id) => [show(`picture.${id}`, 0), show(`picture.${id}-name`, 0)]),
        ...['printer', 'file'].flatMap((id) => [show(`picture.${id}`, id), show(`picture.${id}-name`, id)]),
      ),
      beat(
        'While one is using a thing, another that wants it has to wait.',
        draw('picture.holds', 'using'),
        draw('picture.waits', 'wait'),
      ),
    ],
    lights: [
      ['one', /process|thread|program/i],
      ['printer', /resource|lock|memory/i],
      ['waits', /wait|block/i],
    ],
  }),
};
