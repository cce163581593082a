import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, path, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const [f, o] = [10, 30];
const image = Math.round((f * o) / (o - f));

export const lensRays: Demonstration = {
  id: 'lens-rays',
  name: 'three rays through a lens',
  title: 'Three rays find the image',
  about:
    /\blens\b|lensmaker|thin.?lens|focal length|mirror equation|magnification|optical (?:power|instrument)|telescope|microscope/i,
  named: /focal length/i,
  puzzle: [
    'A lens throws a picture of a candle onto a wall.',
    'Where must the wall stand, and why is the picture upside down?',
  ],
  draw: () => {
    const h = 6;
    const tip: XY = [image, (-h * image) / o];
    return scene(
      figure(
        { min: [-34, -9], max: [24, 9.5] },
        segment('axis', [-33, 0], [23, 0], 'muted'),
        segment('lens', [0, -8.4], [0, 8.4], 'a', { weight: 'bold' }),
        point('focus1', [-f, 0], 'bad', { label: tag('F', 'below', 'bad') }),
        point('focus2', [f, 0], 'bad', { label: tag('F', 'below', 'bad') }),
        arrow('object', [-o, 0], [-o, h], 'good', { weight: 'bold', label: tag('object', 'above', 'good') }),
        path(
          'ray1',
          [
            [-o, h],
            [0, h],
            [tip[0] * 1.35, h - (h - tip[1]) * 1.35],
          ],
          'b',
          { smooth: false },
        ),
        path(
          'ray2',
          [
            [-o, h],
            [0, 0],
            [tip[0] * 1.35, tip[1] * 1.35],
          ],
          'c',
          { smooth: false },
        ),
        path(
          'ray3',
          [
            [-o, h],
            [0, tip[1]],
            [tip[0] * 1.35, tip[1]],
          ],
          'd',
          { smooth: false },
        ),
        arrow('image', [image, 0], tip, 'good', { weight: 'bold', label: tag('image', 'right', 'good') }),
      ),
      'An object 30 cm before a lens of focal length 10 cm, three rays, and the inverted image 15 cm behind it.',
      beat(
        'The object stands 30 centimetres before the lens; its foci, F, are 10 centimetres away.',
        show('pic.axis', 0),
        draw('pic.lens', 'lens'),
        show('pic.object', 'object'),
        show('pic.focus1', 'foci'),
        show('pic.focus2', 'foci'),
      ),
      beat('A ray that comes in level leaves through the far focus.', draw('pic.ray1', 'level')),
      beat(
        'A ray through the middle goes straight on. One through the near focus leaves level.',
        draw('pic.ray2', 'middle'),
        draw('pic.ray3', 'near'),
      ),
      beat(
        `All three meet ${image} centimetres behind the lens, below the axis: there stands the image, upside down.`,
        show('pic.image', 'image'),
        highlight('pic.image', 'upside'),
      ),
    );
  },
  further: {
    title: 'Compute the place',
    draw: () =>
      scene(
        equation('stack', [
          ['\\frac{1}{f} = \\frac{1}{o} + \\frac{1}{i}'],
          [`\\frac{1}{i} = \\frac{1}{${f}} - \\frac{1}{${o}}`],
          [`\\frac{1}{i} = \\frac{${o / f - 1}}{${o}}`],
          [`i = ${image}`],
        ]),
        'One over i is a tenth minus a thirtieth, that is two thirtieths, so i is 15.',
        beat('One over the focal length is the sum of one over each distance.', show('pic.step1', 0.2)),
        beat('Put in 10 and 30: a tenth minus a thirtieth.', show('pic.step2', 0.2)),
        beat(
          `That is two thirtieths, so the image stands at ${image} centimetres, just where the rays have met.`,
          show('pic.step3', 0.1),
          show('pic.step4', 'image'),
        ),
      ),
  },
  worked: true,
  question: choice(
    'The object moves very far away. Where does the image go?',
    'to the focus',
    ['to the lens', 'far away too'],
    'One over a very large distance is nearly zero, so i is f.',
  ),
  stays: 'Three rays, one point: the image',
};
