import { layOutScene } from '../scenes/lay-out-scene.ts';
import { themes } from '../scenes/theme.ts';
import { captionBand } from './caption-band.ts';
import { renderClip } from './render-clip.ts';
import type { SceneAnswer, SceneOrder } from './scene-order.ts';
import { stageOf } from './stage.ts';
import { compileTimeline } from './timeline.ts';

const answer = (message: SceneAnswer): void => void process.send?.(message);

async function render(order: SceneOrder): Promise<void> {
  const { scene, narration, size, captionsBurned } = order;
  const theme = themes[order.theme];
  if (!theme) throw new Error(`There is no theme "${order.theme}".`);
  const laid = layOutScene(scene, theme, { captionsBurned });
  const timeline = compileTimeline(scene, laid, narration);
  const overlays = captionsBurned ? [captionBand(scene, narration, theme)] : [];
  const done = await renderClip({
    stage: stageOf(laid, timeline, theme, overlays),
    size,
    file: order.file,
    threads: order.threads,
    signal: new AbortController().signal,
    onFrames: (frames) => answer({ type: 'frames', done: frames }),
  });
  answer({ type: 'rendered', ...done });
}

/** Renders a scene and tells the parent how it goes; never rejects. */
export const answerTo = (order: SceneOrder): Promise<void> =>
  render(order).catch((error: unknown) => {
    answer({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  });
