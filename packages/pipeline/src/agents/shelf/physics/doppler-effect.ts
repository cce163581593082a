import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, point, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const sound = 343;
const siren = 700;
const heard = `${siren} * ${sound} / (${sound} - x)`;
const pitch = (speed: number) => Math.round(compute(heard, { x: speed }));
const crests = [1, 2, 3, 4, 5];
/** Crests sent out at equal times by a source that has come to x = `now` at `share` of their speed: the oldest is the widest. */
const waves = (name: string, now: number, share: number) =>
  crests.map((age) => circle(`${name}${age}`, [now - share * age * 0.7, 0], age * 0.7, 'a'));
/** Where the shock touches the widest circle of a source at 1.6 times the speed of sound, on the upper (1) or lower (−1) side. */
const cone = (side: 1 | -1): XY => {
  const radius = 5 * 0.7;
  const back = 1.6 * radius;
  return [3 - back + radius / 1.6, (side * radius * Math.sqrt(back ** 2 - radius ** 2)) / back];
};
const all = (act: typeof show, target: string, when: string) =>
  crests.map((age) => act(`${target}${age}`, when));

export const dopplerEffect: ShelfEntry = {
  id: 'doppler-effect',
  names: ['Doppler effect', 'Doppler shift', 'acoustic Doppler effect'],
  subject: 'physics',
  field: 'Waves',
  says: [
    'A wave from a source that comes closer arrives with a higher frequency.',
    'From a source that moves away it arrives with a lower one.',
  ],
  puzzle: [
    'An ambulance races past, and at that moment its siren drops in pitch.',
    'The driver hears no change at all. So what did change?',
  ],
  symbols: [
    { tex: "f'", name: 'fh', meaning: 'the frequency that is heard', unit: 'Hz', role: 'd' },
    { tex: 'f', name: 'f', meaning: 'the frequency of the source', unit: 'Hz', role: 'a' },
    { tex: 'c', name: 'c', meaning: 'the speed of the wave', unit: 'm/s', role: 'b' },
    { tex: 'v', name: 'v', meaning: 'the speed at which the source comes closer', unit: 'm/s', role: 'c' },
  ],
  formulas: [
    {
      id: 'shift',
      tex: "f' = f \\, \\frac{c}{c - v}",
      expression: 'fh = f * c / (c - v)',
      says: 'Divide the speed of the wave by that speed less the speed of the source.',
    },
  ],
  pictures: [
    {
      id: 'crests',
      title: 'Crests from a moving siren',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'street',
            'full',
            figure(
              { min: [-8.4, -4.2], max: [8.4, 3.9] },
              ...waves('still', 0, 0),
              ...waves('run', 1.4, 0.5),
              rect('siren', [-0.45, -0.28], [0.45, 0.28], 'b', { fill: 'solid' }),
              arrow('speed', [2, 0], [3.6, 0], 'c', { weight: 'bold' }),
              point('ahead', [7, 0], 'ink', { size: 'large', label: tag('high pitch', 'below', 'd') }),
              point('behind', [-7, 0], 'ink', { size: 'large', label: tag('low pitch', 'below', 'd') }),
            ),
            'Circles around a siren: evenly spaced while it rests, crowded in front and stretched behind while it moves.',
          ),
        ],
        beats: [
          beat(
            'Here is a siren at rest. Its crests spread out evenly to all sides.',
            show('street.siren', 'siren'),
            ...all(draw, 'street.still', 'crests'),
          ),
          beat(
            'Listeners on both sides hear the same pitch.',
            show('street.ahead', 'both'),
            show('street.behind', 'both'),
          ),
          beat(
            'Now it drives. Each new crest starts a little farther to the right.',
            ...all(clear, 'street.still', 'Now'),
            move('street.siren', [1.4, 0], 'drives'),
            draw('street.speed', 'drives'),
            ...all(draw, 'street.run', 'crest'),
          ),
          beat(
            'In front the crests crowd together, so they arrive more often: a higher pitch.',
            highlight('street.ahead', 'front'),
          ),
          beat(
            'Behind they are stretched apart, and the pitch is lower.',
            highlight('street.behind', 'stretched'),
          ),
        ],
      }),
    },
    {
      id: 'pitch',
      title: 'Pitch against speed',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-60, 60, 'speed towards you in m/s'), axis(550, 900, 'heard frequency in Hz'), [
              asymptote('own', 'y', siren, 'muted', `own tone ${siren} Hz`),
              curve('shift', heard, 'd'),
              tracker('here', heard, 30, 'c', { guides: true }),
            ]),
            'The heard frequency rises with the speed towards the listener, and is below the own tone for a siren that moves away.',
          ),
        ],
        beats: [
          beat(
            `The siren itself always sounds at ${siren} hertz.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.own', 'siren'),
          ),
          beat(
            `Coming closer at 30 metres a second, it is heard at ${pitch(30)} hertz.`,
            draw('plot.shift', 'Coming'),
            show('plot.here', 'heard'),
          ),
          beat('At the moment it passes, its speed towards you is zero.', move('plot.here', 0, 'passes')),
          beat(
            `And moving away, it drops to ${pitch(-30)} hertz. That is the sudden fall you know.`,
            move('plot.here', -30, 'away'),
          ),
        ],
      }),
    },
    {
      id: 'boom',
      title: 'As fast as sound',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'jet',
            'full',
            figure(
              { min: [-7.6, -3.9], max: [6.4, 3.9] },
              ...waves('wave', 3, 1.6),
              segment('upper', [3, 0], cone(1), 'bad', {
                weight: 'bold',
                label: tag('shock', 'above', 'bad'),
              }),
              segment('lower', [3, 0], cone(-1), 'bad', { weight: 'bold' }),
              point('plane', [3, 0], 'b', { size: 'large', label: tag('jet', 'right', 'b') }),
            ),
            'A jet faster than sound: its circles lie inside a cone whose tip is the jet.',
          ),
        ],
        beats: [
          beat('A jet can outrun its own sound.', show('jet.plane', 'jet')),
          beat(
            'Then it leaves every crest behind, and they pile up along two lines.',
            ...all(draw, 'jet.wave', 'crest'),
            draw('jet.upper', 'lines'),
            draw('jet.lower', 'lines'),
          ),
          beat(
            'Where this wedge sweeps over the ground, you hear a bang: the sonic boom.',
            highlight('jet.upper', 'bang'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `A siren of ${siren} hertz comes closer at 30 metres a second. Sound runs at ${sound} metres a second. What do you hear?`,
    formula: 'shift',
    given: { f: siren, c: sound, v: 30 },
    find: 'fh',
    sense: 'You hear {result}, well over a semitone too high.',
  },
  misconception: {
    tempting: 'It is tempting to think that the pitch rises as the siren gets nearer.',
    truth: 'Nearer only means louder. The pitch depends on the speed, not on the distance.',
  },
  uses: ['Radar traps and weather radar read speeds from it, and doctors see blood flow.'],
  takeaways: ['Coming closer: higher', 'Moving away: lower', 'Speed decides, not distance'],
  question: {
    ask: 'If you and the siren drive side by side at the same speed, what do you hear?',
    answer: 'The true tone, for the distance between you does not change.',
  },
};
