import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Aspect } from '@lectern/contracts/api/options.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import { type AssetFile, assetsIn } from '../scenes/assets/assets.ts';
import type { Theme } from '../scenes/theme.ts';
import { type FrameSize, frameCount } from './frames.ts';
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
}

/** Without a frame for this long a render process counts as hung. */
const patience_ms = 30_000;
const attempts = 2;

/**
 * Renders every scene into a clip of its own, several side by side, each in a process that may crash without harm; a
 * scene that fails is tried once more. Resolves in the order of the scenes. On abort all processes are killed at
 * once; then, as on a scene that failed twice, it rejects (with the signal's reason; with an error that names the
 * scene), and no clip is left.
 */
export async function renderScenes(input: RenderInput): Promise<RenderedScene[]> {
  input.signal.throwIfAborted();
  const jobs = input.scenes.map((one, index) => ({
    ...one,
    index,
    file: join(input.folder, `scene-${String(index + 1).padStart(2, '0')}.mp4`),
    total: frameCount(one.narration.duration_s, input.size.fps),
    done: 0,
  }));
  const waiting = [...jobs].sort((one, other) => other.total - one.total);
  const parallel = Math.min(input.parallel ?? availableParallelism(), jobs.length);
  const rendered: RenderedScene[] = [];
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

  const start = (): SceneWorker => {
    const worker = new SceneWorker();
    workers.add(worker);
    return worker;
  };

  const lane = async (): Promise<void> => {
    let worker: SceneWorker | null = null;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { scene, narration, file, index } = job;
      const { theme, aspect, size, captionsBurned } = input;
      const shown = assetsIn([scene]);
      const assets = (input.assets ?? []).filter(({ id }) => shown.has(id));
      const order = { scene, narration, file, theme, aspect, size, captionsBurned, assets, threads: 2 };
      for (let attempt = 1; ; attempt++) {
        input.signal.throwIfAborted();
        worker ??= ready.shift() ?? start();
        try {
          const clip = await worker.render(order, patience_ms, (done) => {
            job.done = done;
            report();
          });
          rendered[index] = { scene: scene.id, file, ...clip };
          report();
          break;
        } catch (error) {
          await worker.stop();
          workers.delete(worker);
          worker = null;
          job.done = 0;
          input.signal.throwIfAborted();
          if (attempt === attempts) {
            throw new Error(`Scene "${scene.id}" could not be rendered: ${(error as Error).message}`, {
              cause: error,
            });
          }
        }
      }
    }
  };

  try {
    await Promise.all(Array.from({ length: parallel }, lane));
    return rendered;
  } catch (error) {
    await stop();
    await Promise.all(jobs.map((job) => rm(job.file, { force: true })));
    throw error;
  } finally {
    input.signal.removeEventListener('abort', onAbort);
    await stop();
  }
}
