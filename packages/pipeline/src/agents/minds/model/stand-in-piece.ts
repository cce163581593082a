import type { Brief } from '../../brief.ts';
import { inLength } from '../../depth.ts';
import type { Piece } from '../../devices/piece.ts';
import type { OutlineScene } from '../../outline.ts';
import { phrase } from '../../writing/phrases.ts';
import { beat, place } from '../../writing/sketch.ts';

const shared = (piece: Piece, planned: OutlineScene): number =>
  piece.sources.filter((id) => planned.sources?.includes(id)).length;

/** The sentences that the planned scene rests on, as lines that come while they are spoken. */
const toldPiece = (planned: OutlineScene, brief: Brief): Piece | null => {
  const told = brief.sentences.filter(({ source }) => planned.sources?.includes(source)).slice(0, 4);
  if (told.length === 0) return null;
  const lines = told.map(({ text }) => ({ text: phrase(text, 9) }));
  return {
    id: planned.id,
    purpose: planned.purpose,
    title: planned.title,
    aim: planned.aim,
    rank: 0,
    worth: 50,
    sources: told.map(({ source }) => source),
    sketch: {
      elements: [place('lines', 'full', { type: 'lines', lines }, planned.title)],
      beats: told.map(({ text, source }, index) => ({
        ...beat(text.slice(0, 400), { do: 'show', target: `lines.line${index + 1}` }),
        sources: [source],
      })),
    },
  };
};

/**
 * What the rule-based author has for a planned scene: the piece of that name, else the unused one that serves the same
 * purpose and shares most sources, else the sentences themselves; null where there is nothing.
 */
export const standInFor = (
  planned: OutlineScene,
  pieces: readonly Piece[],
  used: ReadonlySet<string>,
  brief: Brief,
): Piece | null => {
  const free = pieces.filter(({ id }) => !used.has(id));
  const same = free.find(({ id }) => id === planned.id);
  if (same) return inLength({ piece: same, short: planned.short }).piece;
  const [best] = free
    .filter((piece) => piece.purpose === planned.purpose)
    .sort((one, other) => shared(other, planned) - shared(one, planned));
  const fits = best && (shared(best, planned) > 0 || best.purpose === 'open' || best.purpose === 'recap');
  return fits ? best : toldPiece(planned, brief);
};
