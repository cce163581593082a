import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { arrow, figure, point, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const glass = 1.5;
const rad = Math.PI / 180;
const cosIn = 'cos(x*pi/180)';
const cosOut = 'sqrt(1 - (sin(x*pi/180)/1.5)^2)';
/** Share of the light that is reflected, for the two directions of swing, at x degrees from air into glass. */
const across = `((${cosIn} - 1.5*${cosOut})/(${cosIn} + 1.5*${cosOut}))^2`;
const within = `((1.5*${cosIn} - ${cosOut})/(1.5*${cosIn} + ${cosOut}))^2`;
const brewster = Math.atan(glass) / rad;
/** Share reflected straight on, in per cent. */
const straight = (index: number) => 100 * ((1 - index) / (1 + index)) ** 2;
const percent = (share: number) => `${Number(share.toPrecision(2))} %`;

export const fresnelEquations: ShelfEntry = {
  id: 'fresnel-equations',
  names: [
    'Fresnel equations',
    'Fresnel transmission equations',
    'Fresnel reflection equations',
    'Fresnel coefficients',
    'reflection and transmission at an interface',
  ],
  subject: 'physics',
  field: 'Optics',
  says: [
    'The Fresnel equations tell how much of a wave is reflected at an interface and how much goes through.',
    'The shares depend on the angle and on the direction in which the wave swings.',
  ],
  puzzle: [
    'Look straight down into a lake, and you see the ground. Look across it, and you see only the sky.',
    'How much light does a surface throw back, and how much does it let in?',
  ],
  symbols: [
    { tex: 't_s', name: 'ts', meaning: 'the transmitted share of the field, swinging across', role: 'd' },
    { tex: 'r_s', name: 'rs', meaning: 'the reflected share of the field, swinging across', role: 'c' },
    { tex: 'n_1', name: 'n1', meaning: 'the refractive index before the surface', role: 'a' },
    { tex: 'n_2', name: 'n2', meaning: 'the refractive index behind it', role: 'b' },
    { tex: '\\theta_1', name: 'theta1', meaning: 'the angle of incidence', role: 'e' },
    { tex: '\\theta_2', name: 'theta2', meaning: 'the angle of refraction', role: 'f' },
    { tex: 'R', name: 'R', meaning: 'the reflected share of the energy, straight on', role: 'c' },
  ],
  formulas: [
    {
      id: 'transmission',
      tex: 't_s = \\frac{2 n_1 \\cos \\theta_1}{n_1 \\cos \\theta_1 + n_2 \\cos \\theta_2}',
      says: 'This is the field that gets through, for light that swings across the drawing.',
    },
    {
      id: 'reflection',
      tex: 'r_s = \\frac{n_1 \\cos \\theta_1 - n_2 \\cos \\theta_2}{n_1 \\cos \\theta_1 + n_2 \\cos \\theta_2}',
      says: 'And this is the field that is thrown back.',
    },
    {
      id: 'straight',
      tex: 'R = \\left( \\frac{n_1 - n_2}{n_1 + n_2} \\right)^2',
      expression: 'R = ((n1 - n2) / (n1 + n2))^2',
      says: 'Straight on, the reflected energy depends on the two indices alone.',
    },
  ],
  pictures: [
    {
      id: 'split',
      title: 'One ray becomes two',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rays',
            'full',
            {
              type: 'rays',
              setup: {
                at: 'interface',
                from: { name: 'air', index: 1 },
                into: { name: 'glass', index: 1.5 },
                angle_deg: 35,
              },
            },
            'A ray of light meets a glass surface; one part is reflected at the same angle, another is bent towards the normal and goes through.',
          ),
        ],
        beats: [
          beat(
            'Light comes through the air and meets a block of glass.',
            show('rays.media', 'air'),
            draw('rays.ray', 'meets'),
          ),
          beat(
            'A part is thrown back, at the same angle.',
            draw('rays.normal', 0),
            draw('rays.reflected', 'back'),
            show('rays.angles', 'angle'),
          ),
          beat(
            'The rest goes in, and is bent towards the upright line.',
            draw('rays.refracted', 'goes'),
            show('rays.values', 'bent'),
          ),
          beat(
            'The angles are easy. But how is the light shared out between the two?',
            move('rays.ray', 60, 'angles', 2.5),
            highlight('rays.reflected', 'shared'),
            highlight('rays.refracted', 'two'),
          ),
        ],
      }),
    },
    {
      id: 'swing',
      title: 'Two ways to swing',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'swing',
            'full',
            figure(
              { min: [-7, -2.6], max: [7, 3] },
              segment('ground1', [-6.2, -1.6], [-0.8, -1.6], 'a', { weight: 'bold' }),
              arrow('ray1', [-5.6, 1.8], [-3.5, -1.6], 'b', { weight: 'bold' }),
              ...[0, 1, 2].map((index) =>
                point(`dot${index + 1}`, [-5.2 + index * 0.55, 1.15 - index * 0.89], 'c', { size: 'large' }),
              ),
              text('name1', [-3.5, 2.5], 's: across the page', 'c'),
              segment('ground2', [0.8, -1.6], [6.2, -1.6], 'a', { weight: 'bold' }),
              arrow('ray2', [1.4, 1.8], [3.5, -1.6], 'b', { weight: 'bold' }),
              ...[0, 1, 2].map((index) => {
                const [x, y] = [1.8 + index * 0.55, 1.15 - index * 0.89];
                return arrow(`bar${index + 1}`, [x - 0.42, y - 0.26], [x + 0.42, y + 0.26], 'd', {
                  heads: 'both',
                  weight: 'bold',
                });
              }),
              text('name2', [3.5, 2.5], 'p: in the page', 'd'),
            ),
            'On the left the field swings towards the viewer and away, drawn as dots; on the right it swings in the plane of the page, drawn as double arrows.',
          ),
        ],
        beats: [
          beat(
            'Light swings at right angles to its way. That leaves two directions.',
            draw('swing.ground1', 0),
            draw('swing.ground2', 0),
            draw('swing.ray1', 'way'),
            draw('swing.ray2', 'way'),
          ),
          beat(
            'It may swing towards you and away, along the surface. We call that s.',
            ...[1, 2, 3].map((index) => show(`swing.dot${index}`, 'towards')),
            show('swing.name1', 'call'),
          ),
          beat(
            'Or it may swing within the page, and dip into the surface. We call that p.',
            ...[1, 2, 3].map((index) => draw(`swing.bar${index}`, 'within')),
            show('swing.name2', 'call'),
          ),
          beat(
            'The surface treats the two differently.',
            highlight('swing.name1', 'two'),
            highlight('swing.name2', 'differently'),
          ),
        ],
      }),
    },
    {
      id: 'curves',
      title: 'How much comes back',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 90, 'angle of incidence', {
                ticks: [0, 30, 60, 90].map((at) => ({ at, text: `${at}°` })),
              }),
              axis(0, 1, 'reflected share', {
                ticks: [
                  { at: 0.5, text: '50 %' },
                  { at: 1, text: '100 %' },
                ],
              }),
              [
                curve('s', across, 'c', { from: 0, to: 90 }),
                curve('p', within, 'd', { from: 0, to: 90 }),
                asymptote('brewster', 'x', brewster, 'b', `Brewster ${Math.round(brewster)}°`),
                tracker('on-s', across, 0, 'c'),
                tracker('on-p', within, 0, 'd'),
                dots('name-s', [[72, compute(across, { x: 72 })]], 'c', { label: 's' }),
                dots('name-p', [[78, compute(within, { x: 78 })]], 'd', { label: 'p' }),
              ],
            ),
            'Reflected share against angle for glass: both curves start at four per cent; s rises steadily, p falls to zero at the Brewster angle, and both reach one at ninety degrees.',
          ),
        ],
        beats: [
          beat(
            `Look straight at the glass, and ${Math.round(straight(glass))} per cent comes back, whichever way it swings.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.on-s', 'straight'),
            show('plot.on-p', 'straight'),
          ),
          beat(
            'Tilt it. For s the reflection grows, for p it shrinks.',
            draw('plot.s', 'grows', 1.6),
            show('plot.name-s', 'grows'),
            move('plot.on-s', brewster, 'grows', 1.6),
            draw('plot.p', 'shrinks', 1.6),
            show('plot.name-p', 'shrinks'),
            move('plot.on-p', brewster, 'shrinks', 1.6),
          ),
          beat(
            `At ${Math.round(brewster)} degrees nothing of p is reflected at all. This is the Brewster angle.`,
            draw('plot.brewster', 'nothing'),
            highlight('plot.on-p', 'Brewster'),
          ),
          beat(
            'And at a grazing angle, nearly everything comes back. Any surface is then a mirror.',
            move('plot.on-s', 88, 'grazing', 1.8),
            move('plot.on-p', 88, 'grazing', 1.8),
          ),
        ],
      }),
    },
    {
      id: 'materials',
      title: 'Water, glass, diamond',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'sparkle',
            'full',
            bars(
              [
                ['water', straight(1.33), 'a', percent(straight(1.33))],
                ['glass', straight(glass), 'c', percent(straight(glass))],
                ['diamond', straight(2.42), 'b', percent(straight(2.42))],
              ],
              'per cent',
            ),
            'Reflected share straight on: two per cent for water, four for glass, seventeen for diamond.',
          ),
        ],
        beats: [
          beat(
            'Straight on, water reflects only two per cent.',
            show('sparkle.bar1', 'water'),
            show('sparkle.value1', 'two'),
          ),
          beat(
            'Glass reflects four per cent.',
            show('sparkle.bar2', 'Glass'),
            show('sparkle.value2', 'four'),
          ),
          beat(
            'Diamond, with its high index, throws back seventeen. That is a part of its sparkle.',
            show('sparkle.bar3', 'Diamond'),
            show('sparkle.value3', 'seventeen'),
            highlight('sparkle.bar3', 'sparkle'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Light goes from air, with index 1, straight into glass, with index 1.5. How much of it is reflected?',
    formula: 'straight',
    given: { n1: 1, n2: glass },
    find: 'R',
    sense: 'That is four per cent at each surface of a window pane.',
  },
  misconception: {
    tempting: 'It is tempting to think that clear glass lets all light through.',
    truth: 'Every surface throws a part back: little straight on, nearly all at a grazing angle.',
  },
  uses: ['Coatings on lenses, polarising sunglasses, and the water in computer games all rely on it.'],
  takeaways: [
    'Each surface splits the light',
    'Angle and swing set the shares',
    'At the Brewster angle, p vanishes',
  ],
  question: {
    ask: 'Why do polarising sunglasses take the glare off a wet road?',
    answer: 'The glare is mostly s light, and the glasses block exactly that direction of swing.',
  },
};
