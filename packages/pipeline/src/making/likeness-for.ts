import { sentencesOf } from '../agents/reading/sentences.ts';
import { queriesOf } from '../material/choose-passages.ts';
import { type Likeness, openLikeness } from '../material/likeness.ts';
import { searchable } from '../material/shared-indexes.ts';
import type { Work } from './work.ts';

/** What the passages of the run's material mean, next to what it searches for; null where nothing can tell. */
export const likenessFor = async (work: Work): Promise<Likeness | null> => {
  const { request, material = [], embeddings, cache, signal } = work;
  if (!embeddings || material.length === 0 || !request.rag.enabled) return null;
  try {
    const queries = queriesOf(request, sentencesOf(request.context));
    return await openLikeness({ embeddings, material: searchable(material), queries, cache, signal });
  } catch {
    signal.throwIfAborted();
    work.warn([
      {
        code: 'embeddings_unavailable',
        detail: 'The uploads were searched by words alone: the service for meanings did not answer.',
        stage: 'researching',
      },
    ]);
    return null;
  }
};
