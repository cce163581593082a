import type { Brief, BriefChapter, Fact } from '../brief.ts';
import { opening } from '../devices/opening.ts';
import type { Piece } from '../devices/piece.ts';
import { recap } from '../devices/recap.ts';
import { heading } from '../writing/phrases.ts';
import { chapterCard } from './chapter-card.ts';
import { overview } from './overview.ts';
import { picturePiece } from './picture-piece.ts';
import { tablePiece } from './table-piece.ts';

/** Ranks of chapters lie this far apart: more than any rank within one. */
const chapterRank = 1_000;

/** What a fact is worth by what it is: a definition carries a chapter, a plain statement fills it. */
const worthOf: Record<Fact['kind'], number> = {
  definition: 92,
  steps: 93,
  dependence: 91,
  growth: 90,
  comparison: 89,
  parts: 88,
  condition: 80,
  link: 74,
  limit: 72,
  statement: 58,
};

/** The chapter as a brief of its own, without what its figures and tables tell already. */
const briefOf = (brief: Brief, chapter: BriefChapter, told: ReadonlySet<string>): Brief => ({
  ...brief,
  topic: chapter.title,
  title: chapter.title,
  term: chapter.term,
  sentences: chapter.sentences.map(({ text, source }) => ({ text, source })),
  facts: chapter.facts.filter(({ sentence }) => !told.has(chapter.sentences[sentence]!.text)),
  formulas: chapter.formulas,
  symbols: chapter.symbols,
  chapters: [],
  sources: [],
  ...{ entry: null, related: [], mismatch: null },
});

/** The scenes of a chapter: its card, its figures and tables, and what its sentences and formulas give. */
export const chapterPieces = (
  brief: Brief,
  chapter: BriefChapter,
  index: number,
  arcOf: (brief: Brief) => Piece[],
): Piece[] => {
  const shown = [
    ...chapter.pictures.map((picture, i) => picturePiece(picture, chapter, i)),
    ...chapter.tables.map((table, i) => tablePiece(table, chapter, i)),
  ].filter((piece) => piece !== null);
  const said = new Set(shown.flatMap(({ sketch }) => sketch.beats.map(({ say }) => say)));
  const mentioned = [...chapter.pictures, ...chapter.tables].flatMap(({ mentions }) => mentions);
  const own = briefOf(
    brief,
    chapter,
    new Set([...mentioned, ...chapter.sentences.map(({ text }) => text).filter((text) => said.has(text))]),
  );
  const facts = new Map(own.facts.map((fact) => [`told-${fact.id}`, fact]));
  const inside = arcOf(own)
    .filter(({ purpose }) => purpose !== 'open' && purpose !== 'recap')
    .map((piece): Piece => {
      const fact = facts.get(piece.id);
      const worth = fact ? worthOf[fact.kind] - fact.sentence * 0.2 : Math.min(95, piece.worth);
      return { ...piece, id: `${chapter.id}-${piece.id}`, worth };
    });
  const card = chapterCard(own, chapter, index + 1);
  return [card, ...shown, ...inside].map((piece) => ({
    ...piece,
    title: heading(piece.title),
    rank: (index + 1) * chapterRank + piece.rank,
  }));
};

/** What the whole is about: the chief fact of each chapter, for the opening and the recap. */
const chiefFacts = (chapters: readonly BriefChapter[]): Fact[] =>
  chapters.flatMap(({ facts }) =>
    [...facts].sort((one, other) => worthOf[other.kind] - worthOf[one.kind]).slice(0, 1),
  );

/** Every scene of a lesson on a long document: question, overview, chapters in their order, and what stays of them. */
export const chapterLesson = (
  brief: Brief,
  chapters: readonly BriefChapter[],
  arcOf: (brief: Brief) => Piece[],
): Piece[] => {
  const facts = chiefFacts(chapters);
  const all = brief.facts.length > 0 ? brief : { ...brief, facts };
  const closing = recap({ ...brief, facts: facts.length > 0 ? facts : brief.facts, formulas: [] }, null);
  return [
    { ...opening(all, null), chapter: 'Introduction' },
    overview(chapters),
    ...chapters.flatMap((chapter, index) => chapterPieces(brief, chapter, index, arcOf)),
    { ...closing, chapter: 'Summary', rank: (chapters.length + 2) * chapterRank },
  ].sort((one, other) => one.rank - other.rank);
};
