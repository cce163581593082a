import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { textVisuals, type VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { Storyboard } from '@lectern/contracts/storyboard.ts';
import { makeVideo } from '@lectern/pipeline/make-video.ts';
import { z } from 'zod';
import { writeContactSheet } from './contact-sheet.ts';
import type { OpenedAuthor } from './with-stand-in.ts';

/** A file to evaluate: only topic and context of each item are read. */
export const EvaluationFile = z.array(z.object({ topic: z.string(), context: z.string() }));
export type EvaluationItem = z.infer<typeof EvaluationFile>[number];

export interface Evaluation {
  topic: string;
  outcome: 'made' | 'failed';
  /** Seconds of finished video, and of work. */
  video_s: number;
  work_s: number;
  scenes: number;
  /** Scenes that show something other than text. */
  pictures: number;
  visuals: VisualType[];
  failedChecks: string[];
  warnings: string[];
  /** Calls of models. */
  calls: number;
  error: string | null;
}

interface EvaluationSettings {
  quality: 'low' | 'medium' | 'high';
  /** Folder for contact sheets and, when wished, the videos. */
  out: string;
  keepVideos: boolean;
  author: OpenedAuthor;
  signal: AbortSignal;
}

const slug = (topic: string) =>
  topic
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

/** Makes one item's video and looks at it; a failure is a result, not an error. */
export const evaluateItem = async (
  item: EvaluationItem,
  index: number,
  { quality, out, keepVideos, author, signal }: EvaluationSettings,
): Promise<Evaluation> => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-evaluate-'));
  const startedAt = performance.now();
  const warnings: string[] = [];
  try {
    const { topic, context } = item;
    const request = VideoRequest.parse({ topic, context, quality, model: author.model });
    const result = await makeVideo({
      request,
      models: author.modelsFor(request),
      folder,
      signal,
      parallel: 1,
      emit: (event) => event.type === 'warning' && warnings.push(event.warning.code),
    });
    const work_s = (performance.now() - startedAt) / 1000;
    const storyboard: Storyboard = JSON.parse(
      await readFile(join(folder, 'artifacts/storyboard.json'), 'utf8'),
    );
    const name = `${String(index + 1).padStart(3, '0')}-${slug(item.topic)}`;
    await mkdir(out, { recursive: true });
    const video = join(folder, 'artifacts/video.mp4');
    await writeContactSheet({
      video,
      fps: result.video.fps,
      moments: storyboard.scenes.flatMap((scene) => [
        scene.start_s + scene.duration_s * 0.5,
        scene.start_s + scene.duration_s - 0.6,
      ]),
      columns: 4,
      out: join(out, `${name}.png`),
      signal,
    });
    if (keepVideos) await writeFile(join(out, `${name}.mp4`), await readFile(video));
    const visualsOf = storyboard.lesson.scenes.map((scene) =>
      scene.elements.map(({ visual }) => visual.type),
    );
    return {
      topic: item.topic,
      outcome: 'made',
      video_s: result.video.duration_s,
      work_s,
      scenes: visualsOf.length,
      pictures: visualsOf.filter((types) => types.some((type) => !textVisuals.has(type))).length,
      visuals: visualsOf.flatMap((types) => types.filter((type) => type !== 'section')),
      failedChecks: result.quality.checks
        .filter((check) => check.outcome === 'fail')
        .map((check) => `${check.id}${check.scene ? ` in ${check.scene}` : ''}: ${check.detail}`),
      warnings,
      calls: result.model_usage?.calls ?? 0,
      error: null,
    };
  } catch (error) {
    signal.throwIfAborted();
    return {
      topic: item.topic,
      outcome: 'failed',
      video_s: 0,
      work_s: (performance.now() - startedAt) / 1000,
      scenes: 0,
      pictures: 0,
      visuals: [],
      failedChecks: [],
      warnings,
      calls: 0,
      error: error instanceof Error ? error.message : String(error),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
