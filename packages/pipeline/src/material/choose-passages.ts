import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Likeness } from './likeness.ts';
import type { MaterialDocument, Passage } from './passage.ts';
import { retrieve } from './retrieve.ts';
import { searchable } from './shared-indexes.ts';

/** What the request is about, for ranking. The topic counts twice. */
export const queryOf = ({ topic, context }: Pick<VideoRequest, 'topic' | 'context'>) =>
  `${topic} ${topic} ${context}`;

/** What one scene is about: a sentence of the context, on the topic. */
export const sceneQuery = (topic: string, sentence: string) => `${topic} ${sentence} ${sentence}`;

/** Sentences of the context of which each has its own passages; a longer context is searched for as a whole. */
const mostScenes = 12;

/** The searches that a request takes: the whole, and one for each scene of its context. */
export const queriesOf = (request: VideoRequest, sentences: readonly string[]): string[] => [
  queryOf(request),
  ...sentences.slice(0, mostScenes).map((sentence) => sceneQuery(request.topic, sentence)),
];

/** Passages with the sentence of the context that they go with; null: with all of it. */
export interface ChosenPassage {
  passage: Passage;
  sentence: number | null;
}

/**
 * The passages that the lesson draws on, at most `top_k`: the best for the whole, and by turns the best for each sentence of
 * the context; or the first ones where nothing is to be searched.
 */
export const passagesFor = (
  request: VideoRequest,
  sentences: readonly string[],
  documents: readonly MaterialDocument[],
  likeness: Likeness | null = null,
): ChosenPassage[] => {
  const material = searchable(documents);
  const { enabled, top_k } = request.rag;
  if (!enabled) return material.passages.slice(0, top_k).map((passage) => ({ passage, sentence: null }));
  const [whole = [], ...scenes] = queriesOf(request, sentences).map((query) =>
    retrieve(material, query, top_k, likeness),
  );
  const chosen = new Map<number, number | null>();
  for (let turn = 0; turn < top_k; turn += 1) {
    for (const [sentence, found] of scenes.entries()) {
      const index = found[turn];
      if (index !== undefined && chosen.size < top_k && !chosen.has(index)) chosen.set(index, sentence);
    }
    const index = whole[turn];
    if (index !== undefined && chosen.size < top_k && !chosen.has(index)) chosen.set(index, null);
  }
  return [...chosen]
    .sort(([one], [other]) => one - other)
    .map(([index, sentence]) => ({ passage: material.passages[index]!, sentence }));
};
