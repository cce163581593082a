import { openAssets } from '../scenes/assets/open-assets.ts';
import { frames } from '../scenes/frame.ts';
import { layOutScene } from '../scenes/lay-out-scene.ts';
import { captionBand } from './caption-band.ts';
import { renderClip } from './render-clip.ts';
import type { SceneAnswer, SceneOrder } from './scene-order.ts';
import { stageOf } from './stage.ts';
import { compileTimeline } from './timeline.ts';

const answer = (message: SceneAnswer): void => void process.send?.(message);

async function render(order: SceneOrder): Promise<void> {
  const { scene, narration, size, theme, captionsBurned } = order;
  const frame = frames[order.aspect];
  const { signal } = new AbortController();
  const assets = await openAssets(order.assets, 'bitmaps', signal);
  const laid = layOutScene(scene, theme, { captionsBurned, frame, assets });
  const timeline = compileTimeline(scene, laid, narration);
  const overlays = captionsBurned ? [captionBand(scene, narration, theme, frame)] : [];
  const done = await renderClip({
    stage: stageOf(laid, timeline, theme, overlays, frame),
    size,
    file: order.file,
    threads: order.threads,
    signal,
    onFrames: (frames) => answer({ type: 'frames', done: frames }),
  });
  answer({ type: 'rendered', ...done });
}

/** Renders a scene and tells the parent how it goes; never rejects. */
export const answerTo = (order: SceneOrder): Promise<void> =>
  render(order).catch((error: unknown) => {
    answer({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  });
