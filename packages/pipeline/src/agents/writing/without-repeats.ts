import type { Piece } from '../devices/piece.ts';
import type { SketchBeat } from './sketch.ts';

/** Words from which on a sentence that comes again is noticed. */
const noticed = 4;

/**
 * Scenes of one kind say some things in the same words: what was said before is not said again. What it brings in comes
 * with the next beat, or with the one before.
 */
export const withoutRepeats = (pieces: readonly Piece[]): Piece[] => {
  const said = new Set<string>();
  return pieces.map((piece) => {
    const kept: SketchBeat[] = [];
    let waiting: SketchBeat['actions'] = [];
    for (const beat of piece.sketch.beats) {
      const again = said.has(beat.say) && beat.say.split(/\s+/).length >= noticed;
      said.add(beat.say);
      if (again) waiting = [...waiting, ...(beat.actions ?? []).map(({ cue: _, ...action }) => action)];
      else {
        kept.push(waiting.length > 0 ? { ...beat, actions: [...waiting, ...(beat.actions ?? [])] } : beat);
        waiting = [];
      }
    }
    const last = kept.at(-1);
    if (!last) return piece;
    if (waiting.length > 0)
      kept[kept.length - 1] = { ...last, actions: [...(last.actions ?? []), ...waiting] };
    return { ...piece, sketch: { ...piece.sketch, beats: kept } };
  });
};
