import { draw, highlight, move, show, trace } from '../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, path, point, polygon, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const polar = (r: number, degrees: number): XY => [
  r * Math.cos((degrees * Math.PI) / 180),
  r * Math.sin((degrees * Math.PI) / 180),
];
const product = ([a, b]: XY, [c, d]: XY): XY => [a * c - b * d, a * d + b * c];
const quotient = (top: XY, [c, d]: XY): XY => {
  const size = c * c + d * d;
  return product(top, [c / size, -d / size]);
};
/** f(z) = z (z + 0.4) / (1 + 0.4 z): it maps the unit disk into itself and keeps the centre. */
const image = (z: XY): XY => quotient(product(z, [z[0] + 0.4, z[1]]), [1 + 0.4 * z[0], 0.4 * z[1]]);
const ring = (r: number): XY[] => Array.from({ length: 121 }, (_, i) => polar(r, i * 3));
const marks = [20, 140, 230].map((degrees) => polar(0.75, degrees));
const kite: XY[] = [
  [0.7, 0],
  [0, 0.3],
  [-0.35, 0],
  [0, -0.3],
];
const turned = (z: XY): XY => product(z, polar(1, 60));
const frame = { min: [-1.1, -1.3] as XY, max: [1.1, 1.08] as XY };

export const schwarzLemma: ShelfEntry = {
  id: 'schwarz-lemma',
  names: [
    'Schwarz lemma',
    'Schwarz lemma theorem',
    'lemma of Schwarz',
    "Schwarz's lemma in complex analysis",
  ],
  subject: 'mathematics',
  field: 'Complex analysis',
  says: [
    'A holomorphic map of the unit disk into itself that keeps the centre moves no point farther from the centre.',
    'If it keeps even one other distance, it is a plain rotation.',
  ],
  puzzle: [
    'Bend and fold a disk into itself as smoothly as complex functions do, and pin down its centre.',
    'Can any point end up farther from the pin?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the holomorphic map of the disk', role: 'd' },
    { tex: 'z', name: 'z', meaning: 'a point of the unit disk', role: 'a' },
  ],
  formulas: [
    {
      id: 'lemma',
      tex: "|f(z)| \\le |z|, \\quad |f'(0)| \\le 1",
      says: 'The image is never farther from the centre than the point, and near the centre nothing is stretched.',
    },
  ],
  pictures: [
    {
      id: 'disks',
      title: 'A disk into itself',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'before',
            'left',
            figure(
              frame,
              circle('disk', [0, 0], 1, 'ink', {
                fill: 'faint',
                label: tag('the unit disk', 'below', 'muted'),
              }),
              point('centre', [0, 0], 'ink', { label: tag('$0$', 'below', 'ink') }),
              circle('ring', [0, 0], 0.75, 'a', { weight: 'bold' }),
              ...marks.map((at, i) => point(`z${i + 1}`, at, 'b', { size: 'large' })),
            ),
            'The unit disk with a circle of radius 0.75 and three points on it.',
          ),
          place(
            'after',
            'right',
            figure(
              frame,
              circle('disk', [0, 0], 1, 'ink', { fill: 'faint', label: tag('its image', 'below', 'muted') }),
              circle('ring', [0, 0], 0.75, 'a', { dash: true, weight: 'thin' }),
              point('centre', [0, 0], 'ink', { label: tag('$0$', 'above', 'ink') }),
              path('curve', ring(0.75).map(image), 'd', { weight: 'bold' }),
              ...marks.map((at, i) => point(`w${i + 1}`, image(at), 'b', { size: 'large' })),
            ),
            'The image of the circle under a map of the disk: a looped curve that stays inside the dashed circle.',
          ),
        ],
        beats: [
          beat(
            'Here is the unit disk. A map f takes it into itself, and keeps the centre where it is.',
            draw('before.disk', 'disk'),
            draw('after.disk', 'itself'),
            show('before.centre', 'centre'),
            show('after.centre', 'centre'),
          ),
          beat(
            'Follow a circle around the centre, with a few points on it.',
            draw('before.ring', 'circle'),
            ...marks.map((_, i) => show(`before.z${i + 1}`, 'points')),
          ),
          beat(
            'The map bends it into a loop, and carries the points along.',
            draw('after.curve', 'bends', 2.5),
            ...marks.map((_, i) => show(`after.w${i + 1}`, 'points')),
          ),
          beat(
            'But nowhere does the loop leave the old circle. Every point came closer.',
            draw('after.ring', 'old'),
            trace('after.curve', 'closer', 2),
          ),
        ],
      }),
    },
    {
      id: 'distances',
      title: 'Distance before and after',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1.05, 'distance before'), axis(0, 1.1, 'distance after'), [
              area('allowed', 'x', [0, 1], 'good', { label: 'allowed' }),
              curve('limit', 'x', 'good', { from: 0, to: 1 }),
              curve('first', 'x*(x + 0.4)/(1 + 0.4*x)', 'd', { from: 0, to: 1 }),
              curve('cube', 'x^3', 'c', { from: 0, to: 1 }),
              tracker('here', 'x*(x + 0.4)/(1 + 0.4*x)', 0.1, 'b', { guides: true }),
            ]),
            'Distance from the centre after the map against the distance before: all curves lie below the diagonal.',
          ),
        ],
        beats: [
          beat(
            'Plot the distance from the centre after the map against the distance before.',
            show('plot.x-axis', 0),
            draw('plot.first', 'against', 2),
            show('plot.here', 'before'),
          ),
          beat(
            'On the diagonal both are equal. The lemma says: no map rises above it.',
            draw('plot.limit', 'diagonal'),
            show('plot.allowed', 'lemma'),
          ),
          beat('Our map stays below it all the way out to the rim.', move('plot.here', 0.97, 'stays', 2.5)),
          beat('So does z³, which pulls the middle in much more strongly.', draw('plot.cube', 'pulls', 1.5)),
        ],
      }),
    },
    {
      id: 'proof',
      title: 'The proof in one quotient',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'wide-left',
            equation('stack', [
              ['g(z) = \\frac{f(z)}{z}', 'no pole: f(0) = 0'],
              ['|g(z)| \\le \\frac{1}{r} \\quad \\text{on } |z| = r', 'since |f| ≤ 1'],
              ['|g(z)| \\le \\frac{1}{r} \\quad \\text{inside}', 'maximum principle'],
              ['|g(z)| \\le 1', 'let r grow to 1'],
            ]),
            'The quotient f of z over z is bounded by one over r on a circle, then inside it, and in the limit by one.',
          ),
          place(
            'bound',
            'narrow-right',
            axes(axis(0.3, 1.1, 'r'), axis(0, 3.6, '1/r'), [
              curve('curve', '1/x', 'a', { from: 0.3, to: 1 }),
              tracker('here', '1/x', 0.4, 'b', { guides: true }),
            ]),
            'The bound one over r falls to one as r grows to one.',
          ),
        ],
        beats: [
          beat(
            'Divide f by z. As f is zero at the centre, the quotient g has no pole there.',
            show('work.step1', 'Divide'),
            show('work.note1', 'centre'),
          ),
          beat(
            'On a circle of radius r, g is at most one over r in size.',
            show('work.step2', 'circle'),
            show('work.note2', 'circle'),
            draw('bound.curve', 'over'),
            show('bound.here', 'size'),
          ),
          beat(
            'The maximum principle says: a holomorphic function is largest on the edge. So the bound holds inside.',
            show('work.step3', 'bound'),
            show('work.note3', 'maximum'),
          ),
          beat(
            'Now let the circle grow to the rim. The bound sinks to one, and the lemma is proved.',
            move('bound.here', 1, 'grow', 2),
            show('work.step4', 'sinks'),
            show('work.note4', 'sinks'),
          ),
        ],
      }),
    },
    {
      id: 'rotation',
      title: 'Equal only for rotations',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'turn',
            'full',
            figure(
              { min: [-2.6, -1.2], max: [2.6, 1.2] },
              circle('disk', [0, 0], 1, 'ink', { fill: 'faint' }),
              point('centre', [0, 0], 'ink'),
              polygon('kite', kite, 'a', { fill: 'soft', label: tag('before', 'right', 'a') }),
              polygon('turned', kite.map(turned), 'd', {
                fill: 'soft',
                label: tag('turned', 'above', 'd'),
              }),
              point('tip', [0.7, 0], 'b', {
                size: 'large',
                motion: { kind: 'orbit', centre: [0, 0], period_s: 7 },
              }),
            ),
            'A kite in the disk and the same kite turned by sixty degrees about the centre.',
          ),
        ],
        beats: [
          beat(
            'Which maps keep distances? Draw a kite in the disk, and turn the disk as a whole.',
            draw('turn.disk', 0),
            draw('turn.kite', 'kite'),
            draw('turn.turned', ['turn', 1], 1.5),
          ),
          beat(
            'Every point keeps its distance from the centre: here the lemma holds with equality.',
            show('turn.tip', 'point'),
          ),
          beat(
            'And these are the only such maps. One point at its old distance forces a rotation.',
            highlight('turn.turned', 'rotation'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that a smooth map could push some points outwards.',
    truth: 'For holomorphic maps of the disk that fix the centre, that is impossible.',
  },
  uses: [
    'It finds every one-to-one holomorphic map of the disk onto itself, and makes distances in hyperbolic geometry.',
  ],
  takeaways: ['Points only move inwards', 'Near the centre: no stretching', 'Equality means rotation'],
  question: {
    ask: 'Could such a map take the point one half to three quarters?',
    answer: 'No. From distance one half, it can go no farther out than one half.',
  },
};
