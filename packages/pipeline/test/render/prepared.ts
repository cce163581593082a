import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Stage } from '../../src/render/frames.ts';
import { stageOf } from '../../src/render/stage.ts';
import { compileTimeline } from '../../src/render/timeline.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { evenNarration } from './sample-scenes.ts';

/** A scene laid out and on its timeline, as the render process does it. */
export function prepared(
  scene: Scene,
  secondsPerWord?: number,
): { stage: Stage; timeline: ReturnType<typeof compileTimeline> } {
  const laid = layOutScene(scene, dark, { captionsBurned: false });
  const timeline = compileTimeline(scene, laid, evenNarration(scene, secondsPerWord));
  return { stage: stageOf(laid, timeline, dark), timeline };
}
