import type { Brief, BriefChapter, Fact } from '../brief.ts';
import { factPieces } from '../devices/facts.ts';
import { formulaPieces } from '../devices/formulas.ts';
import { opening } from '../devices/opening.ts';
import type { Piece } from '../devices/piece.ts';
import { pieceSeconds } from '../writing/pace.ts';
import { heading } from '../writing/phrases.ts';
import { chapterCard } from './chapter-card.ts';
import { chapterRecap } from './chapter-recap.ts';
import { inSentence } from './in-sentence.ts';
import { overview } from './overview.ts';
import { picturePiece } from './picture-piece.ts';
import { tablePiece } from './table-piece.ts';

/** A scene of fewer seconds is over before it is understood. */
const hurried_s = 4.6;
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

/** Ids of the general pictures that pieces show. */
const illustrationsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ sources, sketch }) =>
    [...sources, ...sketch.beats.flatMap((beat) => beat.sources ?? [])].filter((id) =>
      /^illustration-/.test(id),
    ),
  );

/** The scenes of a chapter: its card, its figures and tables, and what its sentences and formulas give. */
export const chapterPieces = (
  brief: Brief,
  chapter: BriefChapter,
  index: number,
  illustrated: Set<string>,
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
  const pictured = factPieces(own, null);
  const fresh = illustrationsIn(pictured).every((id) => !illustrated.has(id));
  for (const id of illustrationsIn(pictured)) illustrated.add(id);
  const told = fresh ? pictured : factPieces(own, null, undefined, false);
  const inside = [...told, ...formulaPieces(own, null)].map((piece): Piece => {
    const fact = facts.get(piece.id);
    const whole = fact ? worthOf[fact.kind] - fact.sentence * 0.2 : Math.min(96, piece.worth + 7);
    const worth = pieceSeconds(piece) < hurried_s ? whole - 25 : whole;
    return { ...piece, id: `${chapter.id}-${piece.id}`, worth };
  });
  const card = chapterCard(own, chapter, index + 1);
  const text = own.sentences.map((sentence) => sentence.text).join(' ');
  return [card, ...shown, ...inside].map((piece) => ({
    ...piece,
    title: heading(
      piece.title.replace(/(?<=^What (?:is|are) )\p{Lu}\p{Ll}.*(?=\?$)/u, (term) => inSentence(term, text)),
      9,
    ),
    rank: (index + 1) * chapterRank + piece.rank,
  }));
};

/** What the whole is about: the chief fact of each chapter, for the opening and the recap. */
const chiefFacts = (chapters: readonly BriefChapter[]): Fact[] =>
  chapters.flatMap(({ id, facts }) =>
    [...facts]
      .sort((one, other) => worthOf[other.kind] - worthOf[one.kind])
      .slice(0, 1)
      .map((fact) => ({ ...fact, id: `${id}-${fact.id}` })),
  );

/** Every scene of a lesson on a long document: question, overview, chapters in their order, and what stays of them. */
export const chapterLesson = (brief: Brief, chapters: readonly BriefChapter[]): Piece[] => {
  const illustrated = new Set<string>();
  const facts = chiefFacts(chapters);
  const all = brief.facts.length > 0 ? brief : { ...brief, facts };
  const closing = chapterRecap(brief, chapters, facts);
  return [
    { ...opening(all, null), chapter: 'Introduction' },
    overview(chapters),
    ...chapters.flatMap((chapter, index) => chapterPieces(brief, chapter, index, illustrated)),
    { ...closing, chapter: 'Summary', rank: (chapters.length + 2) * chapterRank },
  ].sort((one, other) => one.rank - other.rank);
};
