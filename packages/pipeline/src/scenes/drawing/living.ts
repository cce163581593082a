import { type Box, union } from '../geometry.ts';
import type { LaidPart, PartState } from '../visual.ts';
import type { Drawn } from './drawn.ts';
import { drawInk, type Ink, inkBox } from './ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from './label.ts';

/** What a part consists of at one moment: inks in drawing order, then labels, over all inks of the element. */
export interface Look {
  inks: readonly Ink[];
  labels?: readonly Label[];
  /** How opaque it is by itself; 1 when absent. */
  alpha?: number;
}

/** What the look of a part depends on: what `move` has made of it (its `start` before that) and its clock in seconds. */
export interface Moment {
  value: number;
  clock: number;
}

interface Life
  extends Pick<LaidPart, 'id' | 'start' | 'follows' | 'animated' | 'runs_s' | 'layered' | 'waits'> {
  colour: string;
  /** Pure. */
  look(moment: Moment): Look;
  /** True where labels stand on ink that glows by itself: they get no plate of their own. */
  quiet?: boolean;
  /** Moments at which the part reaches furthest; absent for parts that never move. */
  places?: readonly Moment[];
  /** A box that it never leaves, instead of `places`. */
  within?: Box;
}

const hasInk = ({ stroke, fill, heads }: Ink): boolean =>
  fill !== null || heads.length > 0 || stroke.lines.some((line) => line.length > 0);

/** Box of everything that a look shows; null when that is nothing. */
export const lookBox = ({ inks, labels = [] }: Look): Box | null => {
  const boxes = [...inks.filter(hasInk).map(inkBox), ...labels.map(labelBox)];
  return boxes.length > 0 ? boxes.reduce(union) : null;
};

const textOf = (labels: readonly Label[]) => labels.flatMap((label) => labelRuns(label));

/** A part whose look is a pure function of its value and clock. It is at its box while both are at their start. */
export const livingPart = ({ look, places = [], quiet = false, within, colour, ...life }: Life): Drawn => {
  const start = { value: life.start ?? 0, clock: 0 };
  let last: { moment: Moment; look: Look } = { moment: start, look: look(start) };
  const lookAt = (state: Pick<PartState, 'value' | 'clock'>): Look => {
    const moment = { value: state.value ?? start.value, clock: state.clock };
    if (last.moment.value !== moment.value || last.moment.clock !== moment.clock)
      last = { moment, look: look(moment) };
    return last.look;
  };
  const rest = last.look;
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
  const box = lookBox(rest) ?? nowhere;
  const reached = places.flatMap((moment) => lookBox(look(moment)) ?? []);
  const moves = places.length > 0 || within !== undefined;
  const reach = within ?? (box === nowhere ? reached : [box, ...reached]).reduce(union, reached[0] ?? box);
  return {
    part: {
      ...life,
      box,
      ...(moves ? { reach } : {}),
      kind: rest.inks.length > 0 || (rest.labels ?? []).length === 0 ? 'graphic' : 'text',
      ...(rest.inks.length > 0 ? { colour } : {}),
      text: textOf(rest.labels ?? []),
    },
    paint: (context, state) => {
      const { inks, alpha = 1 } = lookAt(state);
      const faded = alpha < 1 ? { ...state, opacity: state.opacity * alpha } : state;
      for (const ink of inks) drawInk(context, ink, faded);
    },
    paintLabel: (context, state) => {
      const { labels = [], alpha = 1 } = lookAt(state);
      const faded = alpha < 1 ? { ...state, opacity: state.opacity * alpha } : state;
      const shown = quiet ? { ...faded, highlight: 0 } : faded;
      for (const label of labels) drawLabel(context, label, shown, colour);
    },
    ...(moves
      ? {
          boxAt: (state: PartState) => lookBox(lookAt(state)) ?? { ...box, width: 0, height: 0 },
          runsAt: (state: PartState) => textOf(lookAt(state).labels ?? []),
        }
      : {}),
  };
};

/** A part that stands still. */
export const stillLook = (
  id: string,
  colour: string,
  look: Look,
  more: Pick<Life, 'layered' | 'waits' | 'quiet'> = {},
): Drawn => livingPart({ id, colour, look: () => look, ...more });
