import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { niceTicks, numberText } from '../../drawing/ticks.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';

type Visual = VisualOf<'number-line'>;

/** Where everything on a number line stands. */
export interface LineFrame {
  left: number;
  right: number;
  /** The line itself. */
  y: number;
  /** Where the braces of spans begin. */
  spanY: number;
  at(value: number): number;
  /** Holds something `width` wide, whose left side is wished at `x`, inside the region. */
  holdX(x: number, width: number): number;
  ticks: { x: number; phrase: LaidPhrase }[];
  /** Tops of the names, and how far they are pushed aside by their neighbours. */
  marks: { phrase: LaidPhrase; y: number; aside: number }[];
  spans: { phrase: LaidPhrase; left: number; right: number; y: number }[];
  faults: LayoutFault[];
}

/** Names of marks that stand higher than this above the line get a stem. */
export const markHeight = 46;
const nameGap = 30;

interface Stretch {
  from: number;
  to: number;
}

/** Rows for stretches that would touch in one row: each takes the lowest row that is free. */
const rowsOf = (stretches: readonly Stretch[]): number[] => {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const free = rows.findIndex((row) =>
      row.every((other) => other.to < stretch.from || other.from > stretch.to),
    );
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), stretch];
    return row;
  });
};

/** How far stretches must move so that none overlap in one row; null when one would move too far from its mark. */
const pushApart = (stretches: readonly Stretch[], low: number, high: number): number[] | null => {
  const moved = stretches.map(({ from, to }) => ({ from, to }));
  const order = moved.toSorted((a, b) => a.from + a.to - b.from - b.to);
  for (let round = 0; round < 60; round++) {
    order.forEach((one, index) => {
      const next = order[index + 1];
      const over = next ? one.to - next.from : 0;
      if (next && over > 0) {
        Object.assign(one, { from: one.from - over / 2, to: one.to - over / 2 });
        Object.assign(next, { from: next.from + over / 2, to: next.to + over / 2 });
      }
      const out = Math.max(0, low - one.from) - Math.max(0, one.to - high);
      Object.assign(one, { from: one.from + out, to: one.to + out });
    });
  }
  const clear = order.every((one, index) => index === 0 || order[index - 1]!.to - one.from < 1);
  const by = moved.map((one, index) => one.from - stretches[index]!.from);
  const near = by.every(
    (shift, index) => Math.abs(shift) < (stretches[index]!.to - stretches[index]!.from) / 2 - 14,
  );
  return clear && near ? by : null;
};

const ticksOf = (visual: Visual, width: number, theme: Theme) => {
  const style = { size: width > 1200 ? 38 : 30, colour: theme.roles.muted };
  if (visual.ticks !== 'auto')
    return visual.ticks.map(({ at, text }) => ({ value: at, phrase: layPhrase(text, style) }));
  return niceTicks(visual.min, visual.max, Math.min(15, width / 100)).map((value) => ({
    value,
    phrase: layPhrase(numberText(value), style),
  }));
};

export const layLineFrame = (visual: Visual, region: Box, theme: Theme): LineFrame => {
  const set = ticksOf(visual, region.width - 128, theme);
  const edge = Math.max(64, ...[set[0], set.at(-1)].map((tick) => (tick?.phrase.width ?? 0) / 2));
  const left = region.x + edge;
  const right = region.x + region.width - edge;
  const span = visual.max > visual.min ? visual.max - visual.min : 1;
  const at = (value: number) => left + ((value - visual.min) / span) * (right - left);
  const holdX = (x: number, width: number) =>
    Math.min(Math.max(region.x, region.x + region.width - width), Math.max(region.x, x));
  const ticks = set.map(({ value, phrase }) => ({ x: at(value), phrase }));
  const size = region.width > 1300 ? 44 : theme.sizes.label + 4;
  const phrasesOf = (items: readonly { label: string; role: keyof Theme['roles'] }[]) =>
    items.map((item) =>
      layPhrase(item.label, {
        size,
        colour: theme.roles[item.role],
        align: 'centre',
        maxWidth: Math.min(460, region.width * 0.4),
      }),
    );
  const [marks, spans] = [phrasesOf(visual.marks), phrasesOf(visual.spans)];
  const stretch = (middle: number, phrase: LaidPhrase): Stretch => {
    const x = holdX(middle - phrase.width / 2, phrase.width);
    return { from: x - 12, to: x + phrase.width + 12 };
  };
  const stretches = visual.marks.map((mark, index) => stretch(at(mark.at), marks[index]!));
  const pushed = pushApart(stretches, region.x - 12, region.x + region.width + 12);
  const markRows = pushed ? marks.map(() => 0) : rowsOf(stretches);
  const middleOf = ({ from, to }: { from: number; to: number }) => (at(from) + at(to)) / 2;
  const spanRows = rowsOf(visual.spans.map((one, index) => stretch(middleOf(one), spans[index]!)));
  const rowHeight = (phrases: LaidPhrase[]) => Math.max(0, ...phrases.map(({ height }) => height)) + 22;
  const [markRow, spanRow] = [rowHeight(marks), rowHeight(spans)];
  const tickHeight = Math.max(0, ...ticks.map(({ phrase }) => phrase.height));
  const above = marks.length > 0 ? nameGap + markRow * (Math.max(0, ...markRows) + 1) : 20;
  const below = 26 + tickHeight + (spans.length > 0 ? 14 + 34 + spanRow * (Math.max(0, ...spanRows) + 1) : 0);
  const y = region.y + Math.max(above, (region.height - above - below) / 2 + above);
  const spanY = y + 26 + tickHeight + 14;
  const overlapping = ticks.some(({ x, phrase }, index) => {
    const next = ticks[index + 1];
    return next !== undefined && x + phrase.width / 2 + 4 > next.x - next.phrase.width / 2;
  });
  const texts = [...ticks.map(({ phrase }) => phrase), ...marks, ...spans].flatMap((phrase) => phrase.faults);
  const faults: LayoutFault[] = overlapping
    ? [
        ...texts,
        { code: 'label_collision', part: 'axis', detail: 'the numbers of the line run into one another' },
      ]
    : texts;
  return {
    left,
    right,
    y,
    spanY,
    at,
    holdX,
    ticks,
    marks: marks.map((phrase, index) => ({
      phrase,
      aside: pushed?.[index] ?? 0,
      y: y - nameGap - 16 - markRow * markRows[index]! - phrase.height,
    })),
    spans: spans.map((phrase, index) => {
      const { from, to } = visual.spans[index]!;
      const [first, last] = [
        at(Math.max(visual.min, Math.min(from, to))),
        at(Math.min(visual.max, Math.max(from, to))),
      ];
      return { phrase, left: first, right: last, y: spanY + 34 + spanRow * spanRows[index]! };
    }),
    faults,
  };
};
