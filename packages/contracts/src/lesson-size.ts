import type { Quality } from './api/options.ts';
import type { VideoRequest } from './api/request.ts';

/** How much a lesson will be, before it is made. */
export interface LessonSize {
  scenes: number;
  /** Seconds of video. */
  duration_s: number;
}

/** What the built-in authors plan without a wish: 117 to 132 s for eight of ten topics. */
const usual_s = 127;
const secondsAScene = 18;
const mostScenes = 100;

/**
 * The size that the built-in authors will give a lesson, from the length of its context and its wishes alone: cheap
 * enough for any request. Fitted to 846 plans, see docs/decisions/011-estimates-without-the-pipeline.md.
 */
export function lessonSize(
  request: Pick<VideoRequest, 'context' | 'duration_target_s' | 'voice'> &
    Partial<Pick<VideoRequest, 'content_ids'>>,
): LessonSize {
  const { speed } = request.voice;
  const wished_s = request.duration_target_s ?? usual_s;
  // Uploads are not looked at here; whoever names some and wishes a length is taken to have enough to say.
  const brought = (request.content_ids?.length ?? 0) > 0;
  const duration_s = brought ? wished_s : Math.min(wished_s, thereIsToSay_s(request.context.length) / speed);
  const scenes = Math.min(mostScenes, Math.max(2, Math.round((duration_s * speed) / secondsAScene)));
  return { scenes, duration_s: Math.round(duration_s) };
}

/** At pace 1, of a context with so many characters: a short one is filled up from the reference shelf. */
const thereIsToSay_s = (characters: number) => 100 + 60 * Math.log2(1 + characters / 250);

/**
 * Seconds of work for a second of video, until finished jobs tell better. `high` is what docs/benchmarks.md gives for two
 * idle cores (10.6 s for 52.9 s); the others stand to it as their CPU-seconds for one lesson do (12.5, 13.8, 20.4, 24).
 */
export const supposedWorkRates: Record<Quality, number> = {
  low: 0.12,
  medium: 0.135,
  high: 0.2,
  ultra: 0.235,
};
