import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

type XY = [number, number];

const pays = [0.4, 0.6];
const rounds = 400;
const luck = scattered(rounds, [0, 0], [1, 1], 3).map(([u]) => u);
interface State {
  pulls: number[];
  wins: number[];
  lost: number[];
}
const bonus = (round: number, pulls: number) => Math.sqrt((2 * Math.log(round)) / pulls);
/** Plays with a rule that chooses a machine, and notes what a player who knew the better one would have won more. */
const play = (rule: (state: State, round: number) => number): State =>
  range(1, rounds).reduce<State>(
    ({ pulls, wins, lost }, round) => {
      const arm = round <= 2 ? round - 1 : rule({ pulls, wins, lost }, round);
      const won = luck[round - 1]! < pays[arm]! ? 1 : 0;
      return {
        pulls: pulls.map((count, i) => count + (i === arm ? 1 : 0)),
        wins: wins.map((count, i) => count + (i === arm ? won : 0)),
        lost: [...lost, lost.at(-1)! + pays[1]! - pays[arm]!],
      };
    },
    { pulls: [0, 0], wins: [0, 0], lost: [0] },
  );
const larger = ([one, other]: number[]) => (one! >= other! ? 0 : 1);
const evenly = play((_, round) => round % 2);
const hopeful = play(({ pulls, wins }, round) =>
  larger(pulls.map((count, i) => wins[i]! / count + bonus(round, count))),
);
const drawn = ({ lost }: State) => lost.flatMap((value, i): XY[] => (i % 10 === 0 ? [[i, value]] : []));

const known = [
  { name: 'machine A', pulls: 50, mean: 0.6 },
  { name: 'machine B', pulls: 5, mean: 0.4 },
];
const tried = known.reduce((sum, { pulls }) => sum + pulls, 0);
const bound = ({ pulls, mean }: (typeof known)[number]) => mean + bonus(tried, pulls);

export const whichMachine: Demonstration = {
  id: 'which-machine',
  name: 'two slot machines, tried with hope',
  title: 'Try, or take what is best?',
  about:
    /multi-?armed bandits?(?: problem)?|\bbandits?\b(?: algorithms?)?|upper confidence bound|\bucb\d?\b|exploration.(?:and|vs\.?|versus|exploitation).*|epsilon.?greedy|regret minimi[sz]ation/i,
  named: /multi-armed bandit|exploration.exploitation/i,
  puzzle: [
    'Two machines pay with different chances, and you do not know which one is better.',
    'How long should you try both, before you stay with one?',
  ],
  draw: () =>
    scene(
      axes(axis(0, rounds, 'rounds'), axis(0, Math.ceil(evenly.lost.at(-1)! * 1.1), 'wins missed so far'), [
        dots('even', drawn(evenly), 'bad', { joined: true, label: 'always both' }),
        dots('hope', drawn(hopeful), 'good', { joined: true, label: 'with hope' }),
      ]),
      'Wins missed against rounds: a steep straight line for trying both evenly, a flattening curve for the hopeful rule.',
      beat(
        `One machine pays in ${100 * pays[0]!} per cent of rounds, the other in ${100 * pays[1]!}. You do not know that.`,
        show('pic.x-axis', 'rounds'),
        show('pic.y-axis', 'pays'),
      ),
      beat(
        'Try both in turn for ever, and you miss more and more: a straight line up.',
        draw('pic.even', 'straight', 1.5),
      ),
      beat(
        'Now give each machine a bonus for hope: large while it is hardly tried, and smaller with each try.',
        highlight('pic.x-axis', 'bonus'),
      ),
      beat(
        `Always take the larger sum of average and bonus. After ${rounds} rounds the better machine had ${hopeful.pulls[1]} of them, and the curve flattens.`,
        draw('pic.hope', 'better', 2),
        highlight('pic.hope', 'flattens'),
      ),
    ),
  further: {
    title: 'Average plus hope',
    draw: () =>
      scene(
        table(
          ['', 'tries', 'average', 'hope', 'sum'],
          known.map((one) => [
            one.name,
            String(one.pulls),
            String(one.mean),
            bonus(tried, one.pulls).toFixed(2),
            bound(one).toFixed(2),
          ]),
          { row_heads: true },
        ),
        `Machine A has the better average, but machine B has the larger sum: ${bound(known[1]!).toFixed(2)}.`,
        beat(
          `A was tried ${known[0]!.pulls} times and pays ${known[0]!.mean} on average. B was tried ${known[1]!.pulls} times only.`,
          show('pic.head', 0),
          show('pic.row1', 'tried'),
          show('pic.row2', 'B'),
        ),
        beat(
          'The hope is the root of 2 times the logarithm of all tries, over the own tries.',
          highlight('pic.cell-1-4', 'hope'),
          highlight('pic.cell-2-4', 'own'),
        ),
        beat(
          `So B gets ${short(bound(known[1]!))}, more than A. It may only have had bad luck, and is tried again.`,
          highlight('pic.cell-2-5', 'more'),
        ),
        beat(
          'If it disappoints, its hope shrinks, and soon A is back. Nothing is given up for good, and little is wasted.',
          highlight('pic.cell-1-5', 'back'),
        ),
      ),
  },
  question: choice(
    'Two machines have the same average. Which one does the hopeful rule take?',
    'the less tried one',
    ['the more tried one', 'neither'],
    'It has the larger bonus.',
  ),
  stays: 'Hope for what you hardly know',
};
