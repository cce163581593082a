import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Aspect, Quality } from '@lectern/contracts/api/options.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import type { Theme } from '@lectern/contracts/theme/theme.ts';
import { makeVideo } from '@lectern/pipeline/make-video.ts';
import { rehearse } from '@lectern/pipeline/making/rehearse.ts';
import type { PipelineInput } from '@lectern/pipeline/run.ts';
import { z } from 'zod';
import { writeContactSheet } from './contact-sheet.ts';
import { type Evaluation, evaluationOf, failure } from './evaluation.ts';
import type { OpenedAuthor } from './with-stand-in.ts';

/** A file to evaluate: only topic and context of each item are read. */
export const EvaluationFile = z.array(z.object({ topic: z.string(), context: z.string() }));
export type EvaluationItem = z.infer<typeof EvaluationFile>[number];

export interface EvaluationSettings {
  quality: Quality;
  aspect: Aspect;
  theme: Theme;
  /** Neither voice nor video: the checks before drawing, and a poster in the place of a contact sheet. */
  rehearse: boolean;
  /** Folder for contact sheets and, when wished, the videos. */
  out: string;
  keepVideos: boolean;
  author: OpenedAuthor;
  signal: AbortSignal;
}

type Made = Omit<Evaluation, 'topic' | 'outcome' | 'work_s' | 'warnings' | 'error'>;

const slug = (topic: string) =>
  topic
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

const rehearsed = async (input: PipelineInput, sheet: string): Promise<Made> => {
  const { lesson, quality, steps, duration_s, model_usage } = await rehearse(input);
  await copyFile(join(input.folder, 'artifacts/poster.jpg'), `${sheet}.jpg`);
  return { video_s: duration_s, calls: model_usage?.calls ?? 0, ...evaluationOf(lesson, quality, steps) };
};

const filmed = async (input: PipelineInput, sheet: string, keepVideo: boolean): Promise<Made> => {
  const result = await makeVideo(input);
  const text = await readFile(join(input.folder, 'artifacts/storyboard.json'), 'utf8');
  const { lesson, scenes } = Storyboard.parse(JSON.parse(text));
  const video = join(input.folder, 'artifacts/video.mp4');
  const { fps, width, height, duration_s } = result.video;
  await writeContactSheet({
    ...{ video, fps, signal: input.signal, out: `${sheet}.png` },
    moments: scenes.flatMap((scene) => [
      scene.start_s + scene.duration_s * 0.5,
      scene.start_s + scene.duration_s - 0.6,
    ]),
    shape: width / height,
  });
  if (keepVideo) await copyFile(video, `${sheet}.mp4`);
  return {
    video_s: duration_s,
    calls: result.model_usage?.calls ?? 0,
    ...evaluationOf(
      lesson,
      result.quality,
      scenes.map(({ step }) => step),
    ),
  };
};

/** Makes one item's video and looks at it; a failure is a result, not an error. */
export const evaluateItem = async (
  item: EvaluationItem,
  index: number,
  settings: EvaluationSettings,
): Promise<Evaluation> => {
  const { quality, aspect, theme, author, out, signal } = settings;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-evaluate-'));
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const warnings: string[] = [];
  try {
    const { topic, context } = item;
    const request = VideoRequest.parse({
      topic,
      context,
      quality,
      aspect,
      theme: theme.name,
      model: author.model,
    });
    const input: PipelineInput = {
      ...{ request, theme, folder, signal, parallel: 1 },
      models: author.modelsFor(request),
      emit: (event) => event.type === 'warning' && warnings.push(event.warning.code),
    };
    await mkdir(out, { recursive: true });
    const sheet = join(out, `${String(index + 1).padStart(3, '0')}-${slug(topic)}`);
    const made = settings.rehearse
      ? await rehearsed(input, sheet)
      : await filmed(input, sheet, settings.keepVideos);
    return { topic, outcome: 'made', work_s: seconds(), ...made, warnings, error: null };
  } catch (error) {
    signal.throwIfAborted();
    return failure(item.topic, seconds(), warnings, error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
