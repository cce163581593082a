import { capitalised } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { draw, show } from '../writing/actions.ts';
import { cueWord, phrase } from '../writing/phrases.ts';
import { beat, place } from '../writing/sketch.ts';
import { edge, graph, node } from '../writing/visuals.ts';
import { arc, type Piece } from './piece.ts';

/** What it is good for: the topic in the middle, each use drawn from it as it is spoken of. */
export const shelfUses = (entry: ShelfEntry): Piece | null => {
  const uses = (entry.uses ?? []).slice(0, 3);
  if (uses.length < 2) return null;
  const label = (use: string) =>
    capitalised(
      phrase(use.replace(/^(?:it|this|the same law|the law|the rule|the theorem)\s+(?:also\s+)?/i, ''), 7),
    );
  return {
    id: 'uses',
    purpose: 'application',
    title: 'What it is good for',
    aim: 'Knows where it is used.',
    rank: arc.application + 2,
    worth: 40,
    sources: [`shelf-${entry.id}`],
    sketch: {
      elements: [
        place(
          'uses',
          'full',
          graph(
            'tree',
            [
              node('topic', phrase(entry.names[0]!, 6), 'accent'),
              ...uses.map((use, i) => node(`use${i + 1}`, label(use))),
            ],
            uses.map((_, i) => edge(`to${i + 1}`, 'topic', `use${i + 1}`)),
          ),
          `Uses of ${entry.names[0]}`,
        ),
      ],
      beats: uses.map((use, i) =>
        beat(
          use,
          ...(i === 0 ? [show('uses.topic', 0)] : []),
          draw(`uses.to${i + 1}`, 0.15),
          show(`uses.use${i + 1}`, cueWord(label(use), use) ?? 0.25),
        ),
      ),
    },
  };
};
