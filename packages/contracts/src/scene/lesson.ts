import { z } from 'zod';
import { Action } from './actions.ts';
import { Placement } from './placement.ts';
import { Name, Phrase, Region, Role, Tex } from './roles.ts';
import { Visual } from './visuals.ts';

/** Version of the scene spec; a stored lesson of another version is written anew. */
export const SPEC_VERSION = 2;

export const Element = z.strictObject({
  id: Name,
  region: Region.default('full').describe(
    'Where it stands; with `place`, where it goes when that cannot be kept.',
  ),
  place: Placement.optional(),
  visual: Visual,
  alt: z.string().min(1).max(300).describe('What a viewer who cannot see it should know.'),
});
export type Element = z.infer<typeof Element>;

/** A sentence or two of narration with the visual actions that it cues. */
export const Beat = z.strictObject({
  id: Name,
  say: z
    .string()
    .min(1)
    .max(400)
    .describe('Plain text as it stands in captions, e.g. "a² + b² = c²"; the narrator makes speech of it.'),
  speech: z
    .string()
    .max(600)
    .optional()
    .describe('What is spoken, where the narrator should not derive it from `say`.'),
  pause_after_s: z.number().min(0).max(5).default(0.35),
  actions: z.array(Action).max(24).default([]),
  sources: z.array(z.string()).max(6).default([]).describe('Ids of the sources that support what is said.'),
});
export type Beat = z.infer<typeof Beat>;

export const Scene = z.strictObject({
  id: Name,
  title: Phrase.describe('Chapter title, where the lesson has no chapters of its own.'),
  chapter: Phrase.optional().describe('A chapter of this title begins; it lasts until the next one.'),
  purpose: z.enum([
    'open',
    'hook',
    'example',
    'definition',
    'statement',
    'derivation',
    'exploration',
    'process',
    'comparison',
    'misconception',
    'application',
    'question',
    'recap',
  ]),
  elements: z.array(Element).min(1).max(8),
  beats: z.array(Beat).min(1).max(16),
  transition: z.enum(['cut', 'fade', 'slide']).default('fade').describe('How the scene leaves.'),
});
export type Scene = z.infer<typeof Scene>;

/** A symbol of the lesson: introduced once, in one meaning and one colour. */
export const LessonSymbol = z.strictObject({
  tex: Tex,
  meaning: Phrase,
  unit: z.string().max(40).optional(),
  role: Role,
});
export type LessonSymbol = z.infer<typeof LessonSymbol>;

export const Lesson = z
  .strictObject({
    version: z.literal(SPEC_VERSION),
    title: Phrase,
    subject: z
      .string()
      .max(60)
      .describe('Field of study for the eyebrow of the title card; empty when not known.'),
    symbols: z.array(LessonSymbol).max(40).default([]),
    scenes: z.array(Scene).min(1).max(120),
  })
  .meta({ id: 'Lesson' });
/** As written by an author: defaults may be left out. */
export type LessonInput = z.input<typeof Lesson>;
export type Lesson = z.infer<typeof Lesson>;
