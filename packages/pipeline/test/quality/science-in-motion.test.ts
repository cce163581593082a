import { expect, test } from 'vitest';
import { examineMoments } from '../../src/quality/before/moments/examine-moments.ts';
import { compileTimeline } from '../../src/render/timeline.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { evenNarration } from '../render/sample-scenes.ts';
import { scienceScenes } from '../render/science-scenes.ts';

test.each(scienceScenes)('nothing lies over anything while it is $id', (scene) => {
  const elements = layOutScene(scene, dark, { captionsBurned: false });
  const timeline = compileTimeline(scene, elements, evenNarration(scene));
  expect(timeline.findings).toEqual([]);
  const checks = examineMoments({ scene, elements, frame: landscape }, timeline, 0);
  expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
});
