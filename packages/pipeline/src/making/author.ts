import type { Warning } from '@lectern/contracts/api/job.ts';
import type { ModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { Brief } from '../agents/brief.ts';
import { mindsFor } from '../agents/minds/minds-for.ts';
import { Outline } from '../agents/outline.ts';
import { layReviewed } from '../agents/review/lay-reviewed.ts';
import { Reviewed, type ReviewedScene, review, reviewedOf } from '../agents/review/review.ts';
import { WrittenLesson } from '../agents/write.ts';
import { writeJson } from '../artifact-files.ts';
import type { MaterialDocument } from '../material/passage.ts';
import { criticSettings } from './critic-settings.ts';
import type { SpareScene } from './fit-length.ts';
import { kept } from './kept.ts';
import { likenessFor } from './likeness-for.ts';
import type { Work } from './work.ts';

/** What the authors leave: a lesson that has passed the critic, before it has a voice. */
export interface Draft {
  lesson: Lesson;
  scenes: ReviewedScene[];
  sources: Source[];
  warnings: Warning[];
  /** May be taken in where the voice turns out faster than was thought; none once somebody has approved the lesson. */
  spare?: readonly SpareScene[];
  /** Absent: no model was asked. */
  model_usage?: ModelUsage;
}

/**
 * The first half of a run, from the context to a lesson that fits: researching, planning, writing, reviewing. Each stage
 * leaves an artifact by the content that it was made from, and takes the one of an earlier attempt where there is one.
 */
export const author = async (work: Work): Promise<Draft> => {
  const { request, material = [] } = work;
  const minds = await mindsFor(work);
  const brief = await kept(
    work,
    'researching',
    Brief,
    { request, material: material.map(hashOf) },
    async () => minds.research(request, material, await likenessFor(work)),
  );
  const outline = await kept(work, 'planning', Outline, { request, brief }, () => minds.plan(brief, request));
  const written = await kept(work, 'writing', WrittenLesson, { request, brief, outline }, () =>
    minds.write(outline, brief, request),
  );
  work.warn(written.warnings);
  const reviewed = await criticise(work, written.lesson);
  work.warn(reviewed.warnings);
  await Promise.all([
    writeJson(work.artifacts, 'brief.json', brief),
    writeJson(work.artifacts, 'outline.json', outline),
  ]);
  const { lesson, scenes } = reviewed;
  return {
    lesson,
    scenes,
    sources: written.sources,
    spare: written.spare,
    warnings: [...written.warnings, ...reviewed.warnings],
    model_usage: minds.usage(),
  };
};

const hashOf = ({ contentId, title, sha256 }: MaterialDocument) => ({ contentId, title, sha256 });

/** The critic on a lesson; what it has found before is laid out again, not criticised again. */
const criticise = async (
  work: Work,
  lesson: Lesson,
): Promise<{ lesson: Lesson; scenes: ReviewedScene[]; warnings: Warning[] }> => {
  const { settings, pictures } = await criticSettings(work, lesson.scenes);
  const { assets, ...measures } = settings;
  const input = { ...measures, lesson, assets: pictures };
  let scenes: ReviewedScene[] | null = null;
  const reviewed = await kept(work, 'reviewing', Reviewed, input, () => {
    const made = review(lesson, settings);
    scenes = made.scenes;
    return reviewedOf(made);
  });
  return {
    lesson: reviewed.lesson,
    scenes: scenes ?? layReviewed(reviewed, settings),
    warnings: reviewed.warnings,
  };
};
