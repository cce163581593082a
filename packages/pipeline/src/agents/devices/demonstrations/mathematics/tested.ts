import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const sick = { people: 1000, ill: 10, found: 9, false: 99 };

export const tested: Demonstration = {
  id: 'tested',
  name: 'a thousand people and a test',
  title: 'What a positive test says',
  about:
    /conditional probability|total probability|false positive|naive bayes|bayesian (?:inference|network|statistics)|likelihood|posterior/i,
  named: /conditionally independent|conditional probability/i,
  puzzle: [
    'A test finds 9 of 10 ill people, and is wrong for 1 of 10 healthy ones.',
    'Your test is positive. Are you probably ill?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('all', '1000 people', 'accent'),
          node('ill', `${sick.ill} ill`, 'bad'),
          node('well', `${sick.people - sick.ill} healthy`, 'good'),
          node('ip', `${sick.found} positive`, 'bad'),
          node('in', `${sick.ill - sick.found} negative`, 'muted'),
          node('wp', `${sick.false} positive`, 'bad'),
          node('wn', `${sick.people - sick.ill - sick.false} negative`, 'muted'),
        ],
        [
          edge('e1', 'all', 'ill', { label: '1 %' }),
          edge('e2', 'all', 'well', { label: '99 %' }),
          edge('e3', 'ill', 'ip', { label: '90 %' }),
          edge('e4', 'ill', 'in', { label: '10 %' }),
          edge('e5', 'well', 'wp', { label: '10 %' }),
          edge('e6', 'well', 'wn', { label: '90 %' }),
        ],
      ),
      'Of 1000 people 10 are ill, 9 of them test positive; of 990 healthy ones, 99 do.',
      beat(
        'Take a thousand people, of whom one in a hundred is ill.',
        show('pic.all', 'thousand'),
        draw('pic.e1', 0.6),
        show('pic.ill', 'ill'),
        draw('pic.e2', 0.8),
        show('pic.well', 0.85),
      ),
      beat(
        'The test finds 9 of the 10 ill ones.',
        draw('pic.e3', 'finds'),
        show('pic.ip', '9'),
        draw('pic.e4', 0.8),
        show('pic.in', 0.85),
      ),
      beat(
        `But of the healthy ones it also marks one in ten: that is ${sick.false} people.`,
        draw('pic.e5', 'marks'),
        show('pic.wp', 0.6),
        draw('pic.e6', 0.8),
        show('pic.wn', 0.85),
      ),
      beat(
        `So of ${sick.found + sick.false} positive tests only ${sick.found} are right: about ${Math.round((100 * sick.found) / (sick.found + sick.false))} %.`,
        highlight('pic.ip', 'right', 1.5),
        highlight('pic.wp', 'positive', 1.5),
      ),
    ),
  further: {
    title: 'Two signs are better than one',
    draw: () => {
      const odds = (signs: number) => (1 / 99) * 9 ** signs;
      return scene(
        table(
          ['positive tests', 'ill : healthy', 'chance of being ill'],
          [0, 1, 2, 3].map((k) => [
            String(k),
            `${short(odds(k))} : 1`,
            `${short((100 * odds(k)) / (1 + odds(k)))} %`,
          ]),
        ),
        'With each further positive test the odds grow ninefold: 1, 8.3, 45 and 88 percent.',
        beat(
          'Test again, with another test that errs independently of the first.',
          show('pic.head', 0),
          show('pic.row1', 0.5),
        ),
        beat(
          'Each positive result is nine times as likely for the ill as for the healthy. So it multiplies the odds by nine.',
          show('pic.row2', 'positive'),
          highlight('pic.cell-2-2', 'nine'),
        ),
        beat(
          `After two of them the chance is ${short((100 * odds(2)) / (1 + odds(2)))} %, after three ${short((100 * odds(3)) / (1 + odds(3)))} %.`,
          show('pic.row3', 'two'),
          show('pic.row4', 'three'),
        ),
      );
    },
  },
  question: choice(
    'If one in ten of the thousand were ill, 90 and 90 people would test positive. How sure is a positive test then?',
    '50 %',
    ['90 %', '10 %', '8 %'],
    '90 of the 180 positive ones are ill.',
  ),
  stays: 'Rare things make positive tests doubtful',
};
