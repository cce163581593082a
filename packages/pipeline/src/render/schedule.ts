import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedBeat, NarratedScene } from '../narration/narrated.ts';
import type { LaidElement, LaidPart } from '../scenes/visual.ts';
import { actionLength, actionStride } from './action-length.ts';
import { timeOfWord } from './words.ts';

/** An action with its place in time. `cue_s` is the moment it was cued to; null when it merely follows the one before. */
export interface ResolvedAction {
  beat: string;
  action: Action;
  start_s: number;
  end_s: number;
  cue_s: number | null;
}

/** Something in the scene that could not be done as asked; the timeline did the next best thing. */
export interface TimelineFinding {
  code: 'cue_not_found' | 'unknown_target' | 'unknown_step' | 'not_on_screen' | 'beat_not_narrated';
  beat: string;
  target: string | null;
  detail: string;
}

export interface Schedule {
  actions: ResolvedAction[];
  findings: TimelineFinding[];
}

/** The parts that an action's target names, in drawing order; empty when it names nothing. */
export function targetedParts(target: string, elements: readonly LaidElement[]): LaidPart[] {
  const [id, part] = target.split('.');
  const element = elements.find((candidate) => candidate.id === id);
  if (!element) return [];
  return part === undefined ? element.parts : element.parts.filter((candidate) => candidate.id === part);
}

/** True for the action that takes the camera back. */
export const isWholeFrame = (action: Action): boolean => action.do === 'camera' && action.target === 'scene';

const shortest = 0.2;

/** Places every action of the scene in time: at its cue, or after the action before it. */
export function schedule(scene: Scene, elements: readonly LaidElement[], narrated: NarratedScene): Schedule {
  const findings: TimelineFinding[] = [];
  const actions = scene.beats.flatMap((beat, index) => {
    const spoken = narrated.beats.find((candidate) => candidate.beat === beat.id);
    if (!spoken) {
      findings.push({
        code: 'beat_not_narrated',
        beat: beat.id,
        target: null,
        detail: 'It has no narration.',
      });
    }
    return placeBeat(beat, spoken ?? missingBeat(beat, index, scene, narrated), elements, findings);
  });
  return { actions, findings };
}

/** A beat without narration gets an equal share of the scene. */
function missingBeat(beat: Beat, index: number, scene: Scene, narrated: NarratedScene): NarratedBeat {
  const share = narrated.duration_s / scene.beats.length;
  const end_s = (index + 1) * share;
  return { beat: beat.id, start_s: index * share, speech_end_s: end_s, end_s, words: [] };
}

function placeBeat(
  beat: Beat,
  spoken: NarratedBeat,
  elements: readonly LaidElement[],
  findings: TimelineFinding[],
): ResolvedAction[] {
  const known = beat.actions.filter((action) => {
    if (isWholeFrame(action) || targetedParts(action.target, elements).length > 0) return true;
    findings.push({
      code: 'unknown_target',
      beat: beat.id,
      target: action.target,
      detail: `Nothing in the scene is called "${action.target}".`,
    });
    return false;
  });
  const cues = known.map((action) => cueTime(action, spoken, findings));
  const placed: ResolvedAction[] = [];
  let run: Action[] = [];
  let from = spoken.start_s;
  const flush = (until: number) => {
    placed.push(...placeRun(run, beat.id, from, until, elements));
    run = [];
  };
  known.forEach((action, index) => {
    const cue_s = cues[index] ?? null;
    if (cue_s === null) {
      run.push(action);
      return;
    }
    flush(cue_s);
    const end_s = cue_s + actionLength(action, targetedParts(action.target, elements));
    placed.push({ beat: beat.id, action, start_s: cue_s, end_s, cue_s });
    from = cue_s + (end_s - cue_s) * actionStride(action);
  });
  flush(spoken.end_s);
  return placed;
}

function cueTime(action: Action, spoken: NarratedBeat, findings: TimelineFinding[]): number | null {
  if (!action.cue) return null;
  if ('fraction' in action.cue) {
    return spoken.start_s + (spoken.speech_end_s - spoken.start_s) * action.cue.fraction;
  }
  const time = timeOfWord(spoken.words, action.cue.word, action.cue.nth);
  if (time === null) {
    const nth = action.cue.nth > 1 ? ` a ${action.cue.nth}. time` : '';
    const detail = `"${action.cue.word}" is not spoken${nth} in this beat.`;
    findings.push({ code: 'cue_not_found', beat: spoken.beat, target: action.target, detail });
  }
  return time;
}

/** Actions without cues, one after another between two moments; squeezed when they would not fit. */
function placeRun(
  run: Action[],
  beat: string,
  from: number,
  until: number,
  elements: readonly LaidElement[],
): ResolvedAction[] {
  let cursor = 0;
  let needed = 0;
  const wished = run.map((action) => {
    const length = actionLength(action, targetedParts(action.target, elements));
    const start = cursor;
    cursor += length * actionStride(action);
    needed = Math.max(needed, start + length);
    return { action, start, length };
  });
  const room = Math.max(until - from, shortest);
  const scale = needed > room ? room / needed : 1;
  return wished.map(({ action, start, length }) => {
    const start_s = from + start * scale;
    return { beat, action, start_s, end_s: start_s + Math.max(length * scale, shortest), cue_s: null };
  });
}
