import type { BriefChapter } from '../brief.ts';
import { arc, type Piece } from '../devices/piece.ts';
import { spoken } from '../reading/sentences.ts';
import { highlight, show } from '../writing/actions.ts';
import { heading, phrase } from '../writing/phrases.ts';
import { beat, place } from '../writing/sketch.ts';
import { captionText } from './table-piece.ts';

/** A figure of the document while the voice says what the document says of it; null where it says nothing. */
export const picturePiece = (
  picture: BriefChapter['pictures'][number],
  chapter: BriefChapter,
  index: number,
): Piece | null => {
  const says = captionText(picture.caption);
  const told = picture.mentions.flatMap((text) => spoken(text)).slice(0, 4);
  if (!says && told.length === 0) return null;
  // A sentence that follows the one that names the figure goes on about it.
  const named = chapter.sentences.findIndex(({ text }) => picture.mentions.includes(text));
  const next = named >= 0 ? chapter.sentences[named + 1] : undefined;
  const more = next?.goes_on && told.length < 3 ? spoken(next.text).slice(0, 2) : [];
  const lines =
    told.length > 0
      ? [...told, ...more]
      : [`This is how it looks: ${says.charAt(0).toLowerCase()}${says.slice(1).replace(/[.]$/, '')}.`];
  return {
    id: `${chapter.id}-picture${index + 1}`,
    purpose: 'exploration',
    title: heading(says || `A picture of ${chapter.term}`, 9),
    aim: says || lines[0]!,
    rank: arc.exploration - 5 + index,
    worth: 96 - index,
    sources: [picture.source],
    sketch: {
      elements: [
        place(
          'figure',
          'full',
          { type: 'image', asset: picture.asset, ...(says ? { caption: phrase(says, 14) } : {}) },
          (says || lines[0]!).slice(0, 300),
        ),
      ],
      beats: lines.map((say, i) =>
        beat(
          say,
          ...(i === 0
            ? [show('figure.picture', 0), ...(says ? [show('figure.caption', 0.3)] : [])]
            : [highlight('figure.picture', 0.1)]),
        ),
      ),
    },
  };
};
