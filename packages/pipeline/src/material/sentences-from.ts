import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { sentencesOf, wordsIn } from '../agents/reading/sentences.ts';
import { type ChosenPassage, queryOf, sceneQuery } from './choose-passages.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';

export interface BroughtSentence {
  text: string;
  passage: Passage;
  /** The sentence of the context that it goes with; null: with all of it. */
  sentence: number | null;
}

/** Sentences that a lesson takes of all passages together, and at least of each. */
const limits = { all: 12, each: 2, words: { least: 4, most: 45 } };

/**
 * What the lesson says of the passages: of each the sentences that answer best to its scene, in their order. What the
 * context says already is left out.
 */
export const sentencesFrom = (
  chosen: readonly ChosenPassage[],
  request: VideoRequest,
  context: readonly string[] = sentencesOf(request.context),
): BroughtSentence[] => {
  const known = new Set(context);
  const each = Math.max(limits.each, Math.floor(limits.all / Math.max(1, chosen.length)));
  return chosen
    .flatMap(({ passage, sentence: scene }) => {
      const sentences = sentencesOf(passage.text).filter((text) => isSaid(text) && !known.has(text));
      for (const text of sentences) known.add(text);
      const query = scene === null ? queryOf(request) : sceneQuery(request.topic, context[scene]!);
      const scores = rank(query, sentences);
      const fits = (index: number): boolean =>
        !request.rag.enabled ||
        scores[index]! > 0 ||
        (index > 0 && goesOn(sentences[index]!) && fits(index - 1));
      return sentences
        .map((text, index) => ({ text, passage, sentence: scene, index, score: scores[index]! }))
        .filter(({ index }) => fits(index))
        .sort((left, right) => right.score - left.score || left.index - right.index)
        .slice(0, each)
        .sort((left, right) => left.index - right.index);
    })
    .map(({ text, passage, sentence }) => ({ text, passage, sentence }));
};

/** Speaks of what the sentence before it speaks of. */
const goesOn = (text: string) => /^(?:it|its|they|their|this|these|such|he|she|his|her)\b/i.test(text);

/** A sentence rather than a heading, a label or a scrap of a table. */
const isSaid = (text: string) => {
  const words = wordsIn(text);
  return words >= limits.words.least && words <= limits.words.most && /[.!?]["')]?$/.test(text);
};
