import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JobPayload, JobResult } from '@lectern/contracts/queue.ts';
import type { Cache } from '@lectern/pipeline/cache/cache.ts';
import { PipelineFailure } from '@lectern/pipeline/failure.ts';
import type { MakeStoryboard } from '@lectern/pipeline/make-storyboard.ts';
import { assetOf } from '@lectern/pipeline/material/passage.ts';
import type { MakeVideo, PipelineInput, PipelineResult } from '@lectern/pipeline/run.ts';
import { artifactKey } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import { storedStages } from './kept-stages.ts';
import type { Log } from './log.ts';
import type { MadeBefore } from './made-before.ts';
import { jobProblem } from './problem.ts';
import { readContinuation } from './read-continuation.ts';
import { readMaterial } from './read-material.ts';
import type { Reporter } from './reporter.ts';

/** Why a run was stopped from outside. `abandoned`: another worker has the job now, so this one says nothing more. */
export type StopCause = 'cancelled' | 'deadline' | 'released' | 'abandoned';

export class RunStopped extends Error {
  readonly stopCause: StopCause;

  constructor(stopCause: StopCause) {
    super(`the run was stopped: ${stopCause}`);
    this.name = 'RunStopped';
    this.stopCause = stopCause;
  }
}

export interface Run {
  payload: JobPayload;
  /** A folder that does not exist yet; it is gone again when the run is. */
  folder: string;
  /** Aborted with a RunStopped. */
  signal: AbortSignal;
  /** Milliseconds of the deadline that earlier runs of the attempt have used up. */
  spentBefore?: number;
  reporter: Reporter;
  makeVideo: MakeVideo;
  /** Absent where a pipeline cannot stop at a storyboard. */
  makeStoryboard?: MakeStoryboard;
  /** Where the job belongs to a batch. */
  madeBefore?: MadeBefore | null;
  storage: Pick<Storage, 'putFile' | 'open'>;
  /** Work of other jobs that may be used again. */
  cache?: Cache;
  parallel?: number;
  log: Log;
}

export type RunOutcome = 'completed' | 'awaiting_approval' | 'failed' | Exclude<StopCause, 'deadline'>;

/** What a pipeline may take to stop once it is told; after that it is left behind. */
const stoppingMs = 5_000;

/** Makes the video, stores its artifacts and reports the end, whatever it is. Throws only when the report cannot be sent. */
export async function runJob(run: Run): Promise<RunOutcome> {
  const { payload, reporter, signal, log } = run;
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(new RunStopped('deadline')),
    Math.max(0, payload.request.deadline_s * 1000 - (run.spentBefore ?? 0)),
  );
  const stop = AbortSignal.any([signal, deadline.signal]);
  const stage = { current: undefined as string | undefined };
  try {
    await mkdir(run.folder, { recursive: true, mode: 0o700 });
    const result = await settled(make(run, stop, stage), stop);
    await store(run, result, stop);
    if ('storyboard' in result) {
      await reporter.finish({ type: 'awaiting_approval', storyboard: result.storyboard });
      return 'awaiting_approval';
    }
    await run.madeBefore?.offer(result).catch((error) => log.warn({ err: error }, 'work is not shared'));
    await reporter.finish({ type: 'completed', result });
    return 'completed';
  } catch (error) {
    return await reportEnd(run, stop.aborted ? stop.reason : error, stage.current);
  } finally {
    clearTimeout(timer);
    await rm(run.folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) =>
      log.error({ err: error, folder: run.folder }, 'a run folder could not be removed'),
    );
  }
}

type Held = Awaited<ReturnType<MakeStoryboard>>;

async function make(
  run: Run,
  signal: AbortSignal,
  stage: { current: string | undefined },
): Promise<PipelineResult | Held> {
  signal.throwIfAborted();
  const goOn = await readContinuation(run.payload, run.storage);
  const made = await fetchMade(run, signal);
  if (made) return made;
  const { storage, folder } = run;
  const material = await readMaterial(run.payload, { storage, folder, signal }, (warning) =>
    run.reporter.report({ type: 'warning', warning }),
  );
  const input: PipelineInput = {
    request: run.payload.request,
    material,
    assets: material.flatMap(({ pictures }) =>
      pictures.map((picture) => ({ id: assetOf(picture), file: picture.file })),
    ),
    theme: run.payload.theme,
    folder: run.folder,
    signal,
    parallel: run.parallel,
    cache: run.cache,
    stages: storedStages(run.storage, run.payload, run.folder, run.log),
    goOn,
    emit(event) {
      if (event.type === 'stage') stage.current = event.stage;
      if (!signal.aborted) run.reporter.report(event);
    },
  };
  if (goOn || run.payload.request.approval !== 'storyboard') return run.makeVideo(input);
  if (run.makeStoryboard) return run.makeStoryboard(input);
  throw new PipelineFailure('The pipeline of this service cannot wait for an approval of its storyboard.');
}

/** What an equal item of the batch has made. When it cannot be had, the video is made again. */
async function fetchMade({ madeBefore, folder, reporter, log }: Run, signal: AbortSignal) {
  try {
    const made = await madeBefore?.fetch(folder, signal);
    if (made) reporter.report({ type: 'log', detail: 'An equal item of the batch has made this video.' });
    return made ?? null;
  } catch (error) {
    signal.throwIfAborted();
    log.warn({ err: error }, 'what was made before cannot be had');
    await rm(join(folder, 'artifacts'), { recursive: true, force: true });
    return null;
  }
}

/** The answer of `work`; when the signal aborts, work that does not stop in time is left behind. */
async function settled<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const over = new AbortController();
  const tooLate = new Promise<never>((_, reject) => {
    const onAbort = () =>
      wait(stoppingMs, undefined, { signal: over.signal }).then(
        () => reject(signal.reason),
        () => undefined,
      );
    signal.addEventListener('abort', onAbort, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    over.abort();
    work.catch(() => undefined);
  }
}

async function store(run: Run, result: Pick<JobResult, 'artifacts'>, signal: AbortSignal): Promise<void> {
  const { job_id, attempt } = run.payload;
  for (const { name } of result.artifacts) {
    signal.throwIfAborted();
    await run.storage.putFile(
      artifactKey(job_id, attempt, name),
      join(run.folder, 'artifacts', name),
      signal,
    );
  }
  signal.throwIfAborted();
}

async function reportEnd(run: Run, error: unknown, stage: string | undefined): Promise<RunOutcome> {
  const { reporter, log, payload } = run;
  const cause = error instanceof RunStopped ? error.stopCause : null;
  switch (cause) {
    case 'cancelled':
      await reporter.finish({ type: 'cancelled' });
      return 'cancelled';
    case 'released':
      await reporter.finish({ type: 'released' });
      return 'released';
    case 'abandoned':
      reporter.silence();
      return 'abandoned';
    case 'deadline': {
      const detail = `The job was not finished within its deadline of ${payload.request.deadline_s} s.`;
      await reporter.finish({ type: 'failed', error: jobProblem('deadline_exceeded', detail, stage) });
      return 'failed';
    }
    case null:
      log.error({ err: error, stage }, 'the pipeline failed');
      await reporter.finish({
        type: 'failed',
        error: jobProblem('pipeline_failed', publicText(error), stage),
      });
      return 'failed';
  }
}

/** What users may read; the error itself stays in the log. */
function publicText(error: unknown): string {
  if (error instanceof PipelineFailure) return error.publicDetail;
  return (error as NodeJS.ErrnoException)?.code === 'ENOSPC'
    ? 'The worker has no space left on its disk.'
    : 'The video could not be made.';
}
