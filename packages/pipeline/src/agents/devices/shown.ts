import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { Brief } from '../brief.ts';
import { highlight } from '../writing/actions.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId, demonstrationsOn } from './demonstrations/match.ts';
import { arc, type Piece } from './piece.ts';

/** What is shown on the topic of a brief that the shelf has nothing on. */
export const shownIn = (brief: Brief): Demonstration[] =>
  brief.mismatch ? [] : demonstrationsOn(brief.topic, brief.sentences.map(({ text }) => text).join(' '));

/** The scenes of the demonstrations: the first one before the statement, the others after it. */
export const shownPieces = (shown: Demonstration[]): Piece[] =>
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
        sketch: one.draw(),
      },
      ...(one.further
        ? [
            {
              id: `further-${one.id}`,
              purpose: 'exploration' as const,
              title: one.further.title,
              aim: `Sees more of ${one.name}.`,
              rank: arc.exploration + 2 + index,
              worth: 89 - index * 8,
              sources,
              sketch: one.further.draw(),
            },
          ]
        : []),
    ];
  });

const isText = (piece: Piece): boolean =>
  piece.sketch.elements.every(({ visual }) => textVisuals.has(visual.type));
/** Most sentences of the text that are spoken over one picture. */
const mostTold = 3;

/**
 * Sentences that would stand as words alone are spoken over the first picture instead, after what it shows: the voice
 * states, the picture shows. Without a picture they keep their scenes.
 */
export const toldOver = (told: Piece[], pictures: Piece[]): { told: Piece[]; pictures: Piece[] } => {
  const [first, ...others] = pictures;
  if (!first) return { told, pictures };
  const words = told.filter(isText).slice(0, mostTold);
  const parts = [
    ...new Set(
      first.sketch.beats
        .flatMap(({ actions = [] }) => actions.map(({ target }) => target))
        .filter((target) => target.includes('.')),
    ),
  ];
  const beats = words.flatMap((piece, at) =>
    piece.sketch.beats.map((one, i) => ({
      ...one,
      actions: [0, 1].map((turn) =>
        highlight(parts[(2 * (at + i) + turn) % parts.length] ?? 'pic', 0.1 + turn * 0.5),
      ),
      sources: piece.sources,
    })),
  );
  return {
    told: told.filter((piece) => !words.includes(piece)),
    pictures: [
      { ...first, sketch: { ...first.sketch, beats: [...first.sketch.beats, ...beats] } },
      ...others,
    ],
  };
};
