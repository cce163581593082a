import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const chain = range(0, 6).reduce<number[]>((list) => {
  list.push(list.length === 0 ? 1 : 0.8 * list.at(-1)! + 0.4 * (1 - list.at(-1)!));
  return list;
}, []);

export const weather: Demonstration = {
  id: 'weather',
  name: 'a weather that remembers one day',
  title: 'Only today counts',
  about:
    /markov (?:chain|process|model|property)|stochastic (?:process|matrix)|random walk|transition matrix|hidden markov|ergodic|stationary distribution/i,
  named: /stochastic model|transition probabilit/i,
  puzzle: [
    'Tomorrow’s weather depends on today’s, and on nothing before.',
    'Can you still say how often it is sunny in the long run?',
  ],
  draw: () =>
    besides(
      [
        graph(
          'row',
          [node('sun', 'sunny', 'b', 'circle'), node('rain', 'rainy', 'a', 'circle')],
          [
            edge('change', 'sun', 'rain', { label: '20 %', role: 'a' }),
            edge('back', 'rain', 'sun', { label: '40 %', role: 'b' }),
          ],
        ),
        'Two kinds of weather: from sunny to rainy with 20 %, from rainy to sunny with 40 %.',
      ],
      [
        table(
          ['day', 'sunny'],
          chain.slice(0, 6).map((p, k) => [String(k), `${(100 * p).toFixed(0)} %`]),
        ),
        'The chance of sun from day to day.',
      ],
      beat(
        'A sunny day is followed by rain in 20 of 100 cases, otherwise by sun.',
        show('pic.sun', 'sunny'),
        show('pic.rain', 'rain'),
        draw('pic.change', 0.5),
      ),
      beat('After a rainy day the sun comes back in 40 of 100 cases.', draw('pic.back', 'back')),
      beat(
        `Today is sunny. For tomorrow the chance of sun is ${short(100 * chain[1]!)} %. For the day after it is ${short(100 * chain[2]!)} %.`,
        show('side.head', 0),
        show('side.row1', 'Today'),
        show('side.row2', 'tomorrow'),
        show('side.row3', 'after'),
      ),
      beat(
        `Go on, and it settles at two thirds, about ${(100 * (2 / 3)).toFixed(0)} %. What day you began with is forgotten.`,
        show('side.row4', 0.1),
        show('side.row5', 0.3),
        show('side.row6', 'settles'),
      ),
    ),
  further: {
    title: 'Begin with a rainy day',
    draw: () => {
      const wet = range(0, 6).reduce<number[]>((list) => {
        list.push(list.length === 0 ? 0 : 0.8 * list.at(-1)! + 0.4 * (1 - list.at(-1)!));
        return list;
      }, []);
      return scene(
        axes(axis(0, 6.4, 'day'), axis(0, 1.1, 'chance of sun'), [
          dots(
            'sunny',
            range(0, 6).map((k): XY => [k, chain[k]!]),
            'b',
            { joined: true, label: 'sunny start' },
          ),
          dots(
            'rainy',
            range(0, 6).map((k): XY => [k, wet[k]!]),
            'a',
            { joined: true, label: 'rainy start' },
          ),
          curve('level', '2/3', 'muted', { dash: true, from: 0, to: 6.3 }),
        ]),
        'The chance of sun over six days after a sunny and after a rainy start: both go to two thirds.',
        beat(
          'Here is the same chain once more, from day 0 to day 6.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.sunny', 0.3),
        ),
        beat('Begin with rain, and the curve comes from below.', draw('pic.rainy', 'below')),
        beat(
          'Both end on the same line. There, as many sunny days turn to rain as rainy days turn to sun.',
          draw('pic.level', 'line'),
          highlight('pic.level', 'many'),
        ),
      );
    },
  },
  question: choice(
    'Two thirds of the days are sunny, and 20 % of these turn to rain. Which share of all days is that?',
    '13.3 %',
    ['20 %', '66.7 %', '40 %'],
    'Two thirds of 20 % are 13.3 %.',
  ),
  stays: 'Only the present state counts',
};
