import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Brief } from '../../brief.ts';
import { Outline } from '../../outline.ts';
import { ask } from './ask.ts';
import { plannerInstructions } from './instructions.ts';
import { type Known, told } from './knowledge.ts';
import type { ModelSession } from './session.ts';
import { visualTypes } from './vocabulary.ts';

const maxOutputTokens = 6_000;
const mostScenes = 40;
/** How far the seconds of a plan may be from what is wished, as a share of it. */
const leeway = 0.15;
const name = /^[a-z][a-z0-9_-]{0,39}$/;

const check = ({ scenes, target_s }: Outline, draft: Outline, sources: readonly Known[]): string[] => {
  const ids = scenes.map(({ id }) => id);
  const known = new Set(sources.map(({ id }) => id));
  const types = new Set<string>(visualTypes);
  const seconds = scenes.reduce((sum, scene) => sum + scene.seconds, 0);
  return [
    ...(scenes.length < 2 || scenes.length > mostScenes ? [`Plan 2 to ${mostScenes} scenes.`] : []),
    ...(scenes[0]?.purpose === 'open' ? [] : ['The first scene has not the purpose open.']),
    ...(scenes.at(-1)?.purpose === 'recap' ? [] : ['The last scene has not the purpose recap.']),
    ...(target_s === draft.target_s ? [] : [`target_s is ${draft.target_s}.`]),
    ...(seconds > draft.target_s * (1 + leeway) && seconds > draft.estimate_s * (1 + leeway)
      ? [`The scenes take ${Math.round(seconds)} s together; that is too long.`]
      : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two scenes have the id ${id}.`),
    ...scenes.flatMap(({ id, visuals, sources: cited = [], seconds }) => [
      ...(name.test(id) ? [] : [`The id ${id.slice(0, 40)} is not short and lower-case with hyphens.`]),
      ...(seconds > 0 && seconds <= 120 ? [] : [`${id}: a scene takes 8 to 35 seconds.`]),
      ...visuals
        .filter((type) => !types.has(type))
        .map((type) => `${id}: there is no visual ${type.slice(0, 40)}.`),
      ...(cited.length === 0 ? [`${id}: name the sources that it rests on.`] : []),
      ...cited
        .filter((one) => !known.has(one))
        .map((one) => `${id}: there is no source ${one.slice(0, 40)}.`),
    ]),
  ];
};

/** The arc of the lesson as a model plans it; `draft` is the plan of the rule-based planner. @throws as `ask` does. */
export const planByModel = (
  session: ModelSession,
  model: string,
  brief: Brief,
  request: VideoRequest,
  draft: Outline,
  sources: readonly Known[],
): Promise<Outline> => {
  const { topic, title, term, field, mismatch, facts, formulas, symbols } = brief;
  return ask(session, {
    stage: 'planning',
    model,
    instructions: plannerInstructions(),
    data: {
      brief: { topic, title, term, field, mismatch, facts, formulas, symbols },
      sources: told(sources),
      target_s: request.duration_target_s ?? draft.target_s,
      draft,
    },
    schema: Outline,
    check: (outline) => check(outline, draft, sources),
    maxOutputTokens,
  });
};
