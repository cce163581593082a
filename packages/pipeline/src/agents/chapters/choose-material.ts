import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { queryOf } from '../../material/choose-passages.ts';
import type { MaterialDocument } from '../../material/passage.ts';
import { rank } from '../../material/rank.ts';
import { chaptersIn, type DocumentPart } from '../../material/structure.ts';

/** Characters of prose from which on a document makes chapters: about a page. */
const leastCharacters = 2_400;
/** Wished seconds below which there is no room for chapters. */
const leastSeconds = 75;
/** Chapters that are looked at. */
const mostChapters = 60;
/** Share of the chapters that have to do with topic and context. */
const leastFitting = 0.3;

const textOf = ({ document, title, from, to }: DocumentPart) =>
  `${title} ${document.passages
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')}`;

/**
 * The chapters of which a lesson is made: those of the uploads that it is about, as far as they have to do with it. Empty
 * where the material is short, has no headings or speaks of something else, or where the wished length has no room.
 */
export const chaptersFor = (
  request: VideoRequest,
  documents: readonly MaterialDocument[],
): DocumentPart[] => {
  if ((request.duration_target_s ?? leastSeconds) < leastSeconds) return [];
  const parts = documents
    .filter(({ contentId }) => request.content_ids.includes(contentId))
    .flatMap((document) => chaptersIn(document, request.topic))
    .slice(0, mostChapters);
  const texts = parts.map(textOf);
  if (parts.length < 2 || texts.join(' ').length < leastCharacters) return [];
  if (!request.rag.enabled) return parts;
  const scores = rank(queryOf(request), texts);
  const fitting = parts.filter((_, index) => scores[index]! > 0);
  return fitting.length >= Math.max(2, parts.length * leastFitting) ? fitting : [];
};
