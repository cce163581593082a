import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const graham = (heavy: number, light: number) => Math.sqrt(heavy / light);

export const race: Demonstration = {
  id: 'race',
  name: 'light and heavy molecules in a race',
  title: 'Light ones are faster',
  about:
    /graham'?s law|effusion|root.?mean.?square|diffusion of gases|maxwell.*speed|van der waals|real gas|compressib/i,
  puzzle: ['A balloon of helium goes limp sooner than one of air.', 'Why?'],
  draw: () =>
    scene(
      bars([
        ['hydrogen, 2', graham(32, 2), 'a', `${short(graham(32, 2))}×`],
        ['helium, 4', graham(32, 4), 'b', `${short(graham(32, 4))}×`],
        ['methane, 16', graham(32, 16), 'c', `${short(graham(32, 16))}×`],
        ['oxygen, 32', 1, 'good', '1×'],
      ]),
      'Speeds of four gases compared with oxygen: hydrogen 4 times, helium 2.83 times, methane 1.41 times.',
      beat(
        'At the same temperature all molecules have the same energy on average.',
        show('pic.bar4', 0.4),
        show('pic.value4', 0.6),
      ),
      beat(
        'Methane has half the mass of oxygen. For the same energy it must be faster, by the root of two.',
        count('pic.bar3', 'faster'),
        show('pic.value3', 'root'),
      ),
      beat(
        `Helium has an eighth, so it is ${short(graham(32, 4))} times as fast.`,
        count('pic.bar2', 'eighth'),
        show('pic.value2', 'times'),
      ),
      beat(
        'And hydrogen, with a sixteenth, is four times as fast. It finds every hole first.',
        count('pic.bar1', 'hydrogen'),
        show('pic.value1', 'four'),
      ),
    ),
  question: choice(
    'A gas has 9 times the mass of another. How does its speed compare?',
    'a third',
    ['a ninth', '3 times', 'the same'],
    'The speed goes with one over the root of the mass.',
  ),
  stays: 'A quarter of the mass, twice the speed',
};
