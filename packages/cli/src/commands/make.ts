import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findTheme } from '../find-theme.ts';
import { showProgress } from '../progress/display.ts';
import { summarise } from '../progress/summary.ts';
import { type RequestOptions, toRequest } from '../request-options.ts';

const cacheLimit_bytes = 2 ** 31;

/** Makes a video with the pipeline alone: no server, no database, no queue. */
export async function make(
  options: RequestOptions & { out: string; cache?: string },
  signal: AbortSignal,
): Promise<void> {
  const request = await toRequest(options);
  const theme = await findTheme(request.theme);
  const { makeVideo } = await import('@lectern/pipeline/make-video.ts');
  const { FolderCache } = await import('@lectern/pipeline/cache/folder-cache.ts');
  const folder = await mkdtemp(join(tmpdir(), 'lectern-make-'));
  const file = resolve(options.out);
  const startedAt = performance.now();
  const progress = showProgress();
  try {
    const made = await makeVideo({
      request,
      theme,
      folder,
      signal,
      ...(options.cache && {
        cache: new FolderCache({ folder: resolve(options.cache), limit_bytes: cacheLimit_bytes }),
      }),
      emit: (event) => {
        if (event.type === 'stage' || event.type === 'progress') progress.take(event);
      },
    });
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(folder, 'artifacts', 'video.mp4'), file);
    progress.close();
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(summarise({ topic: request.topic, file, seconds, ...made }));
  } finally {
    progress.close();
    await rm(folder, { recursive: true, force: true });
  }
}
