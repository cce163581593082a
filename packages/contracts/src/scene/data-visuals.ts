import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

/** Boxes and lines, laid out automatically. Parts: node ids and edge ids. */
export const GraphVisual = z.strictObject({
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
export const BarsVisual = z.strictObject({
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
export const NumberLineVisual = z.strictObject({
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
export const CellsVisual = z.strictObject({
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
export const TableVisual = z.strictObject({
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
