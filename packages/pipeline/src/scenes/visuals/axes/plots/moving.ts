import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Drawn } from '../../../drawing/drawn.ts';
import { drawLabel, type Label, labelRuns } from '../../../drawing/label.ts';
import type { Surroundings } from '../../../drawing/label-place.ts';
import {
  between,
  boxAround,
  distance,
  lengthInside,
  type Point,
  type Polyline,
} from '../../../drawing/polyline.ts';
import { opacityOf, presenceOf, stage } from '../../../drawing/presence.ts';
import { drawStroke } from '../../../drawing/stroke.ts';
import { type Box, overlap, union } from '../../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../../phrase.ts';
import type { PartState } from '../../../visual.ts';
import { formulaOf, graphOf, type PlacedPlot, type PlotOf, type PlotScene } from '../plot-place.ts';
import { type CurvePoint, clipLine } from '../sample.ts';
import { drawDot } from './points.ts';

/** Where a moving thing is for one x: null where its curve has no place in the plane. */
interface Pose {
  dot: Point | null;
  lines: Polyline[];
  label: Point | null;
}

type PoseAt = (x: number) => Pose | null;

const contains = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1;

/** Unit vector that stands on the curve and points upwards; it turns continuously along the curve. */
const normalAt = (curve: CurvePoint, pixel: number): Point => {
  const [before, after] = [curve(pixel - 1), curve(pixel + 1)];
  if (!before || !after) return [0, -1];
  const length = distance(before, after);
  return [(after[1] - before[1]) / length, -(after[0] - before[0]) / length];
};

/** Top left of a label that stands off a point along the normal, held inside the region and the height of the plane. */
const standingOff = (
  at: Point,
  normal: Point,
  phrase: LaidPhrase,
  gap: number,
  { region, frame: { plane } }: PlotScene,
): Point => {
  const reach = Math.abs(normal[0]) * (phrase.width / 2) + Math.abs(normal[1]) * (phrase.height / 2) + gap;
  const hold = (value: number, low: number, high: number) =>
    Math.min(Math.max(low, high), Math.max(low, value));
  return [
    hold(at[0] + normal[0] * reach - phrase.width / 2, plane.x + 6, region.x + region.width - phrase.width),
    hold(at[1] + normal[1] * reach - phrase.height / 2, plane.y, plane.y + plane.height - phrase.height),
  ];
};

/** Pixels of line under the label of a pose, its own lines among them; text under it counts for more. */
const crossedBy = (pose: Pose | null, phrase: LaidPhrase, around: Surroundings): number => {
  if (!pose?.label) return 20;
  const box = { x: pose.label[0], y: pose.label[1], width: phrase.width, height: phrase.height };
  const lines = [...around.lines.map(({ line }) => line), ...pose.lines];
  const covered = around.texts.filter((text) => overlap(text, box)).length;
  return 400 * covered + lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
};

/** The way of standing at the curve in which the label crosses least, judged at a few places; the first of equals. */
const clearest = <Stand>(
  stands: readonly Stand[],
  poseOn: (x: number, stand: Stand) => Pose | null,
  phrase: LaidPhrase | null,
  xs: number[],
  around: Surroundings,
): Stand => {
  const crossed = (stand: Stand) =>
    phrase ? xs.reduce((sum, x) => sum + crossedBy(poseOn(x, stand), phrase, around), 0) : 0;
  return stands.reduce((best, next) => (crossed(next) < crossed(best) - 1 ? next : best));
};

/** A few values of x around the one where a part starts, that one counted thrice. */
const trialsOf = (at: number, { frame: { x } }: PlotScene): number[] => {
  const pixel = x.at(at);
  const step = (x.to - x.from) / 8;
  return [pixel, pixel, pixel, pixel - step, pixel + step].map((place) =>
    x.valueAt(Math.min(x.to, Math.max(x.from, place))),
  );
};

const dotRadius = 11;

const poseBox = (pose: Pose, phrase: LaidPhrase | null, width: number): Box => {
  const boxes: Box[] = [];
  if (pose.dot) boxes.push(boxAround([pose.dot], dotRadius));
  for (const line of pose.lines) boxes.push(boxAround(line, width / 2));
  if (pose.label && phrase)
    boxes.push({ x: pose.label[0], y: pose.label[1], width: phrase.width, height: phrase.height });
  return boxes.reduce(union);
};

const hasInk = (pose: Pose | null): pose is Pose =>
  pose !== null && (pose.dot !== null || pose.lines.length > 0);

