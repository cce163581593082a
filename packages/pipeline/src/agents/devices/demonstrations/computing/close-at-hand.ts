import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const accesses = ['A', 'B', 'A', 'C', 'D', 'A', 'B'];
const cacheRun = (() => {
  let held: string[] = [];
  return accesses.map((page) => {
    const hit = held.includes(page);
    held = [page, ...held.filter((one) => one !== page)].slice(0, 3);
    return { page, hit, held: held.join(' ') };
  });
})();

export const closeAtHand: Demonstration = {
  id: 'close-at-hand',
  name: 'a cache with room for three',
  title: 'What you need is close at hand',
  about: /\bcache|lru|memory hierarchy|locality|page replacement|belady/i,
  named: /hardware cache|faster memory/i,
  puzzle: [
    'There is room for three things on your desk; the rest is in the cellar.',
    'Which one do you take away when a fourth comes?',
  ],
  draw: () =>
    scene(
      table(
        ['wanted', 'on the desk?', 'afterwards'],
        cacheRun.map(({ page, hit, held }) => [page, hit ? 'yes' : 'no', held]),
      ),
      `The wishes ${accesses.join(', ')}: ${cacheRun.filter(({ hit }) => hit).length} of them are found on the desk.`,
      beat(
        'The desk is empty. A and B must be fetched from the cellar.',
        show('pic.head', 0),
        show('pic.row1', 'A'),
        show('pic.row2', 'B'),
      ),
      beat(
        'A is wanted again, and there it lies: that is a hit.',
        show('pic.row3', 'again'),
        highlight('pic.cell-3-2', 'hit'),
      ),
      beat(
        'C still fits. Then D comes, and something must go: B, because it has been idle for the longest.',
        show('pic.row4', 'C'),
        show('pic.row5', 'D'),
        highlight('pic.cell-5-3', 'go'),
      ),
      beat(
        `A is a hit once more, but B must be fetched again. In all that makes ${cacheRun.filter(({ hit }) => hit).length} hits out of ${accesses.length}.`,
        show('pic.row6', 'A'),
        show('pic.row7', 'B'),
      ),
    ),
  further: {
    title: 'What hits are worth',
    draw: () => {
      const mean = (rate: number) => rate * 1 + (1 - rate) * 100;
      return scene(
        axes(
          axis(0, 1.05, 'share of hits', {
            ticks: [0.5, 0.9, 1].map((at) => ({ at, text: `${at * 100} %` })),
          }),
          axis(0, 110, 'mean time in ns'),
          [
            curve('line', 'x*1 + (1-x)*100', 'a', { from: 0, to: 1 }),
            tracker('here', 'x*1 + (1-x)*100', 0.5, 'good', { guides: true }),
          ],
        ),
        'The mean time of an access: 50.5 nanoseconds with half of the hits, 10.9 with 90 percent.',
        beat(
          'Let a hit take 1 nanosecond, and a miss 100.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.line', 0.4),
        ),
        beat(`With half of the hits the mean is ${mean(0.5)}.`, show('pic.here', 'half')),
        beat(
          `With 90 % it is ${short(mean(0.9))}, and with 99 % only ${short(mean(0.99))}. The last few misses cost most of the time.`,
          move('pic.here', 0.9, '90', 1),
          move('pic.here', 0.99, '99', 1),
        ),
      );
    },
  },
  question: choice(
    'A hit takes 1 ns, a miss 100 ns, and 98 % are hits. What is the mean?',
    '2.98 ns',
    ['98 ns', '50.5 ns', '1.02 ns'],
    '0.98 times 1 plus 0.02 times 100 is 2.98.',
  ),
  stays: 'What was used lately will be used again',
};
