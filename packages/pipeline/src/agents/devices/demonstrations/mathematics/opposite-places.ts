import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { compute } from '../../../writing/compute.ts';
import { area, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** A temperature around the equator, by the longitude in degrees. */
const warmth = (x: string) =>
  `22 + 6*sin((${x} - 30)*pi/180) + 2*sin(2*(${x} + 20)*pi/180) + 1.5*cos(3*${x}*pi/180)`;
const here = warmth('x');
const across = warmth('(x + 180)');
const difference = `(${here}) - (${across})`;
const at = (x: number) => compute(difference, { x });
/** Where the difference changes its sign, found by halving. */
const equal = (() => {
  let low = range(0, 179).find((x) => at(x) * at(x + 1) <= 0)!;
  let high = low + 1;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (at(low) * at(middle) <= 0) high = middle;
    else low = middle;
  }
  return low;
})();
const degrees = (x: number) => `${compute(here, { x }).toFixed(1)}`;
const ticks = [0, 90, 180, 270, 360].map((x) => ({ at: x, text: `${x}°` }));

export const oppositePlaces: Demonstration = {
  id: 'opposite-places',
  name: 'the temperatures at opposite places of the equator',
  title: 'Warm here, cold across',
  about: /borsuk|ulam theorem|antipod(?:al|es?)|ham sandwich/i,
  named: /antipodal points?/i,
  puzzle: [
    'The weather on one side of the Earth knows nothing of the other side.',
    'Must there be two opposite places with exactly the same temperature?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 360, 'longitude', { ticks }), axis(10, 34, 'temperature in °C'), [
        curve('warmth', here, 'a', { from: 0, to: 360 }),
        tracker('one', here, 0, 'b', { guides: true }),
        tracker('other', here, 180, 'c', { guides: true }),
      ]),
      'A temperature around the equator, with two points that are always 180 degrees apart.',
      beat('Walk once around the equator, and note the temperature.', draw('pic.warmth', 'around', 1.8)),
      beat(
        `Take two opposite places: at 0 degrees it is ${degrees(0)}, across from it ${degrees(180)}.`,
        show('pic.one', 'places'),
        show('pic.other', 'across'),
      ),
      beat(
        'Move both on together, half a turn. Each ends where the other began.',
        move('pic.one', 180, 'Move', 2.4),
        move('pic.other', 360, 'Move', 2.4),
      ),
      beat(
        'The colder one has become the warmer one. So on the way there was a tie.',
        move('pic.one', equal, 'way', 1.5),
        move('pic.other', equal + 180, 'way', 1.5),
      ),
    ),
  further: {
    title: 'The difference must cross zero',
    draw: () =>
      scene(
        axes(axis(0, 360, 'longitude', { ticks }), axis(-16, 16, 'here minus across'), [
          curve('gap', difference, 'd', { from: 0, to: 360 }),
          area('first', difference, [0, equal], 'bad'),
          tracker('here', difference, 0, 'b', { guides: true }),
        ]),
        'The difference of opposite temperatures: half a turn on it has the opposite sign, so it crosses zero.',
        beat(
          'Now plot the temperature here minus the one across.',
          draw('pic.gap', 'minus', 1.6),
          show('pic.here', 'across'),
        ),
        beat(
          'Half a turn on, here and across have changed roles. The sign is the opposite.',
          show('pic.first', 'roles'),
          move('pic.here', 180, 'Half', 1.8),
        ),
        beat(
          `It does not jump, so it crosses zero, here at ${Math.round(equal)} degrees.`,
          move('pic.here', equal, 'crosses', 1.2),
        ),
        beat(
          'On the whole globe two things can be made equal at once, such as temperature and pressure.',
          highlight('pic.gap', 'two'),
        ),
      ),
  },
  question: choice(
    'Here minus across is 7 degrees at one place. What is it at the opposite place?',
    '−7 degrees',
    ['7 degrees', '0 degrees', '14 degrees'],
    'There the two places change their roles, so only the sign changes.',
  ),
  stays: 'Some two opposite places are equal',
};
