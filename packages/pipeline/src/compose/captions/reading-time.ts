import type { Cue } from './cues.ts';
import { captionLimits } from './lines.ts';

/** How long a caption may stay after its last word, and come before its first. */
const linger_s = 0.7;
const early_s = 0.25;
/** Left between two captions, where there is room, so that the eye sees the change. */
const gap_s = 0.04;

const characters = ({ lines }: Cue) => [...lines.join(' ')].length;
/** Seconds that it takes to read; a hair more than the limit asks, since times are written in milliseconds. */
const needed = (cue: Cue) =>
  Math.max(captionLimits.shortest_s, characters(cue) / captionLimits.charactersPerSecond) + 0.004;

/** Where there is more to read than time, every caption gets its share of it. */
const squeezed = (cues: readonly Cue[], total: number, duration_s: number): Cue[] => {
  let at = 0;
  return cues.map((cue) => {
    const share = ((needed(cue) + gap_s) / total) * duration_s;
    at += share;
    return { ...cue, start_s: at - share, end_s: at - 0.002 };
  });
};

/**
 * Gives every caption the time to read it: into the silence after it, a little before its first word, and where speech is
 * faster than reading by letting it stay and the next come late. Ends within `duration_s` where that can be.
 */
export const timed = (cues: readonly Cue[], duration_s: number): Cue[] => {
  const total = cues.reduce((sum, cue) => sum + needed(cue) + gap_s, 0);
  if (total > duration_s) return squeezed(cues, total, duration_s);
  const placed: Cue[] = [];
  let free_s = 0;
  cues.forEach((cue, index) => {
    const next_s = cues[index + 1]?.start_s ?? duration_s;
    const wanted = needed(cue);
    const late = Math.max(0, wanted - (next_s - gap_s - cue.start_s));
    const start_s = Math.max(free_s, cue.start_s - Math.min(early_s, late));
    const stays = Math.min(next_s - gap_s, cue.end_s + linger_s);
    const end_s = Math.max(stays, start_s + wanted);
    placed.push({ ...cue, start_s, end_s });
    free_s = end_s + 0.001;
  });
  let limit_s = duration_s;
  for (const cue of placed.toReversed()) {
    if (cue.end_s <= limit_s) break;
    cue.end_s = limit_s;
    cue.start_s = Math.max(0, Math.min(cue.start_s, limit_s - needed(cue)));
    limit_s = cue.start_s - 0.001;
  }
  return placed;
};
