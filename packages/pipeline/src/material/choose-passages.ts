import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';

/** Most passages that are looked at; a longer material keeps its first ones. */
const passageLimit = 20_000;

/** What the request is about, for ranking. The topic counts twice. */
export const queryOf = ({ topic, context }: Pick<VideoRequest, 'topic' | 'context'>) =>
  `${topic} ${topic} ${context}`;

/** The passages that the lesson draws on, in the order of the material: the best, or the first where nothing is to be searched. */
export const passagesFor = (request: VideoRequest, material: readonly Passage[]): Passage[] => {
  const known = material.slice(0, passageLimit);
  const { enabled, top_k } = request.rag;
  if (!enabled) return known.slice(0, top_k);
  const scores = rank(
    queryOf(request),
    known.map(({ text }) => text),
  );
  return known
    .map((passage, index) => ({ passage, index, score: scores[index]! }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, top_k)
    .sort((left, right) => left.index - right.index)
    .map(({ passage }) => passage);
};
