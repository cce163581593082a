import type { MaterialDocument, Passage } from './passage.ts';
import { indexOf, type TextIndex } from './text-index.ts';

/** Passages that are looked at; a longer material keeps its first ones. */
const passageLimit = 20_000;
/** Indexes of the last materials: those of a batch, and of jobs on equal material, share one. */
const kept = 8;

export interface SearchableMaterial {
  passages: readonly Passage[];
  index: TextIndex;
}

const indexes = new Map<string, SearchableMaterial>();

/** The passages of all documents with their index, which is built once for equal material. */
export const searchable = (documents: readonly MaterialDocument[]): SearchableMaterial => {
  const key = documents.map(({ contentId, sha256 }) => `${contentId} ${sha256}`).join('\n');
  const known = indexes.get(key);
  if (known) {
    indexes.delete(key);
    indexes.set(key, known);
    return known;
  }
  const passages = documents.flatMap((document) => document.passages).slice(0, passageLimit);
  const made = { passages, index: indexOf(passages.map(({ text }) => text)) };
  indexes.set(key, made);
  if (indexes.size > kept) indexes.delete(indexes.keys().next().value!);
  return made;
};
