import type { Point } from '../../drawing/polyline.ts';
import { spread } from '../../drawing/spread.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { TimelineFrame, Visual } from './frame.ts';
import { numberOf, scaleOf } from './moments.ts';
import { rowsOf } from './rows.ts';
import { isTight, setEvent } from './text.ts';

const gap = 26;
const lead = 64;
const arrow = 40;

/** The line runs down at the left of the events, the spans at the left of the line. */
export const down = (visual: Visual, region: Box, theme: Theme, size: number): TimelineFrame => {
  const scale = scaleOf(visual);
  const order = visual.events.toSorted((one, other) => numberOf(one.at) - numberOf(other.at));
  const spanRows = rowsOf(visual.spans.map(({ from, to }) => [scale(numberOf(from)), scale(numberOf(to))]));
  const spanPhrases = visual.spans.map((span) =>
    layPhrase(span.label, {
      size: Math.max(smallest, size - 4),
      colour: theme.roles[span.role],
      weight: 500,
      maxWidth: Math.min(280, region.width * 0.3),
      align: 'right',
      leading: 1.2,
    }),
  );
  const name = visual.now?.label
    ? layPhrase(visual.now.label, {
        size: Math.max(smallest, size - 2),
        colour: theme.roles[visual.now.role],
        weight: 600,
        maxWidth: Math.min(240, region.width * 0.28),
        align: 'right',
        leading: 1.2,
      })
    : null;
  const spansWide =
    visual.spans.length > 0
      ? Math.max(...spanPhrases.map(({ width }) => width)) + 30 + 26 * (Math.max(...spanRows) + 1)
      : 0;
  const leftWide = Math.max(spansWide, name ? name.width + 44 : 0, 26);
  const wrap = Math.min(760, region.width - leftWide - lead - 4);
  const texts = order.map((event) => setEvent(event, size, wrap, 'left', theme));
  const used = leftWide + lead + Math.max(...texts.map(({ width }) => width));
  const x = region.x + leftWide + Math.max(0, (region.width - used) / 2);
  const inset = Math.min(60, region.height * 0.06);
  const [top, bottom] = [region.y + inset, region.y + region.height - inset - arrow / 2];
  const at = (share: number): Point => [x, top + share * (bottom - top)];
  const middles = spread(
    texts.map(({ event, height }) => ({ middle: at(scale(numberOf(event.at)))[1], length: height })),
    { low: region.y, high: region.y + region.height, gap },
  );
  const events = texts.map((text, index) => {
    const dot = at(scale(numberOf(text.event.at)));
    const middle = middles?.[index] ?? dot[1];
    const box = { x: x + lead, y: middle - text.height / 2, width: text.width, height: text.height };
    const reach = Math.max(0, text.height / 2 - 18);
    const end = Math.min(middle + reach, Math.max(middle - reach, dot[1]));
    const stem: Point[] = [dot, [x + lead - 12, end]];
    return { text, box, dot, stem, align: 'left' as const };
  });
  const wishes = visual.spans.map((span, index) => {
    const [from, to] = [at(scale(numberOf(span.from)))[1], at(scale(numberOf(span.to)))[1]];
    return { index, from: Math.min(from, to), to: Math.max(from, to), middle: (from + to) / 2 };
  });
  const inOrder = wishes.toSorted((one, other) => one.middle - other.middle);
  const spanMiddles = spread(
    inOrder.map(({ index, middle }) => ({ middle, length: spanPhrases[index]!.height })),
    { low: region.y, high: region.y + region.height, gap: 12 },
  );
  const barsLeft = x - 26 * (Math.max(-1, ...spanRows) + 1) - 14;
  const spans = wishes.map(({ index, from, to, middle }) => {
    const phrase = spanPhrases[index]!;
    const place = spanMiddles?.[inOrder.findIndex((one) => one.index === index)] ?? middle;
    const bar = { x: x - 34 - 26 * spanRows[index]!, y: from, width: 16, height: Math.max(6, to - from) };
    return { bar, phrase, x: barsLeft - 12 - phrase.width, y: place - phrase.height / 2 };
  });
  return {
    axis: [
      [x, region.y + 4],
      [x, region.y + region.height - 4],
    ],
    at,
    events,
    spans,
    name,
    nameOf: name
      ? (place) => [
          x - 36 - name.width,
          Math.min(region.y + region.height - name.height, Math.max(region.y, place[1] - name.height / 2)),
        ]
      : null,
    faults: texts.flatMap(({ event, date, label }) =>
      [...date.faults, ...label.faults]
        .filter(({ code }) => code !== 'does_not_fit')
        .map((fault) => ({ ...fault, part: event.id })),
    ),
    fits:
      middles !== null &&
      spanMiddles !== null &&
      wrap > size * 5 &&
      !texts.some(isTight) &&
      texts.every(({ width }) => width <= wrap + 1) &&
      (visual.spans.length === 0 || name === null),
  };
};
