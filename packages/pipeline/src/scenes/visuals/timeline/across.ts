import type { Point } from '../../drawing/polyline.ts';
import { spread } from '../../drawing/spread.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { TimelineFrame, Visual } from './frame.ts';
import { numberOf, scaleOf } from './moments.ts';
import { rowsOf } from './rows.ts';
import { type EventText, isTight, setEvent } from './text.ts';

const gap = 34;
/** Pixels from the line to the text of an event at least, and at most where there is room. */
const stems = { least: 54, most: 130 };
const arrow = 46;

/** Stands its text on a straight stem where it can, else on one that leans. */
const stemTo = (dot: Point, middle: number, width: number, y: number): Point[] => {
  const reach = Math.max(0, width / 2 - 16);
  const x = Math.min(middle + reach, Math.max(middle - reach, dot[0]));
  return [dot, [x, y]];
};

/** The line runs across: events above and below in turn, all above where spans lie below. */
export const across = (visual: Visual, region: Box, theme: Theme, size: number): TimelineFrame => {
  const scale = scaleOf(visual);
  const order = visual.events.toSorted((one, other) => numberOf(one.at) - numberOf(other.at));
  const above = order.filter((_, index) => visual.spans.length > 0 || index % 2 === 0);
  const below = order.filter((event) => !above.includes(event));
  const widest = Math.max(above.length, below.length, 1);
  const wrap = Math.min(460, (region.width - gap * (widest - 1)) / widest - 2);
  const set = (events: typeof order): EventText[] =>
    events.map((event) => setEvent(event, size, wrap, 'centre', theme));
  const rows = [set(above), set(below)] as const;
  const inset = Math.min(region.width * 0.09, 120);
  const [left, right] = [region.x + inset, region.x + region.width - inset - arrow / 2];

  const spanRows = rowsOf(visual.spans.map(({ from, to }) => [scale(numberOf(from)), scale(numberOf(to))]));
  const spanPhrases = visual.spans.map((span) =>
    layPhrase(span.label, {
      size: Math.max(smallest, size - 4),
      colour: theme.roles[span.role],
      weight: 500,
      maxWidth: region.width * 0.4,
      align: 'centre',
    }),
  );
  const rowHeight = Math.max(0, ...spanPhrases.map(({ height }) => height)) + 44;
  const spansHigh = visual.spans.length > 0 ? 24 + rowHeight * (Math.max(...spanRows) + 1) : 0;
  const name = visual.now?.label
    ? layPhrase(visual.now.label, {
        size: Math.max(smallest, size - 2),
        colour: theme.roles[visual.now.role],
        weight: 600,
      })
    : null;
  const high = (texts: EventText[]) => Math.max(0, ...texts.map(({ height }) => height));
  const [highAbove, highBelow] = [high(rows[0]), high(rows[1])];
  const least = stems.least + (name ? name.height + 12 : 0);
  const sides = (rows[0].length > 0 ? 1 : 0) + (rows[1].length > 0 ? 1 : 0);
  const bare = highAbove + highBelow + spansHigh + 20;
  const stem = Math.min(stems.most, Math.max(least, (region.height - bare) / Math.max(1, sides) - 4));
  const top = rows[0].length > 0 ? highAbove + stem : 20;
  const bottom = Math.max(rows[1].length > 0 ? highBelow + stem : 20, spansHigh);
  const y = region.y + top + Math.max(0, (region.height - top - bottom) * 0.47);
  const at = (share: number): Point => [left + share * (right - left), y];

  const placed = rows.map((texts) =>
    spread(
      texts.map(({ event, width }) => ({ middle: at(scale(numberOf(event.at)))[0], length: width })),
      { low: region.x, high: region.x + region.width, gap },
    ),
  );
  const events = rows.flatMap((texts, side) =>
    texts.map((text, index) => {
      const dot = at(scale(numberOf(text.event.at)));
      const middle = placed[side]?.[index] ?? dot[0];
      const boxY = side === 0 ? y - stem - text.height : y + stem;
      const end = side === 0 ? y - stem + 6 : y + stem - 6;
      const box = { x: middle - text.width / 2, y: boxY, width: text.width, height: text.height };
      return { text, box, dot, stem: stemTo(dot, middle, text.width, end), align: 'centre' as const };
    }),
  );
  const spans = visual.spans.map((span, index) => {
    const [from, to] = [at(scale(numberOf(span.from)))[0], at(scale(numberOf(span.to)))[0]];
    const phrase = spanPhrases[index]!;
    const barY = y + 24 + rowHeight * spanRows[index]!;
    const wished = (from + to) / 2 - phrase.width / 2;
    const x = Math.min(region.x + region.width - phrase.width, Math.max(region.x, wished));
    const bar = { x: Math.min(from, to), y: barY, width: Math.max(6, Math.abs(to - from)), height: 16 };
    return { bar, phrase, x, y: barY + 22 };
  });
  const collide = spans.some((one, index) =>
    spans.some(
      (other, place) =>
        place > index &&
        spanRows[index] === spanRows[place] &&
        one.x < other.x + other.phrase.width + 12 &&
        other.x < one.x + one.phrase.width + 12,
    ),
  );
  const texts = rows.flat();
  return {
    axis: [
      [region.x + 4, y],
      [region.x + region.width - 4, y],
    ],
    at,
    events,
    spans,
    name,
    nameOf: name
      ? (place) => [
          Math.min(region.x + region.width - name.width, Math.max(region.x, place[0] - name.width / 2)),
          y - 34 - name.height,
        ]
      : null,
    faults: texts.flatMap(({ event, date, label }) =>
      [...date.faults, ...label.faults]
        .filter(({ code }) => code !== 'does_not_fit')
        .map((fault) => ({ ...fault, part: event.id })),
    ),
    fits:
      placed.every((one) => one !== null) &&
      top + bottom <= region.height &&
      !collide &&
      !texts.some(isTight) &&
      texts.every(({ width }) => width <= wrap + 1) &&
      (name === null || name.width <= region.width),
  };
};
