import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, point, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const reach = 1.15;
const enough = 3;
const ring = range(0, 17).map(
  (i): XY => [3 * Math.cos((i * Math.PI) / 9), 2.4 * Math.sin((i * Math.PI) / 9)],
);
const blob: XY[] = [
  [0, 0.1],
  [0.6, 0.4],
  [-0.5, 0.5],
  [0.3, -0.5],
  [-0.5, -0.4],
  [0.9, -0.2],
];
const strays: XY[] = [
  [5.2, 1.9],
  [-5.1, -1.5],
];
const points = [...ring, ...blob, ...strays];
const near = (i: number) =>
  range(0, points.length - 1).filter(
    (j) => Math.hypot(points[i]![0] - points[j]![0], points[i]![1] - points[j]![1]) <= reach,
  );
/** The cluster that grows from a point, in waves: who is reached first, second and so on. */
const wavesFrom = (start: number): number[][] => {
  const seen = new Set([start]);
  const waves = [[start]];
  for (let wave = waves[0]!; wave.length > 0; wave = waves.at(-1)!) {
    const next = wave
      .filter((i) => near(i).length >= enough)
      .flatMap((i) => near(i).filter((j) => !seen.has(j)));
    for (const j of next) seen.add(j);
    waves.push([...new Set(next)]);
  }
  return waves.slice(0, -1);
};
const first = wavesFrom(0);
const second = wavesFrom(ring.length);
const coloured = (name: string, members: number[], role: 'a' | 'b' | 'bad') =>
  members.map((i) => point(`${name}${i}`, points[i]!, role, { size: 'large' }));

/** Two centres, moved to the mean of their points until they rest. */
const halves = (() => {
  const data = [...ring, ...blob];
  let centres: XY[] = [
    [-2, 0.3],
    [2, 0.2],
  ];
  const closer = ([x, y]: XY) => {
    const [one, two] = centres.map(([a, b]) => Math.hypot(x - a, y - b));
    return one! <= two! ? 0 : 1;
  };
  for (const _ of range(1, 10))
    centres = [0, 1].map((side): XY => {
      const own = data.filter((at) => closer(at) === side);
      return [0, 1].map((k) => own.reduce((sum, at) => sum + at[k]!, 0) / own.length) as XY;
    });
  return { centres, side: data.map(closer) };
})();

export const crowds: Demonstration = {
  id: 'crowds',
  name: 'clusters that grow from point to point',
  title: 'A cluster grows',
  about: /dbscan|density.?based (?:spatial )?clustering|\boptics algorithm|hdbscan/i,
  named: /dbscan|density-based/i,
  puzzle: [
    'You see a ring and a clump, and two points that belong to neither.',
    'How can a program see that, if nobody tells it how many groups there are?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -2.9], max: [6.4, 2.9] },
        ...points.map((at, i) => point(`p${i}`, at, 'muted', { size: 'normal' })),
        circle('reach', points[0]!, reach, 'good', { dash: true }),
        ...coloured('a', first.flat(), 'a'),
        ...coloured('b', second.flat(), 'b'),
        ...coloured('n', [ring.length + blob.length, ring.length + blob.length + 1], 'bad'),
        circle('alone', strays[0]!, reach, 'bad', { dash: true }),
      ),
      'A ring of points, a clump inside it, and two strays; the ring becomes one cluster and the clump another.',
      beat(
        'Choose a reach and a number: this circle, and 3 points.',
        ...points.map((_, i) => show(`pic.p${i}`, 0)),
        draw('pic.reach', 'circle'),
      ),
      beat(
        `In this circle lie ${near(0).length} points, its own centre among them. That is enough: a cluster begins.`,
        ...first[0]!.map((i) => show(`pic.a${i}`, 'cluster')),
        ...first[1]!.map((i) => show(`pic.a${i}`, 'begins')),
      ),
      beat(
        'The points that were reached draw their own circles, and so it grows, all around the ring.',
        ...first.slice(2).flatMap((wave, k) => wave.map((i) => show(`pic.a${i}`, 0.2 + 0.09 * k))),
      ),
      beat(
        'The clump is too far away. It becomes a second cluster.',
        ...second.flat().map((i) => show(`pic.b${i}`, 'second')),
      ),
      beat(
        'And these two are nearly alone in their circles: they are noise.',
        draw('pic.alone', 'circles'),
        show('pic.n24', 'noise'),
        show('pic.n25', 'noise'),
      ),
    ),
  further: {
    title: 'What k-means would do',
    draw: () =>
      scene(
        figure(
          { min: [-6.4, -2.9], max: [6.4, 2.9] },
          ...[...ring, ...blob].map((at, i) =>
            point(`p${i}`, at, halves.side[i] === 0 ? 'c' : 'd', { size: 'large' }),
          ),
          ...halves.centres.map((at, i) =>
            circle(`centre${i}`, at, 0.35, i === 0 ? 'c' : 'd', { weight: 'bold' }),
          ),
          text('name', [4.7, -2.4], 'two centres', 'muted'),
        ),
        'K-means with two centres cuts ring and clump into a left and a right half.',
        beat(
          'K-means must be told the number of groups: say two. Each point goes to the nearer centre.',
          draw('pic.centre0', 'two'),
          draw('pic.centre1', 'two'),
          show('pic.name', 'two'),
          ...[...ring, ...blob].map((_, i) => show(`pic.p${i}`, 'point')),
        ),
        beat(
          'So it cuts straight through the ring and the clump. Its borders are always straight.',
          highlight('pic.centre0', 'cuts'),
          highlight('pic.centre1', 'cuts'),
        ),
        beat(
          'Growing by density finds any shape. But with a larger reach, the ring and the clump would run together.',
          highlight('pic.name', 'larger'),
        ),
      ),
  },
  question: choice(
    'What becomes of a point with nobody in reach?',
    'noise',
    ['a cluster of its own', 'part of the nearest cluster'],
    'Without enough points in its circle and no cluster in reach, it is left out.',
  ),
  stays: 'Clusters grow where points crowd',
};
