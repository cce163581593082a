import type { Brief, Fact } from '../brief.ts';
import { factOf } from '../reading/facts.ts';
import { spoken, wordsIn } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { sketchOf } from './facts.ts';
import { arc, type Piece } from './piece.ts';

/** The sentence of the context that states the topic, to be spoken over the shelf's formula. */
export interface Lead {
  /** Id of the fact that it is; null where the shelf says it. */
  fact: string | null;
  says: string[];
  source: string;
}

/** The first sentence of the context, where it says enough and is short enough to be spoken over a formula; null otherwise. */
export const contextLead = (brief: Brief): Lead | null => {
  if (brief.mismatch) return null;
  const fact = brief.facts.find(
    ({ text, kind, sentence }) =>
      sentence === 0 && kind !== 'steps' && kind !== 'limit' && wordsIn(text) >= 7 && wordsIn(text) <= 30,
  );
  return fact ? { fact: fact.id, says: spoken(fact.text), source: fact.source } : null;
};

/** What the entry says, unless the context says just that, which other scenes then draw. */
export const shelfLead = (entry: ShelfEntry, brief: Brief): Lead => {
  const given = new Set(brief.sentences.map(({ text }) => text));
  const says = entry.says.slice(0, 1).filter((text) => !given.has(text));
  return { fact: null, says, source: `shelf-${entry.id}` };
};

/** For an entry without a formula: what it says as a map, unless the context's own sentence is drawn. */
export const shelfSays = (entry: ShelfEntry, brief: Brief): Piece | null => {
  if ((entry.formulas?.length ?? 0) > 0 || contextLead(brief) !== null) return null;
  const text = entry.says[0] ?? '';
  const fact = {
    ...factOf(text, entry.names[0]!),
    id: 'shelf',
    sentence: 0,
    source: `shelf-${entry.id}`,
    text,
  } as Fact;
  const sketch = sketchOf([fact], brief, 0);
  return {
    id: 'says',
    purpose: 'statement',
    title: 'What it says',
    aim: text,
    rank: arc.statement,
    worth: 94,
    sources: [`shelf-${entry.id}`],
    sketch: {
      ...sketch,
      beats: [...sketch.beats, ...entry.says.slice(1, 2).map((say) => ({ say, actions: [] }))],
    },
  };
};
