import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment } from '../../drawing/living.ts';
import { discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { stage } from '../../drawing/presence.ts';
import type { LaidPhrase } from '../../phrase.ts';
import type { Trigonometric } from './exact.ts';
import type { CircleFrame } from './frame.ts';
import { centred, phraseIn } from './labels.ts';

type UnitCircle = VisualOf<'unit-circle'>;

/** What all parts that turn with the angle have in common. */
export interface Turning {
  visual: UnitCircle;
  frame: CircleFrame;
  degreesOf(value: number): number;
  places: Moment[];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const onCircle = ({ at }: CircleFrame, degrees: number, share = 1): Point =>
  at(share * Math.cos(radians(degrees)), share * Math.sin(radians(degrees)));

/** Most degrees that the turn is drawn for: after four turns more of the spiral says nothing. */
const mostDegrees = 1440;

/** The turn so far, as an arc that widens with every full turn. */
const spiral = (frame: CircleFrame, degrees: number, radius: number): Point[] => {
  const turn = Math.min(mostDegrees, Math.max(-mostDegrees, degrees));
  const count = Math.max(2, Math.ceil(Math.abs(turn) / 4));
  return Array.from({ length: count + 1 }, (_, index) => {
    const here = (turn * index) / count;
    return onCircle(frame, here, radius * (1 + (0.16 * Math.max(0, Math.abs(here) - 180)) / 360));
  });
};

/** Where the angle's symbol stands: within its opening, as far out as it needs room. */
const symbolAt = (frame: CircleFrame, degrees: number, phrase: LaidPhrase, arcRadius: number): Point => {
  const size = Math.min(180, Math.max(1, Math.abs(degrees)));
  const needed = (Math.max(phrase.width, phrase.height) * 0.62) / Math.sin(radians(size / 2));
  const out = Math.min(
    0.66 * frame.radius,
    Math.max(arcRadius * frame.radius + phrase.height * 0.72, needed),
  );
  return onCircle(frame, Math.max(-359, Math.min(359, degrees)) / 2, out / frame.radius);
};

/** Arm, arc, point and symbol: the part that leads all others. */
export const anglePart = ({ visual, frame, degreesOf, places }: Turning): Drawn => {
  const { theme, centre } = frame;
  const colour = theme.roles[visual.roles.angle];
  const phrase = phraseIn(frame, `$${visual.symbol}$`, colour);
  const arcRadius = Math.min(0.22, 56 / frame.radius);
  const look = ({ value }: Moment): Look => {
    const degrees = degreesOf(value);
    const tip = onCircle(frame, degrees);
    const inks: Ink[] = [lineInk([[centre, tip]], theme.roles.ink, theme.lines.normal + 1)];
    if (Math.abs(degrees) > 0.5)
      inks.push(lineInk([spiral(frame, degrees, arcRadius)], colour, theme.lines.normal));
    inks.push(discInk(tip, 11, colour));
    const labels =
      Math.abs(degrees) > 8 && Math.abs(degrees) <= 360
        ? [centred(phrase, symbolAt(frame, degrees, phrase, arcRadius), frame)]
        : [];
    return { inks, labels };
  };
  return livingPart({ id: 'angle', colour, look, places, start: visual.angle, layered: true });
};

/** Name at the leg of the sine: between leg and circle where it fits, outside the circle where that is allowed. */
const sinLabel = (
  frame: CircleFrame,
  degrees: number,
  phrase: LaidPhrase,
  mayLeave: boolean,
): Label | null => {
  const { radius, at } = frame;
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  if (Math.abs(sin) * radius < phrase.height * 0.9) return null;
  const side = cos < 0 ? -1 : 1;
  const gap = (Math.sqrt(1 - sin ** 2 / 4) - Math.abs(cos)) * radius;
  const needed = phrase.width + 22;
  if (gap < needed && !mayLeave) return null;
  const out = stage(needed - gap, 0, 36) * gap;
  const [x, foot] = at(cos, 0);
  // Below the axis the numbers at its ends stand nearer to it.
  const depth = sin < 0 ? Math.max((-sin / 2) * radius, frame.size * 1.85) : (-sin / 2) * radius;
  return centred(phrase, [x + side * (12 + out + phrase.width / 2), foot + depth], frame, gap < needed);
};

const cosLabel = (frame: CircleFrame, degrees: number, phrase: LaidPhrase): Label | null => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  if (Math.abs(cos) * frame.radius < phrase.width * 0.7) return null;
  const [x, y] = frame.at(cos / 2, 0);
  const below = sin >= 0 ? 1 : -1;
  return centred(phrase, [x, y + below * (phrase.height / 2 + 10)], frame, below < 0);
};

/** How far the tangent is drawn, as a multiple of the radius. */
const tanLimit = 1.36;

const tanLook = (
  frame: CircleFrame,
  degrees: number,
  phrase: LaidPhrase,
  colour: string,
  aside: number,
): Look => {
  const { at, centre, theme } = frame;
  const tan = Math.tan(radians(degrees));
  const height = Math.min(tanLimit, Math.max(-tanLimit, tan));
  const inks = [
    lineInk([[at(1, -tanLimit), at(1, tanLimit)]], theme.roles.faint, theme.lines.thin),
    lineInk([[at(1, 0), at(1, height)]], colour, theme.lines.bold),
  ];
  const isInside = Math.abs(tan) < tanLimit;
  if (isInside)
    inks.push(
      lineInk([[centre, at(1, tan)]], theme.roles.muted, theme.lines.thin, true),
      discInk(at(1, tan), 9, colour),
    );
  const fits = Math.abs(height) * frame.radius > phrase.height;
  const [x, y] = at(1, height / 2);
  return { inks, labels: fits ? [centred(phrase, [x + aside + phrase.width / 2, y], frame)] : [] };
};

/** Sine, cosine or tangent as a length. */
export const lengthPart = (name: Trigonometric, { visual, frame, degreesOf, places }: Turning): Drawn => {
  const { theme, at } = frame;
  const colour = theme.roles[visual.roles[name]];
  const phrase = phraseIn(
    frame,
    `$\\${name}${visual.symbol.length > 1 ? ' ' : ''}${visual.symbol}$`,
    colour,
    0.95,
  );
  const mayLeave = visual.special === 'none' && !visual.functions.includes('tan');
  const look = ({ value }: Moment): Look => {
    const degrees = degreesOf(value);
    const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
    if (name === 'tan')
      return tanLook(frame, degrees, phrase, colour, visual.special === 'none' ? 14 : frame.size * 1.6);
    const leg: Point[] = name === 'sin' ? [at(cos, 0), at(cos, sin)] : [at(0, 0), at(cos, 0)];
    const label =
      name === 'sin' ? sinLabel(frame, degrees, phrase, mayLeave) : cosLabel(frame, degrees, phrase);
    return { inks: [lineInk([leg], colour, theme.lines.bold)], labels: label ? [label] : [] };
  };
  return livingPart({ id: name, colour, look, places, start: visual.angle, follows: 'angle', layered: true });
};
