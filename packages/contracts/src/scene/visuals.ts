import { z } from 'zod';
import { AxesVisual } from './axes.ts';
import { FigureVisual } from './figure.ts';
import { Name, Phrase, Role, Tex } from './roles.ts';

/** Opening card. Parts: `eyebrow`, `text`, `subtitle`, `rule`. */
const TitleVisual = z.strictObject({
  type: z.literal('title'),
  text: Phrase,
  subtitle: Phrase.optional(),
  eyebrow: Phrase.optional(),
});

/** Heading of a scene (region header) or, in region frame, a section card. Parts: `number`, `text`, `subtitle`. */
const SectionVisual = z.strictObject({
  type: z.literal('section'),
  text: Phrase,
  number: z.int().optional(),
  subtitle: Phrase.optional(),
});

/** Short lines that appear one by one. Parts: `line1` … Words in `emphasis` are set in the role of the line. */
const LinesVisual = z.strictObject({
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

/** Occurrences of `tex` inside the formula become the part `id`, in the colour `role`. */
const TexPart = z.strictObject({ id: Name, tex: Tex, role: Role.default('ink') });

/** A displayed formula. Parts: `formula`, the ids in `parts`, `note-<part>` for annotations (a label and an arrow to the part). */
const TexVisual = z.strictObject({
  type: z.literal('tex'),
  tex: Tex,
  size: z.enum(['normal', 'large']).default('large'),
  parts: z.array(TexPart).max(12).default([]),
  annotations: z
    .array(z.strictObject({ part: Name, text: Phrase, side: z.enum(['above', 'below']).default('below') }))
    .max(6)
    .default([]),
});

/**
 * Steps of a derivation or calculation. Parts: `step1` …, `note1` ….
 * stack: each step on a line of its own; morph: one line that becomes the next (action transform, to: `step2`).
 */
const EquationVisual = z.strictObject({
  type: z.literal('equation'),
  mode: z.enum(['stack', 'morph']).default('stack'),
  steps: z
    .array(z.strictObject({ tex: Tex, note: Phrase.optional() }))
    .min(2)
    .max(6),
  parts: z.array(TexPart).max(12).default([]).describe('Symbols and their colours, the same in every step.'),
});

/** Boxes and lines, laid out automatically. Parts: node ids and edge ids. */
const GraphVisual = z.strictObject({
  type: z.literal('graph'),
  arrangement: z.enum(['layered', 'tree', 'row', 'circle']).default('layered'),
  direction: z.enum(['down', 'right']).default('down').describe('Of layered and tree arrangements.'),
  nodes: z
    .array(
      z.strictObject({
        id: Name,
        label: Phrase,
        role: Role.default('ink'),
        shape: z.enum(['box', 'round', 'circle', 'plain']).default('round'),
      }),
    )
    .min(1)
    .max(20),
  edges: z
    .array(
      z.strictObject({
        id: Name,
        from: Name,
        to: Name,
        label: Phrase.optional(),
        role: Role.default('muted'),
        directed: z.boolean().default(true),
        dash: z.boolean().default(false),
      }),
    )
    .max(40)
    .default([]),
});

/** Bars with names under them and values on them. Parts: `bar1` …, `value1` …. */
const BarsVisual = z.strictObject({
  type: z.literal('bars'),
  unit: Phrase.optional(),
  bars: z
    .array(
      z.strictObject({
        label: Phrase,
        value: z.number(),
        text: Phrase.optional(),
        role: Role.default('accent'),
      }),
    )
    .min(2)
    .max(10),
});

/** A straight scale. Parts: `axis`, mark ids, span ids. */
const NumberLineVisual = z.strictObject({
  type: z.literal('number-line'),
  min: z.number(),
  max: z.number(),
  ticks: z
    .union([z.literal('auto'), z.array(z.strictObject({ at: z.number(), text: Phrase })).max(24)])
    .default('auto'),
  marks: z
    .array(z.strictObject({ id: Name, at: z.number(), label: Phrase, role: Role.default('accent') }))
    .max(8)
    .default([]),
  spans: z
    .array(
      z.strictObject({
        id: Name,
        from: z.number(),
        to: z.number(),
        label: Phrase,
        role: Role.default('accent'),
      }),
    )
    .max(8)
    .default([]),
});

/** A row of cells with values: array, stack, queue, register. Parts: `cell1` …, pointer ids. Action move takes a pointer or a cell to another index; swap exchanges two cells. */
const CellsVisual = z.strictObject({
  type: z.literal('cells'),
  values: z.array(z.string().min(1).max(12)).min(1).max(16),
  roles: z.array(Role).max(16).default([]),
  indices: z.boolean().default(false),
  pointers: z
    .array(z.strictObject({ id: Name, at: z.int().min(0).max(15), label: Phrase }))
    .max(4)
    .default([]),
});

/** Rows and columns. Parts: `cell-<row>-<column>` (from 1), `row1` …, `head`. `heat` fills cells by value 0–1. */
const TableVisual = z.strictObject({
  type: z.literal('table'),
  columns: z.array(z.string().max(40)).max(8).default([]),
  rows: z
    .array(z.array(z.string().max(40)).min(1).max(8))
    .min(1)
    .max(8),
  row_heads: z.boolean().default(false).describe('The first column holds the names of the rows.'),
  brackets: z.boolean().default(false).describe('Drawn as a matrix.'),
  heat: z.array(z.array(z.number().min(0).max(1))).optional(),
});

/** A statement in a frame: definition, theorem, example, warning. Parts: `kind`, `line1` …. */
const CardVisual = z.strictObject({
  type: z.literal('card'),
  kind: z.enum(['definition', 'theorem', 'example', 'misconception', 'question']),
  lines: z.array(Phrase).min(1).max(4),
  emphasis: z.array(z.string()).max(6).default([]),
});

/** Two things side by side. Parts: `left`, `right`, `left1` …, `right1` …. */
const ComparisonVisual = z.strictObject({
  type: z.literal('comparison'),
  left: z.strictObject({ title: Phrase, lines: z.array(Phrase).min(1).max(4), role: Role.default('a') }),
  right: z.strictObject({ title: Phrase, lines: z.array(Phrase).min(1).max(4), role: Role.default('b') }),
});

/** Source text. Parts: `line1` …. */
const CodeVisual = z.strictObject({
  type: z.literal('code'),
  language: z.enum(['pseudocode', 'python', 'javascript', 'text']).default('pseudocode'),
  lines: z.array(z.string().max(60)).min(1).max(14),
});

/** Closing card: what to take home, and a question. Parts: `point1` …, `formula`, `question`. */
const RecapVisual = z.strictObject({
  type: z.literal('recap'),
  points: z.array(Phrase).min(1).max(4),
  tex: Tex.optional(),
  question: Phrase.optional(),
});

export const Visual = z
  .discriminatedUnion('type', [
    TitleVisual,
    SectionVisual,
    LinesVisual,
    TexVisual,
    EquationVisual,
    AxesVisual,
    FigureVisual,
    GraphVisual,
    BarsVisual,
    NumberLineVisual,
    CellsVisual,
    TableVisual,
    CardVisual,
    ComparisonVisual,
    CodeVisual,
    RecapVisual,
  ])
  .meta({ id: 'Visual' });
export type Visual = z.infer<typeof Visual>;
export type VisualType = Visual['type'];
/** The visual of one type: `VisualOf<'axes'>`. */
export type VisualOf<Type extends VisualType> = Extract<Visual, { type: Type }>;
/** Visuals that are words alone; the others show something. */
export const textVisuals: ReadonlySet<VisualType> = new Set([
  'title',
  'section',
  'lines',
  'card',
  'comparison',
  'recap',
]);
