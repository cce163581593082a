import type { MaterialSection } from '@lectern/contracts/material.ts';
import { wordsOf } from '../agents/shelf/match.ts';
import type { MaterialDocument } from './passage.ts';

/** A stretch of a document under one heading. */
export interface DocumentPart {
  document: MaterialDocument;
  title: string;
  /** Passages from `from` up to, but not including, `to`. */
  from: number;
  to: number;
}

/** Characters below which a part is too little for a chapter. */
const leastOfPart = 250;
/** Parts that nobody wants told. */
const aside =
  /^(?:references?|bibliography|index|(?:table of )?contents|acknowledge?ments?|literature|further reading|exercises?|problems|license|imprint|appendix\b.*)$/i;

/** A heading without its number: `2.1 Heat` and `Chapter 2: Heat` are `Heat`. */
export const plainTitle = (title: string): string =>
  title
    .replace(
      /^(?:(?:chapter|section|part|unit|lesson)\s+)?(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})*[.:)]?\s+(?=\p{L})/iu,
      '',
    )
    .replace(/^(?:chapter|section|part|unit|lesson)\s+(?:\d{1,2}|[IVX]{1,5})\s*[:.–-]?\s*/i, '')
    .replace(/\s*\([^)]{12,}\)?\s*$/, '')
    .trim() || title;

const charactersOf = ({ document, from, to }: DocumentPart): number =>
  document.passages.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);

/** The parts below the headings of a level and above; what stands before the first is an introduction. */
const partsAt = (
  document: MaterialDocument,
  sections: readonly MaterialSection[],
  end: number,
): DocumentPart[] => {
  const parts = sections.map((section, index) => ({
    document,
    title: plainTitle(section.title),
    from: section.first,
    to: sections[index + 1]?.first ?? end,
  }));
  return parts.filter((part) => charactersOf(part) >= leastOfPart && !aside.test(part.title));
};

/** The sections that divide a stretch of a document best: those of the highest level of which there are at least two worth telling. */
const divided = (
  document: MaterialDocument,
  within: readonly MaterialSection[],
  end: number,
): DocumentPart[] => {
  for (let level = 1; level <= 6; level += 1) {
    const parts = partsAt(
      document,
      within.filter((section) => section.level <= level),
      end,
    );
    if (parts.length >= 2) return parts;
  }
  return [];
};

const sameWords = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((text) => wordsOf(plainTitle(text)).join(' '));
  return left !== '' && left === right;
};

/**
 * The chapters of a document by its headings. Where the topic is the title of one of its sections, the chapters are that
 * section's own. Empty where it has no structure. Linear in the length of the document.
 */
export const chaptersIn = (document: MaterialDocument, topic: string): DocumentPart[] => {
  const { sections, passages } = document;
  const at = sections.findIndex(({ title }) => sameWords(title, topic));
  if (at >= 0) {
    const next = sections.findIndex((other, index) => index > at && other.level <= sections[at]!.level);
    const own = divided(
      document,
      sections.slice(at + 1, next < 0 ? sections.length : next),
      next < 0 ? passages.length : sections[next]!.first,
    );
    if (own.length >= 2) return own;
  }
  return divided(document, sections, passages.length);
};
