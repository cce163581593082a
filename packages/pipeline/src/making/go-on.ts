import type { Warning } from '@lectern/contracts/api/job.ts';
import type { Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Storyboard } from '@lectern/contracts/storyboard.ts';
import { Brief } from '../agents/brief.ts';
import { Outline } from '../agents/outline.ts';
import { research } from '../agents/research.ts';
import { degradations, examineScene, type ReviewSettings, reviewScene } from '../agents/review/review.ts';
import { otherWays } from '../agents/rewrite.ts';
import { writeJson } from '../artifact-files.ts';
import type { Draft } from './author.ts';
import { criticSettings } from './critic-settings.ts';
import { readKept } from './kept.ts';
import type { Work } from './work.ts';

/** From where a run goes on, instead of from the context. */
export interface GoOn {
  storyboard: Storyboard;
  /** Numbers of scenes, from 1, that the critic has not seen yet. The others are as it has passed them. */
  changed: readonly number[];
  /** Number of the scene that is to be made in another way. */
  rewrite?: number;
  /** How often a scene was asked for in another way before: each time it is the next best one. */
  round?: number;
}

/**
 * In the place of `author`: goes on from a storyboard, without asking the authors for what it holds. The critic looks at what
 * has changed; every other scene stays as it is to the last byte, also one that was degraded, with its warning.
 */
export const goOn = async (work: Work, from: GoOn): Promise<Draft> => {
  const { storyboard, rewrite } = from;
  const brief = await readKept(work.stages, 'researching', Brief);
  const outline = await readKept(work.stages, 'planning', Outline);
  if (brief) await writeJson(work.artifacts, 'brief.json', brief.value);
  if (outline) await writeJson(work.artifacts, 'outline.json', outline.value);
  return work.progress.stage('reviewing', async () => {
    const { settings } = await criticSettings(work, storyboard.lesson.scenes);
    const known = brief?.value ?? (rewrite === undefined ? null : research(work.request, work.material));
    const written = known && rewritten(storyboard.lesson, from, known, settings);
    const lesson = written?.lesson ?? storyboard.lesson;
    const anew = new Set([...from.changed, ...(rewrite === undefined ? [] : [rewrite])]);
    const scenes = lesson.scenes.map((scene, index) =>
      anew.has(index + 1)
        ? reviewScene(scene, settings)
        : { ...examineScene(scene, settings), step: storyboard.scenes[index]!.step, findings: [] },
    );
    const warnings: Warning[] = [
      ...storyboard.warnings.filter(({ stage, scene }) => stage !== 'reviewing' || !anew.has(scene ?? 0)),
      ...(written?.warnings ?? []),
      ...degradations(scenes).filter(({ scene }) => anew.has(scene!)),
    ];
    work.warn(warnings);
    const used = new Set(lesson.scenes.flatMap(({ beats }) => beats.flatMap(({ sources }) => sources)));
    const added = (known?.sources ?? []).filter(
      ({ id }) => used.has(id) && !storyboard.sources.some((source) => source.id === id),
    );
    return {
      lesson: { ...lesson, scenes: scenes.map(({ scene }) => scene) },
      scenes,
      sources: [...storyboard.sources, ...added],
      warnings,
      ...(storyboard.model_usage && { model_usage: storyboard.model_usage }),
    };
  });
};

/** The lesson with the scene made in the next best way that passes the critic, or as it is when there is none. */
const rewritten = (
  lesson: Lesson,
  { rewrite, round = 0 }: GoOn,
  brief: Brief,
  settings: ReviewSettings,
): { lesson: Lesson; warnings: Warning[] } => {
  if (rewrite === undefined) return { lesson, warnings: [] };
  const index = rewrite - 1;
  const ways = otherWays(lesson, index, brief).filter((scene) => passes(scene, settings));
  const way = ways[round % ways.length];
  if (way) return { lesson: { ...lesson, scenes: lesson.scenes.with(index, way) }, warnings: [] };
  const detail = `The authors know no other way to make “${lesson.scenes[index]!.title}”.`;
  return { lesson, warnings: [{ code: 'scene_unchanged', detail, stage: 'reviewing', scene: rewrite }] };
};

const passes = (scene: Scene, settings: ReviewSettings): boolean =>
  examineScene(scene, settings).checks.every(({ outcome }) => outcome !== 'fail');
