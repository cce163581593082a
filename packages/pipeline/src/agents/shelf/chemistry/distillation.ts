import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import {
  circle,
  figure,
  path,
  polygon,
  rect,
  type ShapeInput,
  segment,
  tag,
  text,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { bowl, flame } from './glassware.ts';
import { each, flying } from './particles.ts';

/** The middle of the sloping tube at x. */
const tube = (x: number) => 1.8 - 0.26 * (x + 4.65);
/** Drops that run down the tube, from `from` to `to`, and start anew. */
const drops = (amount: number, from: number, to: number): ShapeInput[] =>
  Array.from({ length: amount }, (_, index) => {
    const [x, r] = [from + ((index + 0.5) * (to - from)) / amount, 0.13];
    return circle(`drop${index + 1}`, [x, tube(x) - 0.12], r, 'a', {
      fill: 'solid',
      motion: {
        kind: 'drift',
        velocity: [1.1, -0.26 * 1.1],
        wrap: { min: [from - r, tube(to) - 0.12 - r], max: [to + r, tube(from) - 0.12 + r] },
      },
    });
  });

/** Share of the lighter liquid in the vapour over a share x, for a vapour pressure 2.5 times as high. */
const vapour = (x: number) => compute('2.5*x / (1 + 1.5*x)', { x });
const rounds = [0.5, vapour(0.5), vapour(vapour(0.5)), vapour(vapour(vapour(0.5)))];
/** Temperature at the top of the column against the share that has come over, drawn without the small blur between. */
const head = '56 + 44/(1 + exp(-(x - 50)/1.2))';

export const distillation: ShelfEntry = {
  id: 'distillation',
  names: ['distillation', 'simple distillation', 'fractional distillation', 'distilling'],
  subject: 'chemistry',
  field: 'Separation',
  says: [
    'Distillation separates liquids by boiling a mixture and cooling its vapour.',
    'The liquid with the lower boiling point comes over first.',
  ],
  puzzle: [
    'Acetone and water mix so well that no filter can part them.',
    'How do you get each of them back, pure?',
  ],
  pictures: [
    {
      id: 'apparatus',
      title: 'Boil, rise, cool, drip',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'still',
            'full',
            figure(
              { min: [-8, -4], max: [8, 4.2] },
              bowl('liquid', [-5, -1.4], 1.5, 0.1, 'c'),
              circle('flask', [-5, -1.4], 1.5, 'ink', { weight: 'bold', label: tag('mixture', 'left', 'c') }),
              segment('neck', [-5.35, 0.05], [-5.35, 2.7], 'ink', { weight: 'bold' }),
              path(
                'lower',
                [
                  [-4.65, 0.05],
                  [-4.65, 1.5],
                  [3.5, tube(3.5) - 0.3],
                ],
                'ink',
                {
                  smooth: false,
                  weight: 'bold',
                },
              ),
              path(
                'upper',
                [
                  [-4.65, 2.7],
                  [-4.65, 2.1],
                  [3.9, tube(3.9) + 0.3],
                  [3.9, -1.1],
                ],
                'ink',
                {
                  smooth: false,
                  weight: 'bold',
                },
              ),
              segment('thermometer', [-5, 1.5], [-5, 3.4], 'bad', {
                weight: 'bold',
                label: tag('56 °C', 'above', 'bad'),
              }),
              polygon(
                'jacket',
                [
                  [-2.6, tube(-2.6) + 0.8],
                  [1.6, tube(1.6) + 0.8],
                  [1.6, tube(1.6) - 0.8],
                  [-2.6, tube(-2.6) - 0.8],
                ],
                'd',
                { fill: 'faint', label: tag('cold water', 'above', 'd') },
              ),
              flame('flame', [-5, -3.05]),
              ...flying('steam', 8, { min: [-5.3, -0.9], max: [-4.7, 2.3] }, 'a', {
                radius: 0.1,
                speed: 1.4,
              }),
              ...drops(6, -2.2, 3.4),
              path(
                'receiver',
                [
                  [3, -1.6],
                  [3, -3.4],
                  [4.8, -3.4],
                  [4.8, -1.6],
                ],
                'ink',
                {
                  smooth: false,
                  weight: 'bold',
                },
              ),
              rect('product', [3.05, -3.35], [4.75, -2.5], 'a', { fill: 'soft' }),
              text('name', [6, -2.9], 'acetone', 'a'),
            ),
            'A round flask over a flame, a neck with a thermometer, a sloping tube in a jacket of cold water, and a beaker that collects the drops.',
          ),
        ],
        beats: [
          beat(
            'Pour the mixture of acetone and water into a flask, and heat it.',
            draw('still.flask', 'flask'),
            show('still.liquid', 'flask'),
            draw('still.neck', 'flask'),
            show('still.flame', 'heat'),
          ),
          beat(
            'Acetone boils at 56 degrees, long before water does. Its vapour rises first.',
            show('still.thermometer', 'boils'),
            ...each(show, 'still.steam', 8, 'vapour'),
          ),
          beat(
            'It turns into a tube that is cooled by running water.',
            draw('still.lower', 'tube'),
            draw('still.upper', 'tube'),
            draw('still.jacket', 'cooled'),
          ),
          beat('There it condenses to drops, and they run down.', ...each(show, 'still.drop', 6, 'drops')),
          beat(
            'In the beaker you collect acetone. Most of the water stays behind.',
            draw('still.receiver', 'beaker'),
            show('still.product', 'acetone'),
            show('still.name', 'acetone'),
            highlight('still.liquid', 'water'),
          ),
        ],
      }),
    },
    {
      id: 'temperature',
      title: 'Watch the thermometer',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 100, 'share that has come over in %'),
              axis(0, 120, 'temperature of the vapour in °C'),
              [
                asymptote('acetone', 'y', 56, 'a', 'acetone boils'),
                asymptote('water', 'y', 100, 'd', 'water boils'),
                curve('head', head, 'b', { from: 2, to: 98 }),
                tracker('here', head, 4, 'bad', { guides: true }),
              ],
            ),
            'The temperature of the vapour stays at 56 degrees while acetone comes over, then climbs to 100 degrees.',
          ),
        ],
        beats: [
          beat(
            'Take equal parts of both, and a tall column that separates them well.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'column'),
          ),
          beat(
            'While acetone comes over, the thermometer stands still at 56 degrees.',
            draw('plot.acetone', 'acetone'),
            draw('plot.head', 'thermometer', 3),
            move('plot.here', 44, 'stands', 2),
          ),
          beat('Then it climbs: the acetone is used up.', move('plot.here', 52, 'climbs', 1.5)),
          beat(
            'At one hundred degrees water follows. Time to change the beaker.',
            draw('plot.water', 'hundred'),
            move('plot.here', 90, 'follows', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'rounds',
      title: 'Every round makes it purer',
      purpose: 'process',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'purity',
            'full',
            bars(
              rounds.map((share, index): [string, number, 'a' | 'c', string] => [
                index === 0 ? 'liquid' : `round ${index}`,
                100 * share,
                index === 0 ? 'c' : 'a',
                `${spelled(100 * share, 2)} %`,
              ]),
            ),
            'The share of the lighter liquid grows with every round of boiling and cooling.',
          ),
        ],
        beats: [
          beat(
            'Two liquids with close boiling points both evaporate, one only more easily.',
            count('purity.bar1', 'close'),
            show('purity.value1', 'close'),
          ),
          beat(
            'If the lighter one is 2.5 times as eager, the first vapour is richer, but not pure.',
            count('purity.bar2', 'first'),
            show('purity.value2', 'first'),
          ),
          beat(
            'So condense it, and boil it again. And again.',
            count('purity.bar3', 'boil'),
            show('purity.value3', 'boil'),
            count('purity.bar4', ['again', 2]),
            show('purity.value4', ['again', 2]),
          ),
          beat(
            'A tall column does many rounds in one go: vapour rises, liquid trickles down.',
            highlight('purity.bar4', 'many'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that one round of boiling gives a pure liquid.',
    truth: 'Every liquid evaporates a little, so the first vapour is a mixture too.',
  },
  uses: ['Refineries part crude oil this way, and it makes fresh water from the sea.'],
  takeaways: [
    'Boil, then cool the vapour',
    'The lower boiling point comes first',
    'More rounds, purer product',
  ],
  question: {
    ask: 'Salt water is distilled. What drips into the beaker, and where is the salt?',
    answer: 'Pure water drips out. The salt does not evaporate, so it stays in the flask.',
  },
};
