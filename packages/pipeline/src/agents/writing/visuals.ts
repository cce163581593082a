import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { VisualInput } from './sketch.ts';

type Of<Type extends VisualInput['type']> = Extract<VisualInput, { type: Type }>;
type Node = Of<'graph'>['nodes'][number];
type Edge = NonNullable<Of<'graph'>['edges']>[number];
type TexPart = NonNullable<Of<'tex'>['parts']>[number];

/** A piece of a formula, addressable as `element.<id>` and set in a colour role. */
export const term = (id: string, tex: string, role: Role): TexPart => ({ id, tex, role });

/** A displayed formula. `notes` annotate parts: `{ force: 'the push, in newtons' }`; parts are `formula`, the terms and `note-<term>`. */
export const tex = (
  formula: string,
  terms: TexPart[] = [],
  notes: Record<string, string> = {},
  size: 'normal' | 'large' = 'large',
): Of<'tex'> => ({
  type: 'tex',
  tex: formula,
  size,
  parts: terms,
  annotations: Object.entries(notes).map(([part, words], i) => ({
    part,
    text: words,
    side: i % 2 === 0 ? 'below' : 'above',
  })),
});

/** Steps of a calculation, each `[tex, note?]`. stack: line under line; morph: one line that becomes the next. */
export const equation = (
  mode: 'stack' | 'morph',
  steps: [tex: string, note?: string][],
  terms: TexPart[] = [],
): Of<'equation'> => ({
  type: 'equation',
  mode,
  steps: steps.map(([formula, note]) => ({ tex: formula, ...(note ? { note } : {}) })),
  parts: terms,
});

export const node = (
  id: string,
  label: string,
  role: Role = 'ink',
  shape: Node['shape'] = 'round',
): Node => ({
  id,
  label,
  role,
  shape,
});
export const edge = (
  id: string,
  from: string,
  to: string,
  more: { label?: string; role?: Role; directed?: boolean; dash?: boolean } = {},
): Edge => ({ id, from, to, ...more });
/** Boxes and lines, laid out automatically. Parts: node ids and edge ids. */
export const graph = (
  arrangement: 'layered' | 'tree' | 'row' | 'circle',
  nodes: Node[],
  edges: Edge[],
  direction: 'down' | 'right' = 'down',
): Of<'graph'> => ({ type: 'graph', arrangement, direction, nodes, edges });

/** Bars with names and values: `[label, value, role?, text?]`. Parts: `bar1` …, `value1` …. */
export const bars = (
  values: [label: string, value: number, role?: Role, text?: string][],
  unit?: string,
): Of<'bars'> => ({
  type: 'bars',
  ...(unit ? { unit } : {}),
  bars: values.map(([label, value, role, text]) => ({
    label,
    value,
    ...(role ? { role } : {}),
    ...(text ? { text } : {}),
  })),
});

/** A straight scale. Parts: `axis`, mark ids, span ids. */
export const numberLine = (
  min: number,
  max: number,
  more: Pick<Of<'number-line'>, 'ticks' | 'marks' | 'spans'> = {},
): Of<'number-line'> => ({ type: 'number-line', min, max, ...more });

/** A row of cells: array, stack, queue, register. Parts: `cell1` …, pointer ids; indices of pointers count from 0. */
export const cells = (
  values: string[],
  more: Pick<Of<'cells'>, 'roles' | 'indices' | 'pointers'> = {},
): Of<'cells'> => ({ type: 'cells', values, ...more });

/** Rows and columns. Parts: `cell-<row>-<column>` from 1, `row1` …, `head`. */
export const table = (
  columns: string[],
  rows: string[][],
  more: Pick<Of<'table'>, 'row_heads' | 'brackets' | 'heat'> = {},
): Of<'table'> => ({ type: 'table', columns, rows, ...more });

export const card = (kind: Of<'card'>['kind'], lines: string[], emphasis: string[] = []): Of<'card'> => ({
  type: 'card',
  kind,
  lines,
  emphasis,
});
export const comparison = (
  left: Of<'comparison'>['left'],
  right: Of<'comparison'>['right'],
): Of<'comparison'> => ({
  type: 'comparison',
  left,
  right,
});
export const code = (lines: string[], language: Of<'code'>['language'] = 'pseudocode'): Of<'code'> => ({
  type: 'code',
  language,
  lines,
});
export const lines = (
  words: (string | [text: string, role: Role])[],
  marker: Of<'lines'>['marker'] = 'dot',
): Of<'lines'> => ({
  type: 'lines',
  marker,
  lines: words.map((line) => (typeof line === 'string' ? { text: line } : { text: line[0], role: line[1] })),
});
