import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { stageOf } from '../../src/render/stage.ts';
import { drawStill } from '../../src/render/still.ts';
import { compileTimeline } from '../../src/render/timeline.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { evenNarration } from '../render/sample-scenes.ts';
import type { ActionSample } from './actions.ts';
import type { Sample } from './sample.ts';
import { assets } from './sequence-samples.ts';

const stageFor = (scene: Scene) => {
  const laid = layOutScene(scene, dark, { captionsBurned: false, assets });
  const timeline = compileTimeline(scene, laid, evenNarration(scene));
  return { stage: stageOf(laid, timeline, dark), timeline, laid };
};

/** The scene that shows a visual: all of it from the start, and what is moved on its way there. */
export const sceneOfSample = ({ visual, region = 'full', moved = {}, place, company = [] }: Sample): Scene =>
  Scene.parse({
    id: 'scene',
    title: visual.type,
    purpose: 'exploration',
    elements: [...company, { id: 'it', region, visual, place, alt: `A ${visual.type}` }],
    beats: [
      {
        id: 'b1',
        say: 'One two three four five six seven eight nine ten eleven twelve.',
        actions: [
          { do: 'show', target: 'it', cue: { fraction: 0 } },
          ...Object.entries(moved).map(([part, to]) => ({
            do: 'move',
            target: `it.${part}`,
            to,
            cue: { fraction: 0.3 },
          })),
        ],
      },
    ],
    transition: 'cut',
  });

/** A visual as the renderer shows it, 960 × 540. */
export const drawVisual = (sample: Sample): Canvas => {
  const { stage, timeline } = stageFor(sceneOfSample(sample));
  return drawStill(stage, Math.min(timeline.duration_s - 0.2, sample.seconds ?? timeline.duration_s - 0.2), {
    width: 960,
    height: 540,
  });
};

/** Before, during and after an action, side by side, 960 × 180. */
export const drawAction = ({ scene }: ActionSample): Canvas => {
  const { stage, timeline } = stageFor(Scene.parse(scene));
  const acted = timeline.actions.filter(({ beat }) => beat === 'act');
  const start = Math.min(...acted.map(({ start_s }) => start_s));
  const end = Math.max(...acted.map(({ end_s }) => end_s));
  const strip = createCanvas(960, 180);
  const context = strip.getContext('2d');
  [start - 0.1, (start + end) / 2, end + 0.05].forEach((t, index) => {
    context.drawImage(drawStill(stage, t, { width: 640, height: 360 }), index * 320, 0, 320, 180);
  });
  context.fillStyle = dark.roles.faint;
  for (const x of [320, 640]) context.fillRect(x - 1, 0, 2, 180);
  return strip;
};
