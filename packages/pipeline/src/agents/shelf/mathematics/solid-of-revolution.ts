import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, axes, axis, columns, curve, tracker } from '../../writing/plots.ts';
import { ellipse, figure, path, rect, type ShapeInput, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const profile = Math.sqrt;
const end = 4;
const discs = 8;
const middles = Array.from({ length: discs }, (_, i) => ((i + 0.5) * end) / discs);
const sum = middles.reduce((total, x) => total + (Math.PI * profile(x) ** 2 * end) / discs, 0);
const outline = (side: 1 | -1) => sampled((x) => side * profile(x), [0, end], 80);
const ring = (id: string, x: number, fill: 'none' | 'soft' = 'none'): ShapeInput =>
  ellipse(id, [x, 0], [profile(x) * 0.22, profile(x)], 'b', { fill });

export const solidOfRevolution: ShelfEntry = {
  id: 'solid-of-revolution',
  names: [
    'solid of revolution',
    'volume of revolution',
    'volume of a solid of revolution',
    'disc method',
    'disk method',
    'disc integration',
    'washer method',
    'volumes by slicing',
    'surface of revolution',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'A solid of revolution arises when a curve turns around an axis.',
    'Its volume is the sum of thin discs: the integral of pi times the radius squared.',
  ],
  puzzle: ['A potter turns a bowl. All you have is the curve of its side.', 'How much clay is in it?'],
  symbols: [
    { tex: 'V', name: 'V', meaning: 'the volume', unit: 'cm³', role: 'a' },
    {
      tex: 'r',
      name: 'r',
      meaning: 'the radius of one disc, the height of the curve',
      unit: 'cm',
      role: 'b',
    },
    { tex: 'w', name: 'w', meaning: 'the thickness of one disc', unit: 'cm', role: 'c' },
    { tex: 'f(x)', name: 'f', meaning: 'the curve that is turned', role: 'd' },
  ],
  formulas: [
    {
      id: 'volume',
      tex: 'V = \\pi \\int_a^b f(x)^2 \\, dx',
      says: 'Add up all the discs from the one end to the other.',
    },
    {
      id: 'disc',
      tex: 'V = \\pi r^2 w',
      expression: 'V = pi * r^2 * w',
      says: 'One disc has the area of a circle, times its thickness.',
    },
  ],
  pictures: [
    {
      id: 'turn',
      title: 'Turn the curve',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bowl',
            'full',
            figure(
              { min: [-1, -2.3], max: [5.4, 2.3] },
              segment('axis', [-0.7, 0], [5.2, 0], 'muted', { dash: true }),
              path('upper', outline(1), 'd', { weight: 'bold', label: tag('$y = \\sqrt{x}$', 'above', 'd') }),
              path('lower', outline(-1), 'd', { weight: 'bold' }),
              ring('ring1', 0.5),
              ring('ring2', 1.5),
              ring('ring3', 2.7),
              ring('mouth', end, 'soft'),
            ),
            'The curve y = √x above an axis; turned around it, it sweeps out a bowl that lies on its side.',
          ),
        ],
        beats: [
          beat('Here is a curve above an axis.', draw('bowl.axis', 'axis'), draw('bowl.upper', 'curve')),
          beat('Turn it around that axis. Half a turn brings it below.', draw('bowl.lower', 'below')),
          beat(
            'On its way, each point runs along a circle.',
            draw('bowl.ring1', 'each'),
            draw('bowl.ring2', 'point'),
            draw('bowl.ring3', 'circle'),
          ),
          beat('A full turn sweeps out a bowl, lying on its side.', draw('bowl.mouth', 'bowl')),
        ],
      }),
    },
    {
      id: 'discs',
      title: 'Cut it into discs',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cut',
            'full',
            figure(
              { min: [-1, -2.6], max: [5.4, 2.5] },
              segment('axis', [-0.7, 0], [5.2, 0], 'muted', { dash: true }),
              path('upper', outline(1), 'd'),
              path('lower', outline(-1), 'd'),
              ...middles.map(
                (x, i): ShapeInput =>
                  rect(
                    `disc${i + 1}`,
                    [x - end / discs / 2, -profile(x)],
                    [x + end / discs / 2, profile(x)],
                    'b',
                    { fill: 'soft' },
                  ),
              ),
              segment('radius', [middles[6]!, 0], [middles[6]!, profile(middles[6]!)], 'a', {
                weight: 'bold',
                label: tag('$r$', 'left', 'a'),
              }),
              segment('width', [3, -2.05], [3.5, -2.05], 'c', {
                weight: 'bold',
                label: tag('$w$', 'below', 'c'),
              }),
            ),
            'The bowl cut into eight thin discs, seen from the side; each has a radius r and a thickness w.',
          ),
        ],
        beats: [
          beat(
            'Cut the solid across, into thin discs. From the side each looks like a strip.',
            show('cut.axis', 0),
            show('cut.upper', 0),
            show('cut.lower', 0),
            ...middles.map((_, i) => show(`cut.disc${i + 1}`, 0.2 + i / 14)),
          ),
          beat(
            'The radius of a disc is the height of the curve at that place.',
            draw('cut.radius', 'radius'),
          ),
          beat(
            'Its volume is pi r², times the thickness w.',
            draw('cut.width', 'thickness'),
            highlight('cut.disc7', 'volume'),
          ),
          beat(
            `These ${discs} discs have ${spelled(sum, 4)} together. Thinner ones fit ever better, and their sum becomes an integral.`,
            ...middles.map((_, i) => highlight(`cut.disc${i + 1}`, 'together')),
          ),
        ],
      }),
    },
    {
      id: 'integral',
      title: 'An area that is a volume',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 4.4, 'x'), axis(0, 14, 'area of the cut'), [
              columns(
                'slabs',
                middles.map((x): [number, number] => [x, Math.PI * x]),
                end / discs,
                'b',
              ),
              area('whole', 'pi*x', [0, end], 'a'),
              curve('cuts', 'pi*x', 'a', { from: 0, to: end, label: 'π f(x)²' }),
              tracker('here', 'pi*x', 1, 'good', { guides: true }),
            ]),
            'The area of the cut is pi times x, a straight line; the area below it is the volume.',
          ),
          place(
            'work',
            'narrow-right',
            equation(
              'stack',
              [
                ['V = \\pi \\int_0^4 (\\sqrt{x})^2 \\, dx'],
                ['V = \\pi \\int_0^4 x \\, dx'],
                [`V = ${compute('4^2/2')} \\pi \\approx ${spelled(compute('8*pi'))}`],
              ],
              [term('v', 'V', 'a')],
            ),
            'The volume is eight pi, about 25.1.',
          ),
        ],
        beats: [
          beat(
            'Plot the area of each cut. The square undoes the root, so it is pi times x.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.cuts', 'Plot'),
            show('plot.here', 'cut'),
            move('plot.here', 3, 'square', 1.2),
            write('work.step1', 'square'),
          ),
          beat('Each disc is one column here.', show('plot.slabs', 'column')),
          beat(
            'The area under the line is the whole volume.',
            show('plot.whole', 'area'),
            write('work.step2', 'whole'),
          ),
          beat(
            `It is a triangle: 4 times 4 pi, halved, makes 8 pi. That is about ${spelled(compute('8*pi'))}.`,
            write('work.step3', 'makes'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'One disc of a turned bowl has a radius of 6 centimetres and is 0.5 thick. What is its volume?',
    formula: 'disc',
    given: { r: 6, w: 0.5 },
    find: 'V',
    sense: 'This disc alone has {result}.',
  },
  misconception: {
    tempting: 'It is tempting to integrate the curve first, and to square the result.',
    truth: 'Square the height in every place first: each disc has its own radius.',
  },
  uses: ['Bottles, cooling towers and machine parts are measured in this way.'],
  takeaways: ['A turned curve makes a solid', 'Cut it into discs', 'Integrate pi times the height squared'],
  question: {
    ask: 'Which solid do you get when half a circle turns around its diameter?',
    answer: 'A sphere: every point of the half circle stays at the same distance from the centre.',
  },
};
