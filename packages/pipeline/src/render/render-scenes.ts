import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Aspect } from '@lectern/contracts/api/options.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import { type Cache, noCache } from '../cache/cache.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import { type AssetFile, assetsIn } from '../scenes/assets/assets.ts';
import type { Theme } from '../scenes/theme.ts';
import { type FrameSize, frameCount } from './frames.ts';
import { keptClips } from './kept-clips.ts';
import type { SceneOrder } from './scene-order.ts';
import { type RenderedClip, SceneWorker } from './scene-worker.ts';

export interface RenderInput {
  scenes: readonly { scene: Scene; narration: NarratedScene }[];
  theme: Theme;
  aspect: Aspect;
  /** Output pixels and frames a second, of the aspect's shape; both sides even. */
  size: FrameSize;
  captionsBurned: boolean;
  /** Pictures of the job; each process gets those of its scene. */
  assets?: readonly AssetFile[];
  /** An existing folder for the clips. */
  folder: string;
  /** Scenes rendered side by side; the machine's cores when absent. */
  parallel?: number;
  /** Processes that were started ahead and are loading since; they are used first, and ended with the others. */
  ahead?: readonly SceneWorker[];
  /** Clips of scenes that were drawn before are taken from it. */
  cache?: Cache;
  signal: AbortSignal;
  onProgress?(progress: RenderProgress): void;
}

export interface RenderProgress {
  scenes: { done: number; total: number };
  frames: { done: number; total: number };
}

export interface RenderedScene extends RenderedClip {
  scene: string;
  /** H.264 in MP4, without sound. All clips of one size join without being encoded again. */
  file: string;
  /** It was drawn before. */
  reused: boolean;
}

/** Without a frame for this long a render process counts as hung. */
const patience_ms = 30_000;
const attempts = 2;

/**
 * Renders every scene into a clip of its own, several side by side, each in a process that may crash without harm. A scene
 * that was drawn before is not drawn again; one that fails is tried once more. Resolves in the order of the scenes. On
 * abort all processes are killed at once; then, as on a scene that failed twice, it rejects (with the signal's reason;
 * with an error that names the scene), and no clip is left.
 */
export async function renderScenes(input: RenderInput): Promise<RenderedScene[]> {
  input.signal.throwIfAborted();
  const { theme, aspect, size, captionsBurned } = input;
  const jobs = input.scenes.map(({ scene, narration }, index) => {
    const file = join(input.folder, `scene-${String(index + 1).padStart(2, '0')}.mp4`);
    const shown = assetsIn([scene]);
    const assets = (input.assets ?? []).filter(({ id }) => shown.has(id));
    const look = { theme, aspect, size, captionsBurned, assets };
    const order: SceneOrder = { scene, narration, file, ...look, threads: 2 };
    return { order, index, total: frameCount(narration.duration_s, size.fps), done: 0 };
  });
  type Job = (typeof jobs)[number];
  const rendered: RenderedScene[] = [];
  const clips = keptClips(input.cache ?? noCache);
  const workers = new Set<SceneWorker>(input.ahead);
  const ready = [...workers];
  const stop = () => Promise.all([...workers].map((worker) => worker.stop()));
  const onAbort = () => void stop();
  input.signal.addEventListener('abort', onAbort, { once: true });

  const report = () =>
    input.onProgress?.({
      scenes: { done: rendered.filter(Boolean).length, total: jobs.length },
      frames: {
        done: jobs.reduce((sum, job) => sum + job.done, 0),
        total: jobs.reduce((sum, job) => sum + job.total, 0),
      },
    });

  const finish = (job: Job, clip: RenderedClip, reused: boolean): void => {
    job.done = job.total;
    rendered[job.index] = { scene: job.order.scene.id, file: job.order.file, ...clip, reused };
    report();
  };

  const start = (): SceneWorker => {
    const worker = new SceneWorker();
    workers.add(worker);
    return worker;
  };

  const lane = async (waiting: Job[]): Promise<void> => {
    let worker: SceneWorker | null = null;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { order } = job;
      for (let attempt = 1; ; attempt++) {
        input.signal.throwIfAborted();
        worker ??= ready.shift() ?? start();
        try {
          const clip = await worker.render(order, patience_ms, (done) => {
            job.done = done;
            report();
          });
          finish(job, clip, false);
          await clips.keep(order, clip);
          break;
        } catch (error) {
          await worker.stop();
          workers.delete(worker);
          worker = null;
          job.done = 0;
          input.signal.throwIfAborted();
          if (attempt === attempts) {
            throw new Error(`Scene "${order.scene.id}" could not be rendered: ${(error as Error).message}`, {
              cause: error,
            });
          }
        }
      }
    }
  };

  try {
    const waiting: Job[] = [];
    for (const job of jobs) {
      const clip = await clips.fetch(job.order);
      if (clip) finish(job, clip, true);
      else waiting.push(job);
    }
    waiting.sort((one, other) => other.total - one.total);
    const parallel = Math.min(input.parallel ?? availableParallelism(), waiting.length);
    await Promise.all(Array.from({ length: parallel }, () => lane(waiting)));
    return rendered;
  } catch (error) {
    await stop();
    await Promise.all(jobs.map(({ order }) => rm(order.file, { force: true })));
    throw error;
  } finally {
    input.signal.removeEventListener('abort', onAbort);
    await stop();
  }
}
