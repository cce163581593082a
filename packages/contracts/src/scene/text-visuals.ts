import { z } from 'zod';
import { Phrase, Role, Tex } from './roles.ts';

/** Opening card. Parts: `eyebrow`, `text`, `subtitle`, `rule`. */
export const TitleVisual = z.strictObject({
  type: z.literal('title'),
  text: Phrase,
  subtitle: Phrase.optional(),
  eyebrow: Phrase.optional(),
});

/** Heading of a scene (region header) or, in region frame, a section card. Parts: `number`, `text`, `subtitle`. */
export const SectionVisual = z.strictObject({
  type: z.literal('section'),
  text: Phrase,
  number: z.int().optional(),
  subtitle: Phrase.optional(),
});

/** Short lines that appear one by one. Parts: `line1` … Words in `emphasis` are set in the role of the line. */
export const LinesVisual = z.strictObject({
  type: z.literal('lines'),
  marker: z.enum(['none', 'dot', 'number', 'check']).default('dot'),
  lines: z
    .array(
      z.strictObject({
        text: Phrase,
        role: Role.default('ink'),
        emphasis: z.array(z.string()).max(6).default([]),
      }),
    )
    .min(1)
    .max(6),
});

/** A statement in a frame: definition, theorem, example, warning. Parts: `kind`, `line1` …. */
export const CardVisual = z.strictObject({
  type: z.literal('card'),
  kind: z.enum(['definition', 'theorem', 'example', 'misconception', 'question']),
  lines: z.array(Phrase).min(1).max(4),
  emphasis: z.array(z.string()).max(6).default([]),
});

/** Two things side by side. Parts: `left`, `right`, `left1` …, `right1` …. */
export const ComparisonVisual = z.strictObject({
  type: z.literal('comparison'),
  left: z.strictObject({ title: Phrase, lines: z.array(Phrase).min(1).max(4), role: Role.default('a') }),
  right: z.strictObject({ title: Phrase, lines: z.array(Phrase).min(1).max(4), role: Role.default('b') }),
});

/** Source text. Parts: `line1` …. */
export const CodeVisual = z.strictObject({
  type: z.literal('code'),
  language: z.enum(['pseudocode', 'python', 'javascript', 'text']).default('pseudocode'),
  lines: z.array(z.string().max(60)).min(1).max(14),
});

/** Where it comes from, in the region footer. Parts: `text`. */
export const CitationVisual = z.strictObject({ type: z.literal('citation'), text: Phrase });

/** A word or two at something else: put it there with `place`. Parts: `text` and, with an arrow to what it stands at, `arrow`. */
export const LabelVisual = z.strictObject({
  type: z.literal('label'),
  text: Phrase,
  role: Role.default('ink'),
  arrow: z.boolean().default(false),
});

/** Closing card: what to take home, and a question. Parts: `point1` …, `formula`, `question`. */
export const RecapVisual = z.strictObject({
  type: z.literal('recap'),
  points: z.array(Phrase).min(1).max(4),
  tex: Tex.optional(),
  question: Phrase.optional(),
});
