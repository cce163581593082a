import { draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, dots } from '../../writing/plots.ts';
import { figure, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const blobs: XY[][] = [
  [
    [0.4, 0.6],
    [1.3, 0],
    [0, -0.8],
    [1.6, 1.3],
    [-0.6, 0.5],
  ],
  [
    [8, 0.4],
    [9, -0.6],
    [8.8, 1.2],
    [7.4, -0.7],
    [9.9, 0.4],
  ],
  [
    [4, 4.6],
    [5, 5.2],
    [3.3, 5.5],
    [5.3, 4.1],
    [4.2, 6],
  ],
];
const [one, two, three] = blobs as [XY[], XY[], XY[]];
const distance = (p: XY, q: XY) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
const toGroup = (p: XY, group: XY[]) => mean(group.filter((q) => q !== p).map((q) => distance(p, q)));
/** Own group, nearest other group, and the silhouette of a point. */
const silhouette = (p: XY, groups: XY[][]) => {
  const own = groups.find((group) => group.includes(p))!;
  if (own.length === 1) return { a: 0, b: 0, s: 0 };
  const a = toGroup(p, own);
  const b = Math.min(...groups.filter((group) => group !== own).map((group) => toGroup(p, group)));
  return { a, b, s: (b - a) / Math.max(a, b) };
};
const average = (groups: XY[][]) => mean(groups.flat().map((p) => silhouette(p, groups).s));
const chosen = three[3]!;
const { a, b, s } = silhouette(chosen, blobs);
const shown = (value: number) => value.toFixed(2);
const split = (group: XY[]) => [group.slice(0, 2), group.slice(2)];
const byCount: XY[] = [
  [2, average([[...one, ...three], two])],
  [3, average(blobs)],
  [4, average([one, two, ...split(three)])],
  [5, average([one, ...split(two), ...split(three)])],
];
const hues = ['a', 'b', 'c'] as const;
const nearest = [one, two].toSorted((g, h) => toGroup(chosen, g) - toGroup(chosen, h))[0]!;

export const silhouetteScore: ShelfEntry = {
  id: 'silhouette-score',
  names: [
    'silhouette score',
    'silhouette coefficient',
    'silhouette (clustering)',
    'silhouette analysis',
    'silhouette method',
    'cluster validation',
  ],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'The silhouette of a point tells how much nearer its own cluster is than the next one.',
    'It lies between minus 1 and 1, and its average rates a whole clustering.',
  ],
  puzzle: [
    'Any program can cut your points into three groups, or into five.',
    'How do you tell whether the groups are any good?',
  ],
  symbols: [
    { tex: 's_i', name: 's', meaning: 'the silhouette of a point', role: 'c' },
    { tex: 'a_i', name: 'a', meaning: 'its mean distance within its cluster', role: 'd' },
    { tex: 'b_i', name: 'b', meaning: 'its mean distance to the next cluster', role: 'e' },
  ],
  formulas: [
    {
      id: 'silhouette',
      tex: 's_i = \\frac{b_i - a_i}{\\max(a_i, b_i)}',
      says: 'Subtract the own distance from the other one, and divide by the larger of the two.',
    },
    {
      id: 'inside',
      tex: 's_i = 1 - \\frac{a_i}{b_i}',
      expression: 's = 1 - a/b',
      says: 'Where the own cluster is the nearer one, this is one minus the quotient of both.',
    },
  ],
  pictures: [
    {
      id: 'lines',
      title: 'Mine and the next',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'lines',
            'full',
            figure(
              { min: [-4, -1.5], max: [13.4, 6.8] },
              ...three
                .filter((q) => q !== chosen)
                .map((q, i) => segment(`own${i + 1}`, chosen, q, 'd', { weight: 'bold' })),
              ...nearest.map((q, i) => segment(`far${i + 1}`, chosen, q, 'e', { dash: true })),
              ...blobs.flatMap((group, g) =>
                group.map((at, i) =>
                  point(`p${g}${i}`, at, hues[g], {
                    size: 'large',
                    ...(at === chosen ? { label: tag('this one', 'right', 'c') } : {}),
                  }),
                ),
              ),
            ),
            'Three clusters of five points; lines go from one point to its own cluster and to the nearest other one.',
          ),
        ],
        beats: [
          beat(
            'Here are three clusters. Look at this one point.',
            ...blobs.flatMap((group, g) => group.map((_, i) => show(`lines.p${g}${i}`, 'clusters'))),
            highlight('lines.p23', 'this'),
          ),
          beat(
            `To the others of its own cluster it is ${shown(a)} on average.`,
            ...[1, 2, 3, 4].map((i) => draw(`lines.own${i}`, 'own')),
          ),
          beat(
            `To the nearest other cluster it is ${shown(b)}.`,
            ...[1, 2, 3, 4, 5].map((i) => draw(`lines.far${i}`, 'nearest')),
          ),
          beat(
            `The difference, over the larger one, is ${shown(s)}: it lies well where it is.`,
            highlight('lines.p23', 'well'),
          ),
        ],
      }),
    },
    {
      id: 'count',
      title: 'How many clusters?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'count',
            'full',
            axes(
              axis(1.5, 5.5, 'number of clusters', {
                ticks: [2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 1, 'average silhouette'),
              [
                dots('scores', byCount, 'a', { joined: true }),
                dots('best', [byCount[1]!], 'good', { label: 'best' }),
              ],
            ),
            'The average silhouette of these points is highest for three clusters.',
          ),
        ],
        beats: [
          beat(
            'Now take the average over all points, for several numbers of clusters.',
            show('count.x-axis', 'clusters'),
            show('count.y-axis', 'average'),
          ),
          beat(
            `Two clusters get ${shown(byCount[0]![1])}, four get ${shown(byCount[2]![1])}.`,
            draw('count.scores', 'clusters', 1.5),
          ),
          beat(
            `Three get ${shown(byCount[1]![1])}, the peak. Cutting a cluster in two puts neighbours into different groups.`,
            show('count.best', 'peak'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A point is 2 away from its own cluster on average, and 8 from the nearest other one. What is its silhouette?',
    formula: 'inside',
    given: { a: 2, b: 8 },
    find: 's',
    sense: 'Near one is good, zero is on the border, and below zero is in the wrong cluster.',
  },
  misconception: {
    tempting: 'It is tempting to trust the score for clusters of any shape.',
    truth: 'It likes compact ones. For a ring around a clump it is low, however right the clusters are.',
  },
  uses: ['It helps to choose the number of clusters, where nobody knows the true groups.'],
  takeaways: [
    'Own cluster against the next one',
    'Near one: well placed',
    'The best average chooses the number',
  ],
  question: {
    ask: 'A point has a silhouette below zero. What does that tell you?',
    answer: 'Another cluster is nearer on average than its own, so it may be in the wrong one.',
  },
};
