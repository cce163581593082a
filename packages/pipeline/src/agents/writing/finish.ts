import type { Piece } from '../devices/piece.ts';
import type { ActionInput } from './actions.ts';
import { cueStands } from './cues.ts';
import { sceneLimits } from './limits.ts';
import { heading } from './phrases.ts';
import type { ElementInput, SceneInput, SketchBeat } from './sketch.ts';

const bringsIn = new Set(['show', 'write', 'draw', 'count']);

/** A cue on a word that is not spoken is left out, so that the action still happens. */
const withSoundCues = (say: string, actions: ActionInput[]): ActionInput[] =>
  actions.map((action) => {
    const { cue } = action;
    if (!cue || !('word' in cue) || cueStands(say, cue)) return action;
    const { cue: _, ...rest } = action;
    return rest;
  });

/** Elements that nothing brings in come with the first beat. */
const forgotten = (elements: ElementInput[], beats: SketchBeat[]): ActionInput[] => {
  const shown = new Set(
    beats.flatMap(({ actions = [] }) =>
      actions.filter((action) => bringsIn.has(action.do)).map((action) => action.target.split('.')[0]!),
    ),
  );
  return elements
    .filter(({ id }) => !shown.has(id))
    .map(({ id }): ActionInput => ({ do: 'show', target: id, cue: { fraction: 0 } }));
};

/** A piece as a scene: with its heading, ids, sources and sound cues. */
export const finished = (piece: Piece, index: number): SceneInput => {
  const headed = !piece.sketch.elements.some(({ region }) => region === 'frame' || region === 'header');
  const title = heading(piece.title, 9);
  const elements: ElementInput[] = [
    ...(headed
      ? [
          {
            id: 'heading',
            region: 'header' as const,
            visual: { type: 'section' as const, text: title },
            alt: title,
          },
        ]
      : []),
    ...piece.sketch.elements,
  ].slice(0, sceneLimits.elements);
  const missing = forgotten(elements, piece.sketch.beats);
  return {
    id: `scene${index + 1}`,
    title,
    purpose: piece.purpose,
    ...(piece.chapter ? { chapter: piece.chapter } : {}),
    elements,
    beats: piece.sketch.beats.slice(0, sceneLimits.beats).map((one, i) => ({
      ...one,
      id: `beat${i + 1}`,
      actions: withSoundCues(one.say, [...(i === 0 ? missing : []), ...(one.actions ?? [])]).slice(
        0,
        sceneLimits.actions,
      ),
      sources: one.sources ?? piece.sources.slice(0, sceneLimits.sources),
    })),
  };
};