const movingPart = (
  plot: PlotOf<'tangent' | 'tracker'>,
  scene: PlotScene,
  phrase: LaidPhrase | null,
  poseAt: PoseAt,
  look: { width: number; dash: boolean },
): Drawn => {
  const { frame, theme } = scene;
  const colour = theme.roles[plot.role];
  const clampX = (x: number) => Math.min(frame.x.max, Math.max(frame.x.min, x));
  const stateAt = (state: PartState) => poseAt(clampX(state.value ?? plot.at));
  const rest = poseAt(clampX(plot.at));
  const { plane } = frame;
  const empty: Box = { x: plane.x, y: plane.y, width: 0, height: 0 };
  const boxOf = (pose: Pose | null): Box => (hasInk(pose) ? poseBox(pose, phrase, look.width) : empty);
  const places = Array.from({ length: 97 }, (_, index) =>
    poseAt(frame.x.valueAt(plane.x + (plane.width * index) / 96)),
  );
  const box = boxOf(rest);
  const reach = places.filter(hasInk).map(boxOf).reduce(union, box);
  const labelAt = (pose: Pose | null): Label | null =>
    phrase && pose?.label
      ? { phrase, x: pose.label[0], y: pose.label[1], background: theme.background, plate: theme.background }
      : null;
  return {
    part: {
      id: plot.id,
      box,
      reach,
      kind: 'graphic',
      colour,
      text: labelRuns(labelAt(rest)),
      layered: true,
      start: clampX(plot.at),
    },
    paint: (context: SKRSContext2D, state) => {
      const pose = stateAt(state);
      if (!hasInk(pose)) return;
      context.save();
      context.globalAlpha *= presenceOf(state);
      const amount = state.how === 'show' || state.how === 'count' ? 1 : state.reveal;
      const stroke = { lines: pose.lines, width: look.width, colour, dash: look.dash };
      drawStroke(context, stroke, stage(amount, 0.2, 1), state.highlight);
      if (pose.dot) drawDot(context, pose.dot, dotRadius * stage(amount, 0, 0.4), colour, state.highlight);
      context.restore();
    },
    paintLabel: (context, state) => {
      if (opacityOf(state) > 0) drawLabel(context, labelAt(stateAt(state)), state, colour);
    },
    boxAt: (state) => boxOf(stateAt(state)),
    markedAt: (state) => {
      const pose = stateAt(state);
      // A ring goes around the dot and its name, not around the guides.
      return boxOf(pose?.dot && look.dash ? { ...pose, lines: [] } : pose);
    },
  };
};

const phraseOf = (plot: PlotOf<'tangent' | 'tracker'>, scene: PlotScene): LaidPhrase | null =>
  plot.label === undefined
    ? null
    : layPhrase(plot.label, { size: scene.labelSize, colour: scene.theme.roles[plot.role], maxWidth: 420 });

/** A dot that stays on its curve, with dashed guides to both axes where wished. */
export const placeTracker = (plot: PlotOf<'tracker'>, scene: PlotScene): PlacedPlot => {
  const { frame, theme } = scene;
  const curve = graphOf(frame, formulaOf(scene, plot.id, plot.of, 'x'));
  const phrase = phraseOf(plot, scene);
  const poseOn = (x: number, side: number): Pose | null => {
    const pixel = frame.x.at(x);
    const dot = curve(pixel);
    if (!dot || !contains(frame.plane, dot)) return null;
    const { px, py } = frame.crossing;
    const guides: Polyline[] = [
      [dot, [dot[0], py]],
      [dot, [px, dot[1]]],
    ];
    const [nx, ny] = normalAt(curve, pixel);
    const label = phrase && standingOff(dot, [nx * side, ny * side], phrase, dotRadius + 10, scene);
    return { dot, lines: plot.guides ? guides.filter(([a, b]) => distance(a!, b!) > 1) : [], label };
  };
  const look = { width: theme.lines.thin + 0.5, dash: true };
  return {
    lines: [],
    drawn: (around) => {
      const side = clearest([1, -1], poseOn, phrase, trialsOf(plot.at, scene), around);
      return movingPart(plot, scene, phrase, (x) => poseOn(x, side), look);
    },
  };
};

/** Where the label of a tangent stands: at a share of its length from the left, above (1) or below (-1) the line. */
interface Stand {
  share: number;
  side: 1 | -1;
}
const stands: readonly Stand[] = [1, 0, 0.82, 0.18].flatMap((share): Stand[] => [
  { share, side: 1 },
  { share, side: -1 },
]);

/** A straight line that touches the curve at one place, with a dot where it touches. */
export const placeTangent = (plot: PlotOf<'tangent'>, scene: PlotScene): PlacedPlot => {
  const { frame, theme } = scene;
  const curve = graphOf(frame, formulaOf(scene, plot.id, plot.of, 'x'));
  const phrase = phraseOf(plot, scene);
  const poseOn = (x: number, { share, side }: Stand): Pose | null => {
    const pixel = frame.x.at(x);
    const dot = curve(pixel);
    const [before, after] = [curve(pixel - 0.01), curve(pixel + 0.01)];
    if (!dot || !before || !after || !contains(frame.plane, dot)) return null;
    const slope = (after[1] - before[1]) / 0.02;
    const along = (value: number): Point => {
      const place = frame.x.at(value);
      return [place, dot[1] + slope * (place - pixel)];
    };
    const lines = clipLine([along(x - plot.span), along(x + plot.span)], frame.plane);
    const [left, right] = [lines[0]?.[0], lines[0]?.at(-1)];
    const tip = left && right && between(left, right, share);
    const length = side * Math.hypot(1, slope);
    const normal: Point = [slope / length, -1 / length];
    const label = phrase && tip ? standingOff(tip, normal, phrase, 12, scene) : null;
    return { dot, lines, label };
  };
  const look = { width: theme.lines.normal, dash: false };
  return {
    lines: [],
    drawn: (around) => {
      const stand = clearest(stands, poseOn, phrase, trialsOf(plot.at, scene), around);
      return movingPart(plot, scene, phrase, (x) => poseOn(x, stand), look);
    },
  };
};
