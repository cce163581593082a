import type { Brief } from '../brief.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { draw, show } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, place } from '../writing/sketch.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId } from './demonstrations/match.ts';
import { openingQuestion } from './opening-question.ts';
import { arc, type Piece } from './piece.ts';

/** Characters of a puzzle that stands on the card: two lines. */
const questionLimit = 110;

/** The title card, while the voice asks what the lesson answers; the puzzle stands on it as it is told. */
export const opening = (brief: Brief, entry: ShelfEntry | null, shown?: Demonstration): Piece => {
  const chief = brief.facts.find(({ kind }) => kind !== 'statement') ?? brief.facts[0];
  const says = entry?.puzzle ?? shown?.puzzle ?? openingQuestion(brief);
  // The whole puzzle where it is short enough, otherwise its question alone.
  const onCard = [says.join(' '), says.at(-1)!].find((text) => text.length <= questionLimit);
  const from = onCard === says.at(-1) ? says.length - 1 : 0;
  const title = place(
    'title',
    'frame',
    {
      type: 'title',
      text: phrase(brief.title, 16),
      ...(brief.field ? { eyebrow: phrase(brief.field, 6) } : {}),
      ...(onCard ? { subtitle: onCard } : {}),
    },
    `Title: ${phrase(brief.title, 16)}`,
  );
  const enter = [
    ...(brief.field ? [show('title.eyebrow', 0)] : []),
    show('title.text', 0.05),
    draw('title.rule', 0.35),
  ];
  return {
    id: 'opening',
    purpose: 'open',
    title: phrase(brief.title, 12),
    aim: 'Wants the answer.',
    rank: arc.open,
    worth: 100,
    sources: entry
      ? [`shelf-${entry.id}`]
      : shown
        ? [demonstrationSourceId(shown)]
        : chief
          ? [chief.source]
          : [],
    sketch: {
      elements: [title],
      beats: says.map((say, i) =>
        beat(
          say,
          ...(i === 0 ? enter : []),
          ...(onCard && i === from ? [show('title.subtitle', i === 0 ? 0.4 : 0)] : []),
        ),
      ),
    },
  };
};
