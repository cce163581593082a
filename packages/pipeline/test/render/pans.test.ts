import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../src/render/timeline.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { evenNarration } from './sample-scenes.ts';

const visual = {
  type: 'image',
  asset: 'photo',
  views: [{ id: 'eye', left: 0.5, top: 0.1, width: 0.2, height: 0.2 }],
  callouts: [
    { id: 'tail', at: [0.1, 0.5], text: 'tail' },
    { id: 'lens', at: [0.6, 0.2], text: 'lens', view: 'eye' },
  ],
};
const timelineOf = (...beats: object[][]) => {
  const scene = Scene.parse({
    id: 's',
    title: 'S',
    purpose: 'example',
    elements: [{ id: 'fish', region: 'full', visual, alt: 'a fish' }],
    beats: beats.map((actions, index) => ({
      id: `b${index}`,
      say: 'Now look at this for a while.',
      actions,
    })),
    transition: 'cut',
  });
  const assets = { find: () => ({ width: 400, height: 300, bitmap: null }) };
  const laid = layOutScene(scene, dark, { captionsBurned: false, assets });
  const narration = evenNarration(scene, 0.5);
  const timeline = compileTimeline(scene, laid, narration);
  const at = (beat: number, share = 0.95) => {
    const { start_s, end_s } = narration.beats[beat]!;
    return timeline.stateAt('fish', start_s + (end_s - start_s) * share);
  };
  return { timeline, at };
};
const pan = (to: string) => ({ do: 'pan', target: 'fish', to, cue: { fraction: 0 }, duration_s: 1 });

test('a pan takes the camera to a view, where it stays, and back', () => {
  const { timeline, at } = timelineOf([{ do: 'show', target: 'fish' }], [pan('eye')], [pan('whole')]);
  expect(timeline.findings).toEqual([]);
  expect(at(0).parts.get('picture')?.value).toBe(0);
  expect(at(1, 0.1).transform).toMatchObject({ from: 'whole', to: 'eye' });
  expect(at(1)).toMatchObject({ transform: null });
  expect(at(1).parts.get('picture')?.value).toBe(1);
  expect(at(2, 0.1).transform).toMatchObject({ from: 'eye', to: 'whole' });
  expect(at(2).parts.get('picture')?.value).toBe(0);
});

test('callouts come and go with their view', () => {
  const { at } = timelineOf([{ do: 'show', target: 'fish' }], [pan('eye')], [pan('whole')]);
  const seen = [0, 1, 2].map((beat) => [...at(beat).parts.keys()]);
  expect(seen).toEqual([
    ['picture', 'tail'],
    ['picture', 'lens'],
    ['picture', 'tail'],
  ]);
});

test('a callout that has an action of its own waits for it', () => {
  const { at } = timelineOf([pan('eye')], [{ do: 'show', target: 'fish.lens' }]);
  expect([...at(0).parts.keys()]).toEqual(['picture']);
  expect([...at(1).parts.keys()]).toEqual(['picture', 'lens']);
});

test('a pan to a view that is not there is reported, and nothing moves', () => {
  const { timeline, at } = timelineOf([pan('ear')]);
  expect(timeline.findings).toMatchObject([{ code: 'unknown_step', target: 'fish' }]);
  expect(at(0)).toMatchObject({ transform: null });
});
