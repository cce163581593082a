import { arc, roundedRectangle } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import type { Label } from '../drawing/label.ts';
import { livingPart, stillLook } from '../drawing/living.ts';
import { areaInk, arrowInk, discInk, lineInk } from '../drawing/make-ink.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';
import { layTimelineFrame, type TimelineFrame, type Visual } from './timeline/frame.ts';
import { numberOf, scaleOf } from './timeline/moments.ts';
import { labelTop } from './timeline/text.ts';

const axisPart = (visual: Visual, frame: TimelineFrame, theme: Theme): Drawn =>
  stillLook(
    'axis',
    theme.roles.muted,
    // Dashed where distances on it mean nothing.
    { inks: [arrowInk(frame.axis, theme.roles.muted, 5, visual.spacing === 'even')] },
    { layered: true },
  );

const eventPart = ({ text, box, stem, dot, align }: TimelineFrame['events'][number], theme: Theme): Drawn => {
  const { event, date, label } = text;
  const colour = theme.roles[event.role];
  const left = (width: number) => box.x + (align === 'centre' ? (box.width - width) / 2 : 0);
  const plain = { background: theme.background, plate: null };
  const labels: Label[] = [
    { phrase: date, x: left(date.width), y: box.y, ...plain },
    { phrase: label, x: left(label.width), y: box.y + labelTop(text), ...plain },
  ];
  const drawn = stillLook(
    event.id,
    colour,
    {
      inks: [
        lineInk([stem], colour, 3),
        discInk(dot, 13, colour),
        lineInk([arc(dot, [13, 13], 0, 2 * Math.PI)], theme.background, 3),
      ],
      labels,
    },
    { layered: true },
  );
  return { ...drawn, markedAt: () => box };
};

const spanPart = (visual: Visual, index: number, frame: TimelineFrame, theme: Theme): Drawn => {
  const span = visual.spans[index]!;
  const { bar, phrase, x, y } = frame.spans[index]!;
  const colour = theme.roles[span.role];
  const outline = roundedRectangle(bar, 8);
  return stillLook(
    span.id,
    colour,
    {
      inks: [areaInk(outline, colour, 0.55), lineInk([outline], colour, 3)],
      labels: [{ phrase, x, y, background: theme.background, plate: null }],
    },
    { layered: true },
  );
};

/** A ring on the line that `move` takes along it, with its name beside it. */
const nowPart = (visual: Visual, frame: TimelineFrame, theme: Theme): Drawn[] => {
  const { now } = visual;
  if (!now) return [];
  const colour = theme.roles[now.role];
  const scale = scaleOf(visual);
  const [first, last] = [0, 1].map((share) => {
    const numbers = [
      ...visual.events.map(({ at }) => at),
      ...visual.spans.flatMap(({ from, to }) => [from, to]),
      now.at,
    ].map(numberOf);
    return share === 0 ? Math.min(...numbers) : Math.max(...numbers);
  }) as [number, number];
  const start = numberOf(now.at);
  return [
    livingPart({
      id: 'now',
      colour,
      start,
      layered: true,
      places: [first, last].map((value) => ({ value, clock: 0 })),
      look: ({ value }) => {
        const place = frame.at(scale(value));
        const labels: Label[] = [];
        if (frame.name && frame.nameOf) {
          const [x, y] = frame.nameOf(place);
          labels.push({ phrase: frame.name, x, y, background: theme.background, plate: theme.background });
        }
        return {
          inks: [discInk(place, 26, colour, 0.3), lineInk([arc(place, [22, 22], 0, 2 * Math.PI)], colour, 6)],
          labels,
        };
      },
    }),
  ];
};

/** Lays events out on a line, as far apart as they were, with their texts beside it and apart. */
export const layOutTimeline: LayOut<'timeline'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layTimelineFrame(visual, region, theme);
  const drawn = [
    axisPart(visual, frame, theme),
    ...visual.spans.map((_, index) => spanPart(visual, index, frame, theme)),
    ...frame.events.map((event) => eventPart(event, theme)),
    ...nowPart(visual, frame, theme),
  ];
  return assembleDrawing(input, 'timeline', drawn, frame.faults);
};
