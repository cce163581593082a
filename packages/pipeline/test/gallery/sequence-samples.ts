import { createCanvas } from '@napi-rs/canvas';
import type { Assets } from '../../src/scenes/assets/assets.ts';
import type { ActionSample } from './actions.ts';
import type { Sample } from './sample.ts';

/** A picture such as a user might hand in: a leaf in cross section, drawn here so that the repository holds no bitmap of it. */
const leaf = (() => {
  const bitmap = createCanvas(1200, 700);
  const context = bitmap.getContext('2d');
  context.fillStyle = '#f4f1e4';
  context.fillRect(0, 0, 1200, 700);
  const layer = (y: number, height: number, width: number, colour: string, round: number) => {
    for (let x = 20; x + width < 1190; x += width + 8) {
      context.fillStyle = colour;
      context.beginPath();
      context.roundRect(x, y, width, height, round);
      context.fill();
    }
  };
  layer(60, 70, 108, '#cfdcae', 14);
  layer(145, 210, 62, '#7fb069', 26);
  for (let index = 0; index < 42; index++) {
    context.fillStyle = '#9cc48a';
    context.beginPath();
    context.ellipse(
      60 + (index % 14) * 82 + (index % 3) * 14,
      410 + Math.floor(index / 14) * 62,
      36,
      25,
      index,
      0,
      2 * Math.PI,
    );
    context.fill();
  }
  layer(580, 66, 108, '#cfdcae', 14);
  return bitmap;
})();

export const assets: Assets = {
  find: (id) =>
    id === 'leaf'
      ? { width: leaf.width, height: leaf.height, bitmap: leaf }
      : { missing: `there is no picture “${id}”` },
};

const image = {
  type: 'image',
  asset: 'leaf',
  caption: 'A leaf in cross section',
  views: [{ id: 'palisade', left: 0.1, top: 0.18, width: 0.4, height: 0.4 }],
  callouts: [{ id: 'top', at: [0.5, 0.14], text: 'epidermis' }],
};

export const sequenceSamples: Record<string, Sample> = {
  timeline: {
    visual: {
      type: 'timeline',
      events: [
        { id: 'sputnik', at: 1957, label: 'First satellite' },
        { id: 'gagarin', at: 1961, label: 'First human in space', role: 'c' },
        { id: 'moon', at: 1969, label: 'First steps on the Moon', role: 'b' },
      ],
    },
  },
  process: {
    visual: {
      type: 'process',
      numbered: true,
      steps: [
        { label: 'Evaporation', drawing: 'sun' },
        { label: 'Condensation', drawing: 'cloud' },
        { label: 'Rain', drawing: 'drop' },
      ],
    },
  },
  cycle: {
    visual: {
      type: 'cycle',
      stages: [{ label: 'Egg' }, { label: 'Larva' }, { label: 'Pupa' }, { label: 'Butterfly' }],
      token: { at: 1 },
    },
  },
  venn: {
    visual: {
      type: 'venn',
      sets: [{ label: 'even' }, { label: 'prime' }],
      items: [
        { in: ['a'], text: '4' },
        { in: ['a', 'b'], text: '2' },
        { in: ['b'], text: '7' },
      ],
    },
  },
  image: { visual: image },
};

/** The actions that only pictures have. */
export const pictureScene = (
  sceneOf: (visual: object, actions: object[]) => Record<string, unknown>,
): Record<string, ActionSample> => ({
  pan: {
    what: 'Takes the camera to a view of a picture, or back to the whole of it.',
    scene: sceneOf(image, [{ do: 'pan', target: 'it', to: 'palisade' }]),
  },
});
