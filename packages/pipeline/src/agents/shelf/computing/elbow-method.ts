import { draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, dots } from '../../writing/plots.ts';
import { circle, figure, point, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const groups: XY[][] = [
  [
    [0.2, 0.3],
    [0.8, -0.2],
    [-0.3, -0.4],
    [0.4, 0.9],
    [-0.5, 0.5],
  ],
  [
    [5.1, 0.2],
    [5.8, 0.6],
    [4.6, -0.3],
    [5.4, -0.7],
    [6.1, -0.1],
  ],
  [
    [2.6, 3.6],
    [3.2, 4.1],
    [2.2, 4.2],
    [3.4, 3.3],
    [2.7, 4.8],
  ],
];
const points = groups.flat();
const mean = (list: XY[]): XY => [
  list.reduce((sum, [x]) => sum + x, 0) / list.length,
  list.reduce((sum, [, y]) => sum + y, 0) / list.length,
];
const spread = (list: XY[]): number => {
  const [x, y] = mean(list);
  return list.reduce((sum, one) => sum + (one[0] - x) ** 2 + (one[1] - y) ** 2, 0);
};
/** Sum of squared distances for growing numbers of clusters of these very points: groups joined, then split in two. */
const inertia: XY[] = [
  [1, spread(points)],
  [2, spread([...groups[0]!, ...groups[2]!]) + spread(groups[1]!)],
  [3, groups.reduce((sum, group) => sum + spread(group), 0)],
  [4, spread(groups[0]!) + spread(groups[1]!) + spread(groups[2]!.slice(0, 3)) + spread(groups[2]!.slice(3))],
  [
    5,
    spread(groups[0]!.slice(0, 3)) +
      spread(groups[0]!.slice(3)) +
      spread(groups[1]!) +
      spread(groups[2]!.slice(0, 3)) +
      spread(groups[2]!.slice(3)),
  ],
];

export const elbowMethod: ShelfEntry = {
  id: 'elbow-method',
  names: ['elbow method', 'choosing k in k-means', 'elbow curve'],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'The elbow method tries several numbers of clusters and plots the error that is left.',
    'The bend of the curve, its elbow, is a good number to choose.',
  ],
  puzzle: [
    'K-means sorts points into k groups, but you must tell it k first.',
    'How many groups are there, when nobody tells you?',
  ],
  pictures: [
    {
      id: 'cloud',
      title: 'How many groups?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cloud',
            'full',
            figure(
              { min: [-3.4, -1.8], max: [9, 5.8] },
              ...points.map((at, index) => point(`p${index + 1}`, at, 'ink', { size: 'normal' })),
              ...groups.map((group, index) =>
                circle(`group${index + 1}`, mean(group), 1.35, (['a', 'b', 'c'] as const)[index], {
                  dash: true,
                  label: tag(
                    String(index + 1),
                    index === 2 ? 'right' : 'below',
                    (['a', 'b', 'c'] as const)[index],
                  ),
                }),
              ),
            ),
            'Fifteen points in three loose groups, each with a circle around it.',
          ),
        ],
        beats: [
          beat('Look at these points.', ...points.map((_, index) => show(`cloud.p${index + 1}`, 'points'))),
          beat(
            'Your eye finds three groups at once.',
            draw('cloud.group1', 'three'),
            draw('cloud.group2', 'three'),
            draw('cloud.group3', 'groups'),
          ),
          beat(
            'A computer sees only numbers, and often far more than two dimensions. It needs a rule.',
            highlight('cloud.group1', 'rule'),
          ),
        ],
      }),
    },
    {
      id: 'elbow',
      title: 'The elbow',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bend',
            'full',
            axes(
              axis(0.5, 5.5, 'number of clusters k', {
                ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, Math.ceil(inertia[0]![1] / 50) * 50, 'squared distance left'),
              [
                dots('error', inertia, 'a', { joined: true }),
                dots('best', [inertia[2]!], 'b', { label: 'elbow' }),
              ],
            ),
            'The error that is left falls steeply up to three clusters, and hardly at all after that.',
          ),
        ],
        beats: [
          beat(
            'For each k, add up the squared distances from the points to their centres.',
            show('bend.x-axis', 'k'),
            show('bend.y-axis', 'squared'),
          ),
          beat(
            'From one cluster to two, and to three, the error falls steeply.',
            draw('bend.error', 'falls', 2),
          ),
          beat('After that, more clusters hardly help.', highlight('bend.error', 'hardly')),
          beat(
            'So the curve bends like an arm, and at the elbow you stop: three clusters.',
            show('bend.best', 'elbow'),
            highlight('bend.best', 'three'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to choose the k with the smallest error.',
    truth: 'The error always falls, down to zero when every point is its own cluster.',
  },
  uses: ['It is a quick first look when you sort customers, pictures or genes into groups.'],
  takeaways: ['Plot the error against k', 'Choose k at the bend', 'More clusters always lower the error'],
  question: {
    ask: 'What is the error if every point is its own cluster?',
    answer: 'Zero, for every point is its own centre. And yet nothing was learned.',
  },
};
