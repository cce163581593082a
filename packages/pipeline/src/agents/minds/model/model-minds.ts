import type { Warning } from '@lectern/contracts/api/job.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import type { Work } from '../../../making/work.ts';
import type { ModelRole, Models } from '../../../models/port.ts';
import { openAssets } from '../../../scenes/assets/open-assets.ts';
import type { Brief } from '../../brief.ts';
import type { Piece } from '../../devices/piece.ts';
import { piecesOf } from '../../devices/pieces.ts';
import type { Outline } from '../../outline.ts';
import { plan } from '../../plan.ts';
import { research } from '../../research.ts';
import { lessonOf, write } from '../../write.ts';
import type { Cast } from '../cast.ts';
import type { Minds } from '../minds.ts';
import { NoAnswer } from './ask.ts';
import { type Failed, fallbackWarning, sceneWarnings } from './fallback-warnings.ts';
import { keptAnswers } from './kept-answers.ts';
import { knowledgeOf } from './knowledge.ts';
import { planByModel } from './planner.ts';
import { researchByModel } from './researcher.ts';
import { ModelSession } from './session.ts';
import { sideBySide } from './side-by-side.ts';
import { standInFor } from './stand-in-piece.ts';
import { writeByModel } from './writer.ts';

const roleStages: Record<ModelRole, Stage> = {
  researcher: 'researching',
  planner: 'planning',
  writer: 'writing',
};

/**
 * Authors that ask models. A step for which no usable answer comes is taken over by the rule-based author, with a warning; so
 * is every step after the budget is spent. Only the job's own end makes them throw.
 */
export const modelMinds = (work: Work, models: Models, cast: Cast): Minds => {
  const session = new ModelSession(models, work.request, work.signal, keptAnswers(work.stages));
  const { theme, frame, captionsBurned, request } = work;
  /** Warnings of the plan, which leaves no place for them; the writer's artifact takes them along. */
  const earlier: Warning[] = [];

  /** A step of a model, or null when the rule-based author has to take it. */
  const attempt = async <Result>(
    role: ModelRole,
    step: (model: string) => Promise<Result>,
    took: (detail: string) => void,
  ): Promise<Result | null> => {
    const model = cast[role];
    if (model === null) return null;
    try {
      return await step(model);
    } catch (error) {
      work.signal.throwIfAborted();
      if (!(error instanceof NoAnswer)) throw error;
      session.ledger.fellBack(roleStages[role], model);
      took(error.message);
      return null;
    }
  };
  return {
    async research(asked, material, likeness) {
      const brief = research(asked, material, likeness, { chapters: false });
      const warnings: Warning[] = [];
      const better = await attempt(
        'researcher',
        (model) => researchByModel(session, model, brief, asked),
        (detail) => warnings.push(fallbackWarning('researching', 'The brief was made', detail)),
      );
      return better ?? { ...brief, warnings: [...brief.warnings, ...warnings] };
    },

    async plan(brief, asked) {
      const draft = plan(brief, asked);
      const sources = knowledgeOf(brief);
      const better = await attempt(
        'planner',
        (model) => planByModel(session, model, brief, asked, draft, sources),
        (detail) => earlier.push(fallbackWarning('planning', 'The plan was made', detail)),
      );
      return better ?? draft;
    },

    async write(outline, brief, asked) {
      const assets = await openAssets(work.assets ?? [], 'sizes', work.signal);
      const critic = { theme, frame, captionsBurned, speed: request.voice.speed, assets };
      const input = {
        outline,
        brief,
        request: asked,
        sources: knowledgeOf(brief),
        critic,
      };
      const failed: Failed[] = [];
      let done = 0;
      const written = await sideBySide(outline.scenes, models.limits.parallel, async (planned, index) => {
        const piece = await attempt(
          'writer',
          (model) => writeByModel(session, model, planned, index, input),
          (detail) => failed.push({ index, detail }),
        );
        done += 1;
        work.progress.within(done / outline.scenes.length, done, outline.scenes.length);
        return piece;
      });
      const { pieces, places } = completed(written, outline, brief);
      const lesson =
        pieces.length > 0
          ? lessonOf({ pieces, material: spareMaterial(outline, brief), outline, brief, request: asked })
          : write(plan(brief, asked), brief, asked);
      const warnings = [...lesson.warnings, ...earlier, ...sceneWarnings(failed, places)];
      return { ...lesson, warnings };
    },

    usage: () => session.ledger.total(request.model),
  };
};

/** Pieces for a lesson that comes out too short: none where a plan of its own may have told them under other names. */
const spareMaterial = ({ scenes }: Outline, brief: Brief): Piece[] => {
  const pieces = piecesOf(brief);
  const ids = new Set(pieces.map(({ id }) => id));
  return scenes.every(({ id }) => ids.has(id)) ? pieces : [];
};

/** The written scenes, with what the rule-based author has for the others. `places`: the number of each planned scene in the lesson. */
const completed = (written: readonly (Piece | null)[], outline: Outline, brief: Brief) => {
  const material = written.includes(null) ? piecesOf(brief) : [];
  const used = new Set<string>();
  const pieces: Piece[] = [];
  const places: (number | undefined)[] = [];
  for (const [index, planned] of outline.scenes.entries()) {
    const piece = written[index] ?? standInFor(planned, material, used, brief);
    places.push(piece ? pieces.length + 1 : undefined);
    if (!piece) continue;
    used.add(piece.id);
    pieces.push(piece);
  }
  return { pieces, places };
};
