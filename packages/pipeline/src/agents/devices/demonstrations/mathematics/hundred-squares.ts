import { count, highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const [price, percent] = [80, 25];
const [start, change] = [100, 20];
const down = (start * (100 - change)) / 100;
const up = (down * (100 + change)) / 100;

export const hundredSquares: Demonstration = {
  id: 'hundred-squares',
  name: 'a square of a hundred small squares',
  title: 'So many of a hundred',
  about:
    /percent(?:age)?s?\b(?! yield| composition| error)|\bper ?cent\b|percentage point|discounts?$|mark.?up/i,
  named: /fraction of 100/i,
  puzzle: [
    `A price falls by ${change} percent, and then rises by ${change} percent.`,
    'Is it back where it was?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-0.4, -0.4], max: [19.6, 10.4] },
        ...range(0, 99).map((i): ShapeInput => {
          const [column, line] = [Math.floor(i / 10), i % 10];
          return rect(`s${i}`, [column, line], [column + 0.9, line + 0.9], i < percent ? 'good' : 'muted', {
            fill: i < percent ? 'soft' : 'none',
          });
        }),
        text('t1', [11.2, 8.6], `whole square: ${price} €`, 'ink', { side: 'right' }),
        text('t2', [11.2, 6.4], `1 square: ${price / 100} €`, 'ink', { side: 'right' }),
        text('t3', [11.2, 4.2], `${percent} squares: ${(price * percent) / 100} €`, 'good', {
          side: 'right',
        }),
        text('t4', [11.2, 2], `rest, ${100 - percent} %: ${price - (price * percent) / 100} €`, 'ink', {
          side: 'right',
        }),
      ),
      `A hundred small squares stand for ${price} euros; ${percent} of them are ${(price * percent) / 100} euros.`,
      beat(
        `Percent means: of a hundred. Let this whole square be a price of ${price} euros.`,
        show('pic', 'hundred'),
        show('pic.t1', 'price'),
      ),
      beat(
        `One small square of the hundred is one percent: ${price / 100} euros.`,
        highlight('pic.s99', 'One', 1.2),
        show('pic.t2', 'percent'),
      ),
      beat(
        `${percent} percent are ${percent} of them, a quarter. That makes ${(price * percent) / 100} euros.`,
        ...range(0, 9).map((i) => highlight(`pic.s${i}`, 'percent')),
        show('pic.t3', 'makes'),
      ),
      beat(
        `Take them off, and ${100 - percent} percent are left. So you can multiply by ${(100 - percent) / 100} at once.`,
        show('pic.t4', 'left'),
      ),
    ),
  further: {
    title: 'Down and up again',
    draw: () =>
      scene(
        bars(
          [
            ['at first', start, 'a', String(start)],
            [`minus ${change} %`, down, 'bad', String(down)],
            [`plus ${change} %`, up, 'good', String(up)],
          ],
          '€',
        ),
        `The price falls from ${start} to ${down}, and rises only to ${up}.`,
        beat(
          `A price of ${start} falls by ${change} percent, to ${down}.`,
          count('pic.bar1', 'price'),
          show('pic.value1', 'price'),
          count('pic.bar2', 'falls'),
          show('pic.value2', String(down)),
        ),
        beat(
          `Now it rises by ${change} percent. But of what? Of ${down}, the new whole: that is ${up - down}.`,
          highlight('pic.bar2', 'whole'),
        ),
        beat(
          `So it ends at ${up}, not at ${start}.`,
          count('pic.bar3', 'ends'),
          show('pic.value3', String(up)),
        ),
        beat(
          `Multiply the factors to see it: 0.8 times 1.2 is ${up / 100}. Always ask what the hundred percent are.`,
          highlight('pic.bar1', 'hundred'),
          highlight('pic.bar3', 'factors'),
        ),
      ),
  },
  question: choice(
    'A coat of 60 euros becomes 30 percent cheaper. What does it cost?',
    '42 €',
    ['30 €', '18 €', '57 €'],
    '70 percent are left, and 0.7 times 60 is 42.',
  ),
  stays: 'Always ask: percent of what?',
};
