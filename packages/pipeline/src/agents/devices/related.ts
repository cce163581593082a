import type { Brief } from '../brief.ts';
import { wordsOf } from '../shelf/match.ts';
import { entryOf } from '../shelf/shelf.ts';
import { heading } from '../writing/phrases.ts';
import { beat, type SketchBeat } from '../writing/sketch.ts';
import { arc, type Piece } from './piece.ts';

/** Those that the text calls by their chief name: only then may the voice say that it does. */
const namedIn = (brief: Brief): string[] => {
  const text = ` ${brief.sentences.flatMap((one) => wordsOf(one.text)).join(' ')} `;
  return brief.related.filter((id) => text.includes(` ${wordsOf(entryOf(id).names[0]!).join(' ')} `));
};

/** A picture of what the context names, for a topic that the shelf has nothing on: said to be a reminder. */
export const relatedPieces = (brief: Brief): Piece[] =>
  namedIn(brief).map((id, index) => {
    const entry = entryOf(id);
    const picture = entry.pictures[0]!;
    const sketch = picture.draw();
    return {
      id: `related-${id}`,
      purpose: 'exploration',
      title: heading(`A reminder: ${entry.names[0]}`),
      aim: `Remembers ${entry.names[0]}.`,
      rank: arc.exploration + 1 + index,
      worth: 57 - index * 6,
      sources: [`shelf-${id}`],
      sketch: {
        elements: sketch.elements,
        beats: led(
          `Your text ${index === 0 ? 'speaks' : 'also speaks'} of ${lowered(entry.names[0]!)}; here is the picture behind it.`,
          sketch.beats,
        ),
      },
    };
  });

/** The lead is spoken while the first picture already appears. */
const led = (lead: string, [first, ...others]: SketchBeat[]): SketchBeat[] =>
  first && first.speech === undefined && lead.length + first.say.length < 390
    ? [{ ...first, say: `${lead} ${first.say}` }, ...others]
    : [beat(lead), ...(first ? [first] : []), ...others];

const lowered = (name: string) =>
  /['’]|^[A-Z]{2}|^[a-z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
