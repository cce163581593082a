import { Warning } from '@lectern/contracts/api/job.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { Source } from '@lectern/contracts/artifacts.ts';
import { Lesson, Scene, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { z } from 'zod';
import type { Brief } from './brief.ts';
import { chaptersIn } from './chapters/plan-chapters.ts';
import { inLength } from './depth.ts';
import { demonstrationSources } from './devices/demonstrations/match.ts';
import { withKeyPicture } from './devices/key-picture.ts';
import { illustrationSources } from './devices/pictures/match.ts';
import type { Piece } from './devices/piece.ts';
import { piecesOf } from './devices/pieces.ts';
import { shownIn } from './devices/shown.ts';
import { sideOfText } from './devices/shown-habits.ts';
import type { Outline } from './outline.ts';
import { entryOf } from './shelf/shelf.ts';
import { withCitation } from './writing/cite.ts';
import { finished } from './writing/finish.ts';
import { phrase } from './writing/phrases.ts';
import { shortfall } from './writing/shortfall.ts';
import { spareScenes } from './writing/spare.ts';
import { withoutRepeats } from './writing/without-repeats.ts';

/** What the writer leaves: the lesson with the sources that it draws on. */
export const WrittenLesson = z.strictObject({
  lesson: Lesson,
  sources: z.array(Source),
  /** Ready to be taken in where the spoken lesson is shorter than was wished. */
  spare: z.array(z.strictObject({ scene: Scene, before: z.string() })).default([]),
  warnings: z.array(Warning),
});
export type WrittenLesson = z.infer<typeof WrittenLesson>;

const computation: Source = {
  id: 'computation',
  kind: 'computation',
  title: 'Computed and checked by Lectern',
  excerpt: null,
};

/** Symbols of the lesson: those of the shelf entry first, then those that only the context has. */
export const symbolsOf = (brief: Brief) => {
  const shelved = brief.entry ? (entryOf(brief.entry).symbols ?? []) : [];
  const own = brief.symbols.filter(
    (symbol) => symbol.meaning && !shelved.some(({ tex }) => tex === symbol.tex),
  );
  return [...shelved, ...own].slice(0, 40).map(({ tex, meaning, unit, role }) => ({
    tex,
    meaning: phrase(meaning, 14),
    ...(unit ? { unit } : {}),
    role,
  }));
};

/** Every source that a lesson on this brief may cite. */
export const sourcesFor = (brief: Brief): Source[] => [
  ...brief.sources,
  ...illustrationSources(),
  ...demonstrationSources(shownIn(brief)),
  computation,
];

/** Writes the scenes of the outline. The lesson is valid by its schema; equal input makes an equal lesson. */
export const write = (outline: Outline, brief: Brief, request: VideoRequest): WrittenLesson => {
  const chapters = chaptersIn(
    brief,
    outline.scenes.map(({ id }) => id),
  );
  const material = new Map(piecesOf(brief, chapters).map((piece) => [piece.id, piece]));
  const planned = outline.scenes.flatMap(({ id, short }) => {
    const piece = material.get(id);
    return piece ? [inLength({ piece, short }).piece] : [];
  });
  const pieces = chapters.length > 0 ? withoutRepeats(planned) : planned;
  return lessonOf({ pieces, material: [...material.values()], outline, brief, request });
};

interface LessonParts {
  pieces: readonly Piece[];
  /** What `pieces` were chosen from: the rest is kept ready where the spoken lesson comes out too short. */
  material: readonly Piece[];
  outline: Outline;
  brief: Brief;
  request: VideoRequest;
}

/** A lesson of these pieces: with headings, ids and sources. */
export const lessonOf = ({ pieces, material, outline, brief, request }: LessonParts): WrittenLesson => {
  const warnings: Warning[] = [...brief.warnings];
  const short = shortfall(pieces, request);
  if (short !== null)
    warnings.push({
      code: 'shorter_than_target',
      detail: `The material makes about ${short} s of the ${request.duration_target_s} s that were asked for.`,
      stage: 'writing',
    });
  const known = new Map(brief.sources.map((source) => [source.id, source]));
  const lesson = withKeyPicture(
    Lesson.parse({
      version: SPEC_VERSION,
      title: phrase(outline.title, 20),
      subject: phrase(brief.field || ' ', 6).replace('…', ''),
      symbols: symbolsOf(brief),
      scenes: pieces.map((piece, index) =>
        request.citations === 'screen' ? withCitation(finished(piece, index), known) : finished(piece, index),
      ),
    }),
    sideOfText(brief, shownIn(brief)[0]),
  );
  const spare = request.duration_target_s ? spareScenes(material, pieces, lesson.scenes) : [];
  const used = new Set(
    [...lesson.scenes, ...spare.map(({ scene }) => scene)].flatMap((scene) =>
      scene.beats.flatMap((one) => one.sources),
    ),
  );
  return {
    lesson,
    sources: sourcesFor(brief).filter(({ id }) => used.has(id)),
    spare,
    warnings,
  };
};
