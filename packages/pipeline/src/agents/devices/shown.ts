import type { Brief } from '../brief.ts';
import type { Sketch } from '../writing/sketch.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId, demonstrationsOn } from './demonstrations/match.ts';
import { arc, type Piece } from './piece.ts';
import { habitOf } from './shown-habits.ts';

/** What is shown on the topic of a brief that the shelf has nothing on. */
export const shownIn = (brief: Brief): Demonstration[] =>
  brief.mismatch ? [] : demonstrationsOn(brief.topic, brief.sentences.map(({ text }) => text).join(' '));

/** Seconds of rest at the end of a scene, and the latest that anything may come in within its last beat. */
const rest = { pause_s: 1.5, latest: 0.65 };
const bringsIn = new Set(['show', 'write', 'draw', 'count']);

/** What comes in last stays long enough to be read. */
const settled = (sketch: Sketch): Sketch => {
  const last = sketch.beats.at(-1);
  if (!last) return sketch;
  const words = last.say.toLowerCase().split(/\s+/);
  const isLate = (word: string) =>
    words.findLastIndex((one) => one.replace(/[^\p{L}\p{N}]/gu, '') === word.toLowerCase()) >
    rest.latest * words.length;
  const actions = (last.actions ?? []).map((action) => {
    const { cue } = action;
    if (!cue || !bringsIn.has(action.do)) return action;
    const late = 'word' in cue ? isLate(cue.word) : cue.fraction > rest.latest;
    return late ? { ...action, cue: { fraction: rest.latest } } : action;
  });
  return {
    ...sketch,
    beats: [...sketch.beats.slice(0, -1), { ...last, pause_after_s: rest.pause_s, actions }],
  };
};

/** The scenes of the demonstrations: the first one before the statement, the others after it. */
export const shownPieces = (shown: Demonstration[], brief: Brief): Piece[] =>
  shown.flatMap((one, index): Piece[] => {
    const sources = [demonstrationSourceId(one), 'computation'];
    return [
      {
        id: `shown-${one.id}`,
        purpose: index === 0 ? 'hook' : 'exploration',
        title: one.title,
        aim: `Sees ${one.name}.`,
        rank: index === 0 ? arc.hook : arc.exploration + 1,
        worth: 98 - index * 8,
        sources,
        sketch: settled(one.draw()),
      },
      ...(one.further
        ? [
            {
              id: `further-${one.id}`,
              purpose: 'exploration' as const,
              title: one.further.title,
              aim: `Sees more of ${one.name}.`,
              rank: habitOf(one, brief).late && index === 0 ? arc.hook + 1 : arc.exploration + 2 + index,
              worth: 89 - index * 8,
              sources,
              sketch: settled(one.further.draw()),
            },
          ]
        : []),
    ];
  });
