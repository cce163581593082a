import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, point, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const wavelength = 5;
const period = 2.5;
const swing = 0.55;
/** The motion of a layer that rests at x: each one is a little behind its neighbour on the left. */
const moving = (x: number) => ({
  kind: 'oscillate' as const,
  offset: [swing, 0] as [number, number],
  period_s: period,
  phase: (-2 * Math.PI * (x + 6)) / wavelength,
});
const layers = range(0, 25).map((i) => -6 + i / 2);
const marked = 14;
const speeds = { air: 343, water: 1480, steel: 5960 };

export const layersOfAir: Demonstration = {
  id: 'layers-of-air',
  name: 'air that a loudspeaker sets swinging',
  title: 'Sound is a crowd that passes on',
  about:
    /^(?:physics of )?sound(?: waves?)?(?: (?:propagation|energy))?(?: \(physics\))?$|^acoustics?(?: waves?)?$|^speed of sound$|^(?:nature|propagation) of sound|sound wave|^echo(?:es)?(?: \(phenomenon\))?$|compression wave/i,
  named: /acoustic wave|sound waves?/i,
  puzzle: [
    'A loudspeaker plays, and a moment later you hear it across the room.',
    'Does air fly from it to your ear?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.6], max: [8.2, 3.6] },
        rect('speaker', [-7.4, -2], [-6.9, 2], 'b', {
          fill: 'solid',
          motion: moving(-6),
        }),
        ...layers.map((x, i) =>
          segment(`air${i}`, [x, -2], [x, 2], i === marked ? 'c' : 'a', {
            weight: i === marked ? 'bold' : 'normal',
            motion: moving(x),
          }),
        ),
        arrow('there', [layers[marked]! - swing, -2.6], [layers[marked]! + swing, -2.6], 'c', {
          heads: 'both',
          weight: 'bold',
          label: tag('to and fro', 'below', 'c'),
        }),
        arrow('goes', [-2.5, 2.6], [2.5, 2.6], 'good', {
          weight: 'bold',
          label: tag('the sound', 'above', 'good'),
        }),
        point('ear', [7.7, 0], 'd', { size: 'large', label: tag('ear', 'above', 'd') }),
      ),
      'A loudspeaker that swings to and fro, and layers of air that swing one after another: crowded places run to the right.',
      beat(
        'The loudspeaker swings to and fro and pushes the air before it.',
        show('pic.speaker', 'loudspeaker'),
        ...layers.map((_, i) => show(`pic.air${i}`, 'loudspeaker')),
      ),
      beat('Each layer of air pushes the next one, a little later.', highlight(`pic.air${marked}`, 'layer')),
      beat(
        'Watch a single layer. It only swings to and fro about its place.',
        highlight(`pic.air${marked}`, 'single'),
        draw('pic.there', 'swings'),
      ),
      beat(
        'But the crowded places run on, all the way to your ear. That is the sound.',
        draw('pic.goes', 'run'),
        show('pic.ear', 'ear'),
      ),
      beat(
        'The air swings along the direction in which the sound runs, so this wave is longitudinal.',
        highlight('pic.goes', 'runs'),
        highlight('pic.there', 'along'),
      ),
    ),
  further: {
    title: 'Stiffer is faster',
    draw: () =>
      scene(
        bars(
          [
            ['air', speeds.air, 'a'],
            ['water', speeds.water, 'b'],
            ['steel', speeds.steel, 'c'],
          ],
          'm/s',
        ),
        'The speed of sound: 343 metres per second in air, 1480 in water, 5960 in steel.',
        beat(
          `In air of 20 degrees, sound makes ${speeds.air} metres per second.`,
          show('pic.bar1', 'air'),
          show('pic.value1', 'metres'),
        ),
        beat(
          `So thunder takes about ${Math.round(1000 / speeds.air)} seconds for a kilometre. Count them after the flash.`,
          highlight('pic.value1', 'kilometre'),
        ),
        beat(
          'Water is far harder to squeeze, and sound runs more than four times as fast.',
          show('pic.bar2', 'Water'),
          show('pic.value2', 'four'),
        ),
        beat(
          'In steel it is faster still. Where there is nothing to squeeze, in empty space, there is no sound.',
          show('pic.bar3', 'steel'),
          show('pic.value3', 'faster'),
        ),
      ),
  },
  question: choice(
    'You see a flash, and hear the thunder 6 seconds later. How far away was it?',
    'about 2 km',
    ['about 6 km', 'about 20 km'],
    'Sound takes about 3 seconds for a kilometre.',
  ),
  stays: 'The push travels, the air stays',
};
