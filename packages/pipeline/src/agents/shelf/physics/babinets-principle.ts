import { draw, highlight, move, show, trace } from '../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, path, rect, sampled, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Brightness behind a slit or a wire: sinc², with zeros at the whole numbers but 0. */
const sinc2 = (x: number) => (Math.abs(x) < 1e-9 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) ** 2);
const sincText = '(sin(pi*x)/(pi*x))^2';
/** The brightness drawn sideways, to the right of a screen at x = 3.1, for places from–to (1 is the first dark one) around y = `middle`. */
const pattern = (id: string, middle: number, [from, to]: XY, role: 'a' | 'c') =>
  path(
    id,
    sampled((y) => y, [from, to], 120).map(([y]): XY => [3.1 + 1.7 * Math.sqrt(sinc2(y)), middle + 0.5 * y]),
    role,
    { weight: 'bold', smooth: false },
  );
const beam = (id: string, middle: number) =>
  [-0.5, 0, 0.5].map((dy, index) =>
    arrow(`${id}${index + 1}`, [-5.6, middle + dy], [-3.4, middle + dy], 'b', { weight: 'normal' }),
  );
const fan = (id: string, middle: number) =>
  [-1, -0.5, 0, 0.5, 1].map((dy, index) =>
    segment(`${id}${index + 1}`, [-3, middle], [2.9, middle + dy], 'faint'),
  );

