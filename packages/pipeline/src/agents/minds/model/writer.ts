import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Brief } from '../../brief.ts';
import type { Piece } from '../../devices/piece.ts';
import type { Outline, OutlineScene } from '../../outline.ts';
import { findingsOf, type ReviewSettings } from '../../review/review.ts';
import { symbolsOf } from '../../write.ts';
import { finished } from '../../writing/finish.ts';
import { ask } from './ask.ts';
import { type CitedTexts, checkCitations, withoutDoubtfulBeats } from './citations.ts';
import { writerInstructions } from './instructions.ts';
import { type Known, told } from './knowledge.ts';
import { pieceOf } from './scene-piece.ts';
import type { ModelSession } from './session.ts';
import { withSymbolRoles } from './symbol-roles.ts';

const maxOutputTokens = 8_000;

export interface WriterInput {
  outline: Outline;
  brief: Brief;
  request: VideoRequest;
  /** What may be cited. */
  sources: readonly Known[];
  critic: ReviewSettings;
}

/** Sources of one scene: those that the plan names, with what was computed; all where it names none. */
const sourcesOf = ({ sources: planned = [] }: OutlineScene, sources: readonly Known[]): readonly Known[] => {
  const own = sources.filter(({ id, kind }) => planned.includes(id) || kind === 'computation');
  return planned.length > 0 ? own : sources;
};

/** The scene as it will stand in the lesson: with its heading, and everything brought in. */
const inPlace = (scene: Scene, planned: OutlineScene, index: number): Scene =>
  Scene.parse(finished(pieceOf(scene, planned), index));

const repeatedIds = ({ elements }: Scene): string[] => {
  const ids = elements.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two elements have the id ${id}.`);
};

/** One scene as a model writes it: its statements have sources, and the critic finds nothing. @throws as `ask` does. */
export const writeByModel = async (
  session: ModelSession,
  model: string,
  planned: OutlineScene,
  index: number,
  { outline, brief, request, sources, critic }: WriterInput,
): Promise<Piece> => {
  const symbols = symbolsOf(brief);
  const texts: CitedTexts = new Map(sources.map(({ id, text }) => [id, text]));
  const faults = (scene: Scene) => [
    ...checkCitations(scene, texts),
    ...repeatedIds(scene),
    ...findingsOf(inPlace(withSymbolRoles(scene, symbols), planned, index), critic),
  ];
  const scene = await ask(session, {
    stage: 'writing',
    model,
    instructions: writerInstructions(planned.visuals),
    data: {
      topic: brief.topic,
      term: brief.term,
      outline: {
        title: outline.title,
        scenes: outline.scenes.map(({ id, purpose, title, aim }) => ({ id, purpose, title, aim })),
      },
      scene: planned,
      symbols,
      formulas: brief.formulas,
      sources: told(sourcesOf(planned, sources)),
      speed: request.voice.speed,
    },
    schema: Scene,
    check: faults,
    rescue: (last) => withoutDoubtfulBeats(last, texts),
    maxOutputTokens,
  });
  return pieceOf(withSymbolRoles(scene, symbols), planned);
};
