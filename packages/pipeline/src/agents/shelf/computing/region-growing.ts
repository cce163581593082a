import { count, draw, highlight, show } from '../../writing/actions.ts';
import { area, asymptote, axes, axis, columns } from '../../writing/plots.ts';
import { figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const image = [
  [18, 22, 25, 21, 19, 16, 20, 70],
  [20, 35, 66, 71, 64, 24, 18, 22],
  [17, 63, 74, 72, 69, 62, 21, 19],
  [23, 68, 70, 75, 73, 67, 26, 17],
  [19, 28, 65, 69, 66, 30, 22, 20],
  [16, 21, 24, 27, 23, 19, 18, 21],
];
const seed: [number, number] = [2, 3];
const start = image[seed[0]]![seed[1]]!;
const tolerance = 11;
/** Rings of pixels that join from the seed outward: neighbours whose value is at most `limit` from that of the seed. */
const rings = (limit: number): [number, number][][] => {
  const seen = new Set([String(seed)]);
  const found: [number, number][][] = [[seed]];
  for (let ring = found[0]!; ring.length > 0; ring = found.at(-1)!) {
    const next: [number, number][] = [];
    for (const [row, column] of ring)
      for (const [dr, dc] of [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const) {
        const at: [number, number] = [row + dr, column + dc];
        const value = image[at[0]]?.[at[1]];
        if (value === undefined || seen.has(String(at)) || Math.abs(value - start) > limit) continue;
        seen.add(String(at));
        next.push(at);
      }
    found.push(next);
  }
  return found.slice(0, -1);
};
const grown = rings(tolerance);
const size = (limit: number) => rings(limit).flat().length;
const corner = ([row, column]: [number, number]): [number, number] => [column * 2, (5 - row) * 1.4];
const pixels = image.flatMap((row, r) =>
  row.map((value, c) => {
    const [x, y] = corner([r, c]);
    return rect(`p${r}${c}`, [x, y], [x + 2, y + 1.4], 'muted', {
      fill: value > 50 ? 'soft' : 'none',
      weight: 'thin',
      label: tag(String(value), 'centre', 'ink'),
    });
  }),
);
const shown = (rows: number[], when: number | string) =>
  rows.flatMap((r) => image[r]!.map((_, c) => show(`image.p${r}${c}`, when)));
const ringId = ([r, c]: [number, number]) => `g${r}${c}`;
const shownLimits = [2, 6, 12, 20, 30, 50, 60];

export const regionGrowing: ShelfEntry = {
  id: 'region-growing',
  names: [
    'region growing',
    'seeded region growing',
    'region-based segmentation',
    'region growing segmentation',
  ],
  subject: 'computing',
  field: 'Image processing',
  says: [
    'Region growing starts at a seed pixel and adds neighbours whose brightness is similar.',
    'It stops when no neighbour of the region is similar enough.',
  ],
  puzzle: [
    'You see at once where the bright spot in a scan begins and ends.',
    'But an image is only a grid of numbers. How can a program find the spot?',
  ],
  symbols: [
    { tex: 'I', name: 'I', meaning: 'the brightness of a pixel', role: 'a' },
    { tex: 's', name: 's', meaning: 'the brightness of the seed', role: 'b' },
    { tex: 'd', name: 'd', meaning: 'the difference between them', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the tolerance that we allow', role: 'd' },
  ],
  formulas: [
    {
      id: 'rule',
      tex: '|I - s| \\le T',
      says: 'A neighbour joins if its brightness differs from that of the seed by at most the tolerance.',
    },
    {
      id: 'difference',
      tex: 'd = |I - s|',
      expression: 'd = abs(I - s)',
      says: 'Take the difference in brightness, without its sign.',
    },
  ],
  pictures: [
    {
      id: 'flood',
      title: 'A region that grows',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'image',
            'full',
            figure(
              { min: [-0.6, -0.3], max: [16.6, 8.7] },
              ...pixels,
              ...grown.flatMap((ring, index) =>
                ring.map((at) => {
                  const [x, y] = corner(at);
                  return rect(ringId(at), [x, y], [x + 2, y + 1.4], index === 0 ? 'b' : 'a', {
                    fill: index === 0 ? 'none' : 'soft',
                    weight: 'bold',
                  });
                }),
              ),
            ),
            'A grid of brightness values with a bright blob; the region spreads from the seed over the blob.',
          ),
        ],
        beats: [
          beat('To a computer an image is a grid of numbers.', ...shown([0, 1, 2], 'grid')),
          beat('Large numbers are bright pixels. Somewhere in here is a spot.', ...shown([3, 4, 5], 'Large')),
          beat(
            `Put a seed into it: this pixel, with brightness ${start}.`,
            draw(`image.${ringId(seed)}`, 'seed'),
            highlight(`image.${ringId(seed)}`, 'brightness'),
          ),
          beat(
            `Look at its neighbours. Those within ${tolerance} of it join the region.`,
            ...(grown[1] ?? []).map((at) => show(`image.${ringId(at)}`, 'join')),
          ),
          beat(
            'Now their neighbours are asked, and so on, ring by ring.',
            ...(grown[2] ?? []).map((at) => show(`image.${ringId(at)}`, 'neighbours')),
            ...grown
              .slice(3)
              .flatMap((ring, index) =>
                ring.map((at) => show(`image.${ringId(at)}`, (['ring', 'by'] as const)[index] ?? 'by')),
              ),
          ),
          beat(
            `It stops at the dark rim. And the bright corner with ${image[0]![7]} stays out: it does not touch.`,
            highlight('image.p11', 'rim'),
            highlight('image.p15', 'rim'),
            highlight('image.p41', 'rim'),
            highlight('image.p45', 'rim'),
            highlight('image.p07', 'corner', 2),
          ),
        ],
      }),
    },
    {
      id: 'profile',
      title: 'A cut through the image',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'cut',
            'full',
            axes(
              axis(0, 9, 'pixel', { ticks: image[2]!.map((_, c) => ({ at: c + 1, text: String(c + 1) })) }),
              axis(0, 100, 'brightness'),
              [
                area('band', String(start + tolerance), [0.3, 8.7], 'b', {
                  below: String(start - tolerance),
                }),
                columns(
                  'out',
                  image[2]!.flatMap((value, c): [number, number][] =>
                    Math.abs(value - start) > tolerance ? [[c + 1, value]] : [],
                  ),
                  0.7,
                  'muted',
                ),
                columns(
                  'in',
                  image[2]!.flatMap((value, c): [number, number][] =>
                    Math.abs(value - start) <= tolerance ? [[c + 1, value]] : [],
                  ),
                  0.7,
                  'a',
                ),
                asymptote('seed', 'y', start, 'b', 'seed'),
              ],
            ),
            'Brightness along one row of pixels, with a band of allowed values around that of the seed.',
          ),
        ],
        beats: [
          beat(
            'Cut through the image along the row of the seed, and plot the brightness.',
            show('cut.x-axis', 0),
            show('cut.y-axis', 'brightness'),
            show('cut.in', 'plot'),
            show('cut.out', 'plot'),
          ),
          beat(
            'This is the level of the seed, and around it the band that we allow.',
            draw('cut.seed', 'level'),
            show('cut.band', 'band'),
          ),
          beat('Pixels that end in the band belong to the region.', highlight('cut.in', 'belong')),
          beat('The others are too dark. The drop is the edge of the spot.', highlight('cut.out', 'dark')),
        ],
      }),
    },
    {
      id: 'tolerance',
      title: 'How much may it differ?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'size',
            'full',
            bars(
              shownLimits.map((limit) => [
                `T = ${limit}`,
                size(limit),
                size(limit) === size(tolerance) ? 'good' : 'a',
              ]),
            ),
            'The size of the region against the tolerance: first it grows, then it stays level, then it fills all.',
          ),
        ],
        beats: [
          beat(
            'Everything hangs on the tolerance. Let it grow, and count the pixels.',
            count('size.bar1', 'count'),
          ),
          beat(
            'Too small, and the region stops early. Too large, and it leaks into the background.',
            count('size.bar2', 'small'),
            ...shownLimits.slice(2).map((_, at) => count(`size.bar${at + 3}`, at < 2 ? 'early' : 'leaks')),
          ),
          beat(
            `In between the number stays at ${size(tolerance)} pixels. That is our spot.`,
            ...shownLimits.flatMap((limit, at) =>
              size(limit) === size(tolerance) ? [highlight(`size.bar${at + 1}`, 'stays')] : [],
            ),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The seed has brightness 120, a neighbour has 109, and the tolerance is 15. How far apart are they?',
    formula: 'difference',
    given: { I: 109, s: 120 },
    find: 'd',
    sense: 'The difference is {result}, below the tolerance, so the neighbour joins.',
  },
  misconception: {
    tempting: 'It is tempting to think that all pixels of similar brightness join.',
    truth: 'They must also touch the region. A lonely bright pixel stays out.',
  },
  uses: ['Doctors mark organs and tumours in scans with it, from a single click.'],
  takeaways: ['Start from a seed', 'Similar neighbours join', 'The tolerance decides where it stops'],
  question: {
    ask: 'What happens if you put the seed on a noisy, very bright pixel?',
    answer: 'Its neighbours look too dark, so the region hardly grows at all.',
  },
};