export const babinetsPrinciple: ShelfEntry = {
  id: 'babinets-principle',
  names: [
    "Babinet's principle",
    'Babinet theorem',
    'complementary screens',
    'diffraction by complementary screens',
    'diffraction at a wire',
  ],
  subject: 'physics',
  field: 'Optics',
  says: [
    'An obstacle and a hole of the same size and shape make the same diffraction pattern.',
    'Only the straight-on beam differs.',
  ],
  puzzle: [
    'Send a laser through a narrow slit, and you get a row of bright spots. Put a hair in its way instead.',
    'Surely the opposite must give the opposite picture?',
  ],
  symbols: [
    { tex: 'U_0', name: 'U0', meaning: 'the wave with nothing in its way', role: 'b' },
    { tex: 'U_1', name: 'U1', meaning: 'the wave behind the slit', role: 'a' },
    { tex: 'U_2', name: 'U2', meaning: 'the wave behind the wire', role: 'c' },
    { tex: 'y', name: 'y', meaning: 'the spacing of the dark spots', unit: 'm', role: 'd' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength of the light', unit: 'm', role: 'e' },
    { tex: 'L', name: 'L', meaning: 'the distance to the screen', unit: 'm', role: 'muted' },
    { tex: 'd', name: 'd', meaning: 'the width of the wire or slit', unit: 'm', role: 'f' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: 'U_1 + U_2 = U_0',
      expression: 'U1 + U2 = U0',
      says: 'What passes the slit and what passes the wire add up to the free beam.',
    },
    {
      id: 'spacing',
      tex: 'y = \\frac{\\lambda L}{d}',
      expression: 'y = lambda * L / d',
      says: 'Far away, the dark spots are spaced by wavelength times distance over width.',
    },
  ],
  pictures: [
    {
      id: 'pair',
      title: 'A slit and a hair',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure(
              { min: [-6, -3.5], max: [6, 3.5] },
              ...beam('in', 1.8),
              rect('jaw1', [-3.1, 2], [-2.9, 3.3], 'ink', { fill: 'solid' }),
              rect('jaw2', [-3.1, 0.3], [-2.9, 1.6], 'ink', { fill: 'solid' }),
              text('slit', [-2.4, 3], 'slit', 'ink', { side: 'right' }),
              ...fan('ray', 1.8),
              segment('screen1', [3, 0.3], [3, 3.3], 'muted', { weight: 'bold' }),
              pattern('spots1', 1.8, [-2.8, 2.8], 'a'),
              ...beam('on', -1.8),
              rect('hair', [-3.1, -2], [-2.9, -1.6], 'ink', { fill: 'solid' }),
              text('name', [-2.4, -0.6], 'hair', 'ink', { side: 'right' }),
              ...fan('way', -1.8),
              segment('screen2', [3, -3.3], [3, -0.3], 'muted', { weight: 'bold' }),
              pattern('upper', -1.8, [1, 2.8], 'c'),
              pattern('under', -1.8, [-2.8, -1], 'c'),
              rect('straight', [3.1, -2.1], [4.6, -1.5], 'b', {
                fill: 'soft',
                label: tag('straight beam', 'right', 'b'),
              }),
            ),
            'Above, light passes a slit; below, it passes a hair of the same width. The spots on both screens stand at the same places.',
          ),
        ],
        beats: [
          beat(
            'Light falls on a narrow slit, and fans out behind it.',
            ...[1, 2, 3].map((index) => draw(`pair.in${index}`, 'Light')),
            show('pair.jaw1', 'slit'),
            show('pair.jaw2', 'slit'),
            show('pair.slit', 'slit'),
            ...[1, 2, 3, 4, 5].map((index) => draw(`pair.ray${index}`, 'fans')),
          ),
          beat(
            'On a screen it makes bright spots with dark gaps between.',
            draw('pair.screen1', 'screen'),
            draw('pair.spots1', 'bright', 1.6),
          ),
          beat(
            'Now put a hair of the same width in the way.',
            ...[1, 2, 3].map((index) => draw(`pair.on${index}`, 'Now')),
            show('pair.hair', 'hair'),
            show('pair.name', 'hair'),
            ...[1, 2, 3, 4, 5].map((index) => draw(`pair.way${index}`, 'width')),
          ),
          beat(
            'The side spots appear at the very same places. Only the middle is different.',
            draw('pair.screen2', 0),
            draw('pair.upper', 'spots', 1.4),
            draw('pair.under', 'spots', 1.4),
            show('pair.straight', 'middle'),
            highlight('pair.spots1', 'same'),
          ),
        ],
      }),
    },
    {
      id: 'masks',
      title: 'Two halves of one beam',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'masks',
            'full',
            figure(
              { min: [-7.4, -2.8], max: [7.4, 2.6] },
              rect('slit-left', [-6.8, -1.6], [-5.5, 1.6], 'muted', { fill: 'solid' }),
              rect('slit-gap', [-5.5, -1.6], [-5, 1.6], 'a', { fill: 'soft' }),
              rect('slit-right', [-5, -1.6], [-3.7, 1.6], 'muted', { fill: 'solid' }),
              text('one', [-5.25, -2.2], '$U_1$', 'a', { size: 'large' }),
              text('plus', [-2.65, 0], '+', 'ink', { size: 'large' }),
              rect('wire-left', [-1.55, -1.6], [-0.25, 1.6], 'c', { fill: 'soft' }),
              rect('wire-body', [-0.25, -1.6], [0.25, 1.6], 'muted', { fill: 'solid' }),
              rect('wire-right', [0.25, -1.6], [1.55, 1.6], 'c', { fill: 'soft' }),
              text('two', [0, -2.2], '$U_2$', 'c', { size: 'large' }),
              text('equals', [2.65, 0], '=', 'ink', { size: 'large' }),
              rect('open', [3.7, -1.6], [6.8, 1.6], 'b', { fill: 'soft' }),
              text('none', [5.25, -2.2], '$U_0$', 'b', { size: 'large' }),
            ),
            'A slit, and a wire that blocks exactly what the slit lets through: the two together make an open window.',
          ),
        ],
        beats: [
          beat(
            'A slit lets light through only in the middle. Call the wave behind it U₁.',
            show('masks.slit-left', 'slit'),
            show('masks.slit-right', 'slit'),
            show('masks.slit-gap', 'middle'),
            show('masks.one', 'wave'),
          ),
          beat(
            'A wire blocks just that part, and lets all the rest through. That gives U₂.',
            show('masks.wire-body', 'wire'),
            show('masks.wire-left', 'rest'),
            show('masks.wire-right', 'rest'),
            show('masks.two', 'gives'),
          ),
          beat(
            'Together they let everything through, as if nothing were there: U₀.',
            show('masks.plus', 'Together'),
            show('masks.equals', 'everything'),
            show('masks.open', 'everything'),
            show('masks.none', 'nothing'),
          ),
          beat(
            'A free beam goes straight on. To the sides, U₀ is zero.',
            highlight('masks.open', 'straight'),
            highlight('masks.none', 'zero'),
          ),
          beat(
            'So there U₂ is minus U₁. Brightness is the square, and the minus sign vanishes.',
            highlight('masks.two', 'minus'),
            highlight('masks.one', 'minus'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'The same fringes',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(-4, 4, 'place on the screen', {
                ticks: [-3, -2, -1, 1, 2, 3].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 0.056, 'brightness', { ticks: 'none' }),
              [
                area('left', sincText, [-4, -1], 'a'),
                area('right', sincText, [1, 4], 'a'),
                curve('slit1', sincText, 'a', { from: -4, to: -1 }),
                curve('slit2', sincText, 'a', { from: 1, to: 4 }),
                curve('wire1', sincText, 'c', { from: -4, to: -1, dash: true }),
                curve('wire2', sincText, 'c', { from: 1, to: 4, dash: true }),
                area('beam', '0.05', [-1, 1], 'b'),
                tracker('here', sincText, 1.4303, 'd'),
              ],
            ),
            'Brightness away from the middle: the curve of the slit and the dashed curve of the wire lie on top of each other, with zeros at whole numbers.',
          ),
        ],
        beats: [
          beat(
            'Here is the brightness beside the straight beam, computed for a slit.',
            show('plot.beam', 'beam'),
            draw('plot.slit1', 'slit'),
            draw('plot.slit2', 'slit'),
            show('plot.left', 'slit'),
            show('plot.right', 'slit'),
          ),
          beat(
            'The dashed curve of the wire falls exactly on top of it.',
            draw('plot.wire1', 'dashed', 1.5),
            draw('plot.wire2', 'dashed', 1.5),
          ),
          beat(
            'Walk outwards: dark at one, bright, dark at two, and so on, ever fainter.',
            show('plot.here', 'outwards'),
            move('plot.here', 3.7, 'dark', 3),
          ),
          beat(
            'Only in the middle the two disagree, for there the wire lets the beam pass.',
            highlight('plot.beam', 'middle'),
            trace('plot.wire2', 'wire'),
          ),
        ],
      }),
    },
    {
      id: 'hair',
      title: 'Measure a hair',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'bench',
            'full',
            figure(
              { min: [-6.4, -2.9], max: [6.4, 2.9] },
              rect('laser', [-6, -0.4], [-4, 0.4], 'b', { fill: 'soft', label: tag('laser', 'above', 'b') }),
              segment('beam', [-4, 0], [-2, 0], 'bad', { weight: 'bold' }),
              rect('hair', [-2.06, -0.8], [-1.94, 0.8], 'ink', {
                fill: 'solid',
                label: tag('hair', 'above'),
              }),
              ...[-2, -1, 0, 1, 2].map((step, index) =>
                segment(`ray${index + 1}`, [-2, 0], [4, step * 0.9], 'bad', { weight: 'thin' }),
              ),
              segment('screen', [4, -2.6], [4, 2.6], 'muted', { weight: 'bold' }),
              arrow('spacing', [4.5, 0.9], [4.5, 1.8], 'd', {
                heads: 'both',
                label: tag('$y$', 'right', 'd'),
              }),
              arrow('length', [-2, -2.2], [4, -2.2], 'muted', {
                heads: 'both',
                label: tag('$L$', 'below', 'muted'),
              }),
            ),
            'A laser shines on a hair; on a screen at distance L the dark spots are spaced by y.',
          ),
        ],
        beats: [
          beat(
            'To measure a hair, shine a laser at it.',
            show('bench.laser', 'laser'),
            show('bench.hair', 'hair'),
            draw('bench.beam', 'shine'),
          ),
          beat(
            'On the wall stands the pattern of a slit as wide as the hair.',
            draw('bench.screen', 'wall'),
            ...[1, 2, 3, 4, 5].map((index) => draw(`bench.ray${index}`, 'pattern')),
          ),
          beat(
            'Measure the spacing y and the distance L, and you can compute the width.',
            draw('bench.spacing', 'spacing'),
            draw('bench.length', 'distance'),
            highlight('bench.hair', 'width'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Red light of 650 nanometres falls on a wire, and 2 metres away the dark spots are 13 millimetres apart. How thick is the wire?',
    formula: 'spacing',
    given: { y: 0.013, lambda: 650e-9, L: 2 },
    find: 'd',
    sense: 'A tenth of a millimetre, measured with a ruler and some light.',
  },
  misconception: {
    tempting:
      'It is tempting to think that the wire gives the negative picture: dark where the slit is bright.',
    truth: 'The waves are opposite, but brightness is their square, so the patterns agree.',
  },
  uses: ['It measures thin fibres and blood cells, and it tells how an antenna of slots behaves.'],
  takeaways: [
    'Obstacle and hole: same pattern',
    'The two waves add to the free beam',
    'Only the middle differs',
  ],
  question: {
    ask: 'A round grain of dust and a round hole of its size: which makes the wider rings?',
    answer: 'Neither: away from the middle, their rings are the same.',
  },
};
