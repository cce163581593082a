import { draw, highlight, move, show } from '../../writing/actions.ts';
import { area, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { figure, rect, type ShapeInput, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** Two cafés choose a price: the daily profit of each in euros, `[own, other's]`. */
const profits = { highHigh: [300, 300], highLow: [120, 380], lowHigh: [380, 120], lowLow: [200, 200] };
type Pair = [own: number, other: number];
/** A square of the payoff matrix: the profit of A below left, that of B above right. */
const square = (id: string, [left, low]: Pair, [mine, other]: number[]): ShapeInput[] => [
  rect(id, [left, low], [left + 4, low + 2.4], 'ink'),
  segment(`${id}-cut`, [left, low + 2.4], [left + 4, low], 'faint'),
  text(`${id}-a`, [left + 1.2, low + 0.7], String(mine), 'a'),
  text(`${id}-b`, [left + 2.8, low + 1.7], String(other), 'b'),
];
const bring = (id: string, when: string | number) =>
  ['', '-cut', '-a', '-b'].map((part) => show(`grid.${id}${part}`, when));

const market = 12;
const answer = (other: number) => (market - other) / 2;
const settled = market / 3;
/** Each firm in turn gives its best answer to the other: corners of the staircase. */
const stairs = (() => {
  const corners: [number, number][] = [[1, answer(1)]];
  for (let k = 0; k < 3; k += 1) {
    const [, y] = corners.at(-1)!;
    const x = answer(y);
    corners.push([x, y], [x, answer(x)]);
  }
  return corners;
})();

/** Chances of a goal in percent, by side of the shot and side of the dive. */
const [leftLeft, rightLeft, leftRight, rightRight] = [50, 90, 90, 70];
const mixed = (rightRight - rightLeft) / (leftLeft - rightLeft - leftRight + rightRight);
const chance = leftLeft * mixed + rightLeft * (1 - mixed);
const diveLeft = `${rightLeft} + (${leftLeft} - ${rightLeft})*x`;
const diveRight = `${rightRight} + (${leftRight} - ${rightRight})*x`;

export const nashEquilibrium: ShelfEntry = {
  id: 'nash-equilibrium',
  names: [
    'Nash equilibrium',
    'Nash equilibria',
    'best response',
    "prisoner's dilemma",
    "Nash's theorem",
    'mixed strategy',
  ],
  subject: 'computing',
  field: 'Game theory',
  says: [
    'In a Nash equilibrium no player can gain by changing alone.',
    'Everybody plays a best response to what the others do.',
  ],
  puzzle: [
    'Two cafés on one square could both ask high prices and both do well.',
    'So why do they end up with low ones?',
  ],
  symbols: [
    { tex: 's^*', name: 'sstar', meaning: 'what this player does in equilibrium', role: 'b' },
    { tex: 't^*', name: 'tstar', meaning: 'what the others do in equilibrium', role: 'c' },
    { tex: 'u', name: 'u', meaning: 'the payoff of a player', role: 'a' },
    { tex: 'p', name: 'p', meaning: 'the chance of a shot to the left', role: 'd' },
    { tex: 'A', name: 'A', meaning: 'the scoring rate, shot left and dive left', unit: '%', role: 'a' },
    { tex: 'B', name: 'B', meaning: 'the scoring rate, shot right and dive left', unit: '%', role: 'b' },
    { tex: 'C', name: 'C', meaning: 'the scoring rate, shot left and dive right', unit: '%', role: 'c' },
    { tex: 'D', name: 'D', meaning: 'the scoring rate, shot right and dive right', unit: '%', role: 'f' },
  ],
  formulas: [
    {
      id: 'best',
      tex: 'u(s^*, t^*) \\ge u(s, t^*)',
      says: 'While the others stay, no other choice s pays a player more.',
    },
    {
      id: 'mix',
      tex: 'p = \\frac{D - B}{A - B - C + D}',
      expression: 'p = (D - B)/(A - B - C + D)',
      says: 'Mix so that the other player gains the same with either answer.',
    },
  ],
  pictures: [
    {
      id: 'prices',
      title: 'Two cafés choose a price',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'grid',
            'full',
            figure(
              { min: [-4.4, -0.2], max: [8.6, 5.9] },
              text('high-b', [2, 5.35], 'B asks high', 'b'),
              text('low-b', [6.2, 5.35], 'B asks low', 'b'),
              text('high-a', [-0.3, 3.8], 'A asks high', 'a', { side: 'left' }),
              text('low-a', [-0.3, 1.2], 'A asks low', 'a', { side: 'left' }),
              ...square('hh', [0, 2.6], profits.highHigh),
              ...square('hl', [4.2, 2.6], profits.highLow),
              ...square('lh', [0, 0], profits.lowHigh),
              ...square('ll', [4.2, 0], profits.lowLow),
            ),
            'Profits of two cafés: 300 each with high prices, 200 each with low prices, 380 for one that is cheap alone.',
          ),
        ],
        beats: [
          beat(
            `With high prices, both earn ${profits.highHigh[0]} a day.`,
            show('grid.high-a', 'high'),
            show('grid.high-b', 'high'),
            ...bring('hh', 'both'),
          ),
          beat(
            `But if A alone goes low, it takes the customers of B: ${profits.lowHigh[0]} for A, ${profits.lowHigh[1]} for B.`,
            show('grid.low-a', 'low'),
            ...bring('lh', 'takes'),
          ),
          beat(
            `B can do the same to A. And if both go low, each is left with ${profits.lowLow[0]}.`,
            show('grid.low-b', 'same'),
            ...bring('hl', 'same'),
            ...bring('ll', 'left'),
          ),
          beat(
            `There they stick: whoever goes back up alone falls to ${profits.highLow[0]}.`,
            highlight('grid.ll', 'stick', 2),
            highlight('grid.hl-a', 'alone'),
          ),
        ],
      }),
    },
    {
      id: 'answers',
      title: 'Each answers the other',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 12.5, 'firm 1 makes'), axis(0, 7, 'firm 2 makes'), [
              curve('second', `(${market} - x)/2`, 'b', { from: 0, to: market, label: 'answer of firm 2' }),
              curve('first', `${market} - 2*x`, 'a', {
                from: (market - 7) / 2,
                to: market / 2,
                label: 'answer of firm 1',
              }),
              dots('walk', stairs, 'd', { joined: true }),
              dots('meet', [[settled, settled]], 'good', { label: 'equilibrium' }),
            ]),
            'Two lines of best responses that cross at the equilibrium; a staircase leads there.',
          ),
        ],
        beats: [
          beat(
            'Two firms choose how much to make. The more firm 1 makes, the less is best for firm 2.',
            show('plot.x-axis', 'choose'),
            show('plot.y-axis', 'choose'),
            draw('plot.second', 'less', 1.4),
          ),
          beat('Firm 1 has a line of best answers too.', draw('plot.first', 'line', 1.4)),
          beat(
            'Let each answer the other in turn, and they walk down a staircase.',
            draw('plot.walk', 'walk', 2),
          ),
          beat(
            `It ends where the lines cross, at ${settled} each. There both answers fit, and neither moves.`,
            show('plot.meet', 'cross'),
            highlight('plot.meet', 'neither'),
          ),
        ],
      }),
    },
    {
      id: 'penalty',
      title: 'When every fixed plan loses',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'kick',
            'full',
            axes(axis(0, 1, 'chance of a shot to the left'), axis(40, 100, 'goals in %'), [
              curve('left', diveLeft, 'a', { from: 0, to: 1, label: 'keeper dives left' }),
              curve('right', diveRight, 'b', { from: 0, to: 1, label: 'keeper dives right' }),
              area('worst', `min(${diveLeft}, ${diveRight})`, [0, 1], 'd', { below: '40' }),
              tracker('now', `min(${diveLeft}, ${diveRight})`, 0.9, 'good', { guides: true }),
            ]),
            'Goals against the chance of a shot to the left: one line falls, one rises, and the lower of both is highest where they cross.',
          ),
        ],
        beats: [
          beat(
            'A penalty: if the keeper dives left, shots to the left score less.',
            show('kick.x-axis', 0),
            show('kick.y-axis', 0),
            draw('kick.left', 'left'),
          ),
          beat('If the keeper dives right, it is the other way round.', draw('kick.right', 'right')),
          beat(
            'A keeper who knows your habit picks the lower line.',
            show('kick.worst', 'lower'),
            show('kick.now', 'lower'),
          ),
          beat(
            `So go where it is highest, at the crossing: ${Math.round(mixed * 3)} shot in 3 to the left, ${Math.round(chance)} percent goals.`,
            move('kick.now', mixed, 'highest', 1.6),
            highlight('kick.now', 'percent'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Shots score at 50 and 90 percent when the keeper dives left, 90 and 70 when she dives right. How often should you shoot left?',
    formula: 'mix',
    given: { A: leftLeft, B: rightLeft, C: leftRight, D: rightRight },
    find: 'p',
    sense: 'At {result}, it makes no difference to the keeper where she dives.',
  },
  misconception: {
    tempting: 'It is tempting to think that an equilibrium is the best that the players could reach.',
    truth: 'It only means that nobody gains by moving alone. Together they might do better.',
  },
  uses: ['Auctions, road traffic and peace treaties are planned with it.'],
  takeaways: ['Nobody gains by changing alone', 'Stable does not mean best', 'Sometimes the plan is a mix'],
  question: {
    ask: 'Everybody drives on the right: is that a Nash equilibrium?',
    answer: 'Yes: whoever changes to the left alone only loses. All on the left would be one too.',
  },
};
