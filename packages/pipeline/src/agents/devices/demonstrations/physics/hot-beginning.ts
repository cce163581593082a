import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const today = 2.725;
const set = 1090;
const law = `${today}/x`;

export const hotBeginning: Demonstration = {
  id: 'hot-beginning',
  name: 'the universe as it cools',
  title: 'From hot and dense to now',
  about:
    /big bang|cosmic (?:microwave )?background|\bcmb\b|microwave background|nucleosynthesis|early universe|cosmic inflation|inflationary|age of the universe|chronology of the universe|photon decoupling|origin of the universe/i,
  named: /big bang|microwave background/i,
  puzzle: [
    'In 1964 a radio antenna hissed, wherever in the sky it was pointed.',
    'Where does a noise come from that comes from everywhere?',
  ],
  draw: () =>
    scene(
      {
        type: 'timeline',
        spacing: 'even',
        events: [
          {
            id: 'proton',
            at: 0,
            date: 'a millionth of a second',
            label: 'protons and neutrons',
            role: 'bad',
          },
          { id: 'helium', at: 1, date: '3 minutes', label: 'nuclei of helium', role: 'b' },
          { id: 'atom', at: 2, date: '380 000 years', label: 'atoms: light goes free', role: 'good' },
          { id: 'star', at: 3, date: 'some 200 million years', label: 'the first stars', role: 'c' },
          { id: 'now', at: 4, date: '13.8 billion years', label: 'today', role: 'a' },
        ],
      },
      'The universe cools: protons after a microsecond, helium after minutes, atoms after 380 000 years, stars, and today.',
      beat(
        'Space grows, and what fills it cools. So in the beginning it was hot.',
        show('pic.axis', 'beginning'),
      ),
      beat(
        'After a millionth of a second, quarks had joined to protons and neutrons.',
        show('pic.proton', 'quarks'),
      ),
      beat('Within minutes, a quarter of all that mass was helium.', show('pic.helium', 'helium')),
      beat(
        'But light could not get far in this fog, until after 380 000 years atoms formed.',
        show('pic.atom', 'atoms'),
        highlight('pic.atom', 'formed'),
      ),
      beat(
        'Since then that light has been on its way, past the first stars, to us.',
        show('pic.star', 'stars'),
        show('pic.now', 'us'),
      ),
    ),
  further: {
    title: 'The light has cooled',
    draw: () =>
      scene(
        axes(
          axis(0.0005, 1.6, 'size of space, today = 1', {
            scale: 'log',
            ticks: [0.001, 0.01, 0.1, 1].map((at) => ({ at, text: String(at) })),
          }),
          axis(1, 6000, 'temperature in kelvin', {
            scale: 'log',
            ticks: [1, 10, 100, 1000].map((at) => ({ at, text: String(at) })),
          }),
          [
            curve('cool', law, 'bad', { from: 0.0006, to: 1 }),
            tracker('here', law, 1, 'b', { guides: true }),
          ],
        ),
        'Temperature of the background light against the size of space: 2.7 kelvin today, about 3000 when it went free.',
        beat(
          `Today this light is as cold as a body of ${short(today, 2)} kelvin: microwaves, from every side.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'kelvin'),
        ),
        beat(
          'Run the film backwards. When space was a tenth as large, it was ten times as hot.',
          draw('pic.cool', 'backwards', 1.5),
          move('pic.here', 0.1, 'tenth', 1.2),
        ),
        beat(
          `Light and atoms parted at about ${short(today * set, 1)} kelvin. Space was then about 1100 times smaller.`,
          move('pic.here', 1 / set, 'parted', 1.4),
        ),
        beat('What was an orange glow then is a faint hiss now.', move('pic.here', 1, 'hiss', 1.4)),
      ),
  },
  question: choice(
    'Space grows to twice its size. What becomes of the 2.7 kelvin?',
    'half as much',
    ['twice as much', 'the same as now'],
    'Each wave is stretched to twice its length, so it carries half the energy.',
  ),
  stays: 'Space grows, and its light cools',
};
