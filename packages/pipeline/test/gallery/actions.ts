import { dataSamples } from './data-samples.ts';
import { formulaSamples } from './formula-samples.ts';
import { scienceSamples } from './science-samples.ts';
import { pictureScene } from './sequence-samples.ts';
import { textSamples } from './text-samples.ts';

/** A scene in which one action happens, for a picture of before, during and after. */
export interface ActionSample {
  what: string;
  scene: Record<string, unknown>;
}

const sceneOf = (visual: object, actions: object[]): Record<string, unknown> => ({
  id: 'scene',
  title: 'One action',
  purpose: 'exploration',
  elements: [{ id: 'it', region: 'full', visual, alt: 'A sample' }],
  beats: [
    { id: 'wait', say: 'Look at this for a moment, please.' },
    { id: 'act', say: 'Now watch what happens to it here.', actions },
  ],
  transition: 'cut',
});

const formula = formulaSamples.tex!.visual;
const plane = dataSamples.axes!.visual;
const { annotations: _, ...bare } = formula;

export const actionSamples: Readonly<Record<string, ActionSample>> = {
  show: {
    what: 'Brings in with a fade and a small rise.',
    scene: sceneOf(textSamples.card!.visual, [{ do: 'show', target: 'it' }]),
  },
  write: {
    what: 'Brings text and formulas in glyph by glyph, as by hand.',
    scene: sceneOf(textSamples.lines!.visual, [{ do: 'write', target: 'it' }]),
  },
  draw: {
    what: 'Brings drawings in along their strokes.',
    scene: sceneOf(dataSamples.figure!.visual, [{ do: 'draw', target: 'it' }]),
  },
  count: {
    what: 'Brings bars and values in by growing them from `from`.',
    scene: sceneOf(dataSamples.bars!.visual, [{ do: 'count', target: 'it' }]),
  },
  highlight: {
    what: 'Lets a part glow for `duration_s` while it is spoken of.',
    scene: sceneOf(bare, [{ do: 'highlight', target: 'it.p', duration_s: 2 }]),
  },
  circle: {
    what: 'Draws a ring around a part until the beat ends.',
    scene: sceneOf(bare, [{ do: 'circle', target: 'it.v' }]),
  },
  underline: {
    what: 'Draws a line below a part until the beat ends.',
    scene: sceneOf(textSamples.lines!.visual, [{ do: 'underline', target: 'it.line2' }]),
  },
  trace: {
    what: 'Runs a light along a curve.',
    scene: sceneOf(plane, [{ do: 'trace', target: 'it.f' }]),
  },
  move: {
    what: 'Takes a part to a value (an angle, a place on its curve, an index, a distance) or by an offset; what depends on it follows.',
    scene: sceneOf(scienceSamples.rays!.visual, [{ do: 'move', target: 'it.object', to: 12 }]),
  },
  swap: {
    what: 'Lets two cells change places.',
    scene: sceneOf(dataSamples.cells!.visual, [{ do: 'swap', target: 'it.cell1', with: 'cell2' }]),
  },
  transform: {
    what: 'Turns one step of an equation into another: equal terms move to where they stand next.',
    scene: sceneOf({ ...formulaSamples.equation!.visual, mode: 'morph' }, [
      { do: 'transform', target: 'it.step1', to: 'step2' },
    ]),
  },
  dim: {
    what: 'Takes a part back so that the rest stands out.',
    scene: sceneOf(dataSamples.graph!.visual, [
      { do: 'dim', target: 'it.swap' },
      { do: 'dim', target: 'it.no', cue: { fraction: 0 } },
      { do: 'dim', target: 'it.again', cue: { fraction: 0 } },
    ]),
  },
  undim: {
    what: 'Brings back what was dimmed.',
    scene: {
      ...sceneOf(textSamples.lines!.visual, [{ do: 'undim', target: 'it.line2' }]),
      beats: [
        {
          id: 'wait',
          say: 'Look at this for a moment, please.',
          actions: [{ do: 'dim', target: 'it.line2' }],
        },
        {
          id: 'act',
          say: 'Now watch what happens to it here.',
          actions: [{ do: 'undim', target: 'it.line2' }],
        },
      ],
    },
  },
  clear: {
    what: 'Takes a part off the screen.',
    scene: sceneOf(textSamples.lines!.visual, [{ do: 'clear', target: 'it.line1' }]),
  },
  camera: {
    what: 'Takes the camera nearer to a part, or back to the whole frame (`scene`).',
    scene: sceneOf(dataSamples.figure!.visual, [
      { do: 'camera', target: 'it.right', zoom: 2.5, duration_s: 1.5 },
    ]),
  },
  ...pictureScene(sceneOf),
};
