import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import { plan } from '../../agents/plan.ts';
import { research } from '../../agents/research.ts';
import { review } from '../../agents/review/review.ts';
import { write } from '../../agents/write.ts';
import type { MaterialDocument } from '../../material/passage.ts';
import { frames } from '../../scenes/frame.ts';
import { themes } from '../../scenes/theme.ts';

/** What a good model would answer to each agent on one request: what the rule-based authors leave, in a model's shape. */
export interface GoodAnswers {
  researcher(): unknown;
  planner(): unknown;
  /** The scene of the plan with this id; undefined where it has none. */
  writer(id: string): unknown;
}

/** The scene without what the pipeline adds to a model's scene by itself. */
const asWritten = (scene: Scene): Scene => {
  const elements = scene.elements.filter(({ region, id }) => !(region === 'header' && id === 'heading'));
  const beats = scene.beats.map((beat) => ({
    ...beat,
    actions: beat.actions.filter(({ target }) => target.split('.')[0] !== 'heading'),
  }));
  return { ...scene, elements, beats };
};

/** Made when first asked for, once. */
export const goodAnswersFor = (
  request: VideoRequest,
  material?: readonly MaterialDocument[],
): GoodAnswers => {
  const brief = research(request, material, null, { chapters: false });
  const outline = plan(brief, request);
  let scenes: Scene[] | undefined;
  const reviewed = () => {
    const { lesson } = write(outline, brief, request);
    const settings = {
      theme: themes[request.theme]!,
      frame: frames[request.aspect],
      captionsBurned: request.captions === 'burned',
      speed: request.voice.speed,
    };
    return review(lesson, settings).lesson.scenes.map(asWritten);
  };
  const { title, term, field, mismatch, facts, symbols } = brief;
  return {
    researcher: () => ({ title, term, field, mismatch, facts, symbols }),
    planner: () => outline,
    writer: (id) => {
      scenes ??= reviewed();
      return scenes[outline.scenes.findIndex((scene) => scene.id === id)];
    },
  };
};
