import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver, startFfmpeg } from '../src/render/child.ts';
import { framesToEncode } from '../src/render/encoder.ts';
import { changedFrames, FrameDrawer } from '../src/render/frames.ts';
import { renderScenes } from '../src/render/render-scenes.ts';
import { dark } from '../src/scenes/theme.ts';
import { movingScenes } from '../test/render/moving-scenes.ts';
import { prepared } from '../test/render/prepared.ts';
import { evenNarration, sampleScenes } from '../test/render/sample-scenes.ts';
import { scienceScenes } from '../test/render/science-scenes.ts';

// Seconds of finished 1080p30 video per second, over scenes of words, formulas, drawings and motion; next to it the
// encoder alone, which is given the very same frames, as I420 and from memory.

const size = { width: 1920, height: 1080, fps: 30 };
const flowing = scienceScenes.filter(({ id }) => id === 'flowing');
const scenes = [...sampleScenes, ...movingScenes, ...flowing].map((scene) => ({
  scene,
  narration: evenNarration(scene),
}));
const video_s = scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0);
const seconds = (since: number): number => (performance.now() - since) / 1000;

async function rendering(parallel: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const start = performance.now();
  const { signal } = new AbortController();
  await renderScenes({
    scenes,
    theme: dark,
    aspect: '16:9',
    size,
    captionsBurned: false,
    folder,
    parallel,
    signal,
  });
  const taken_s = seconds(start);
  await rm(folder, { recursive: true });
  return taken_s;
}

interface Parts {
  draw_s: number;
  encoder_s: number;
  frames: number;
  changed: number;
  encoded: number;
}

/** Draws a scene into memory, then gives every one of its frames to x264 at the settings that one would use without us. */
async function apart(scene: (typeof scenes)[number]['scene'], sum: Parts): Promise<void> {
  const { stage } = prepared(scene);
  const changed = changedFrames(stage, size.fps);
  const drawer = new FrameDrawer(stage, size);
  const frames: Buffer[] = [];
  for (let index = 0; index < changed.length; index++) {
    const start = performance.now();
    if (changed[index] === 1) drawer.draw(index);
    sum.draw_s += seconds(start);
    frames.push(changed[index] === 1 ? Buffer.from(drawer.frame.bytes) : frames.at(-1)!);
  }
  const start = performance.now();
  const encoder = startFfmpeg('x264', [
    ...['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-video_size', `${size.width}x${size.height}`],
    ...['-framerate', `${size.fps}`, '-i', 'pipe:0', '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20'],
    ...['-f', 'null', '-'],
  ]);
  encoder.child.stdout.resume();
  for (const frame of frames) await handOver(encoder.child.stdin, frame);
  encoder.child.stdin.end();
  await encoder.ended;
  sum.encoder_s += seconds(start);
  sum.frames += changed.length;
  sum.changed += changed.reduce((total, one) => total + one, 0);
  sum.encoded += framesToEncode(changed, size.fps).reduce((total, one) => total + one, 0);
}

const parallel = availableParallelism();
const cores = `${parallel} cores, ${loadavg()[0]!.toFixed(1)} processes waiting at the start`;
const rendered_s = await rendering(parallel);
const sum: Parts = { draw_s: 0, encoder_s: 0, frames: 0, changed: 0, encoded: 0 };
for (const { scene } of scenes) await apart(scene, sum);
const speed = video_s / rendered_s;
const limit = video_s / sum.encoder_s;
const share = (count: number) => `${Math.round((100 * count) / sum.frames)} %`;
console.log(`${scenes.length} scenes, ${video_s.toFixed(1)} s of 1080p30, ${cores}`);
console.log(`rendered        ${rendered_s.toFixed(1)} s   ${speed.toFixed(2)} × real time`);
console.log(
  `encoder alone   ${sum.encoder_s.toFixed(1)} s   ${limit.toFixed(2)} × real time (x264 veryfast, all frames)`,
);
console.log(`ratio           ${(speed / limit).toFixed(2)}`);
console.log(
  `drawing         ${sum.draw_s.toFixed(1)} s in one process, ${((1000 * sum.draw_s) / sum.changed).toFixed(1)} ms a frame`,
);
console.log(
  `frames          ${sum.frames}; ${share(sum.changed)} changed, ${share(sum.encoded)} encoded, the others repeated`,
);
