import type { Shape } from '@lectern/contracts/scene/figure.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { drawInk, type Ink, inkBox } from '../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import { excess, obstacle, type Surroundings } from '../drawing/label-place.ts';
import { labelSizeIn } from '../drawing/label-size.ts';
import { boxAround, type Point } from '../drawing/polyline.ts';
import { type Box, inflate, union } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault, PartState } from '../visual.ts';
import { labelShape, type PlacedShape, wishOf } from './figure/label-shapes.ts';
import { type MovingShape, motionOf } from './figure/motion.ts';
import { fitPlane, type Plane } from './figure/plane.ts';
import { inkOf, widthOf } from './figure/shape-ink.ts';
import { linesOf } from './figure/shape-lines.ts';
import { spaceAround } from './figure/space.ts';

type Input = Parameters<LayOut<'figure'>>[0];

/** Shares of the region that are kept free around the space, tried in turn until every label has a place. */
const margins = [0, 0.04, 0.09, 0.15];

interface Attempt {
  plane: Plane;
  placed: PlacedShape[];
  inks: (Ink | null)[];
  labels: (Label | null)[];
  faults: LayoutFault[];
  /** Regret over all labels, in pixels. */
  cost: number;
  /** Pixels by which ink that stands still reaches out of the region. */
  beyond: number;
}

const place = (shape: Shape, plane: Plane, theme: Theme): PlacedShape =>
  shape.shape === 'text'
    ? { shape, drawn: null, at: plane.at(shape.at) }
    : { shape, drawn: linesOf(shape, plane, widthOf(shape, theme)), at: [0, 0] };

/** Labels with the fewest possible places come first: texts, then what stands in the middle of a shape, then the rest. */
const placingOrder = (placed: readonly PlacedShape[]): number[] => {
  const rank = ({ shape }: PlacedShape): number => {
    if (shape.shape === 'text') return 0;
    return shape.label?.side === 'centre' ? 1 : 2;
  };
  return placed.map((_, index) => index).sort((a, b) => rank(placed[a]!) - rank(placed[b]!) || a - b);
};

const attempt = ({ visual, region, theme }: Input, margin: number): Attempt => {
  const inset = Math.max(4, margin * Math.min(region.width, region.height));
  const plane = fitPlane(spaceAround(visual), inflate(region, -inset));
  const placed = visual.shapes.map((shape) => place(shape, plane, theme));
  const labelSize = labelSizeIn(region, theme);
  const texts: Box[] = [];
  const labels: (Label | null)[] = placed.map(() => null);
  const faults: LayoutFault[] = [];
  let cost = margin * 500;
  for (const index of placingOrder(placed)) {
    const wish = wishOf(placed[index]!.shape, theme, labelSize);
    if (!wish) continue;
    const around: Surroundings = { bounds: region, texts, lines: linesAround(placed, index) };
    const found = labelShape(placed[index]!, wish, placed, around, theme);
    labels[index] = found.label;
    if (!placed[index]!.shape.motion) texts.push(labelBox(found.label));
    faults.push(...found.faults);
    cost += found.cost;
  }
  const inks = placed.map(({ shape, drawn }) =>
    shape.shape === 'text' || !drawn ? null : inkOf(shape, drawn, theme),
  );
  const still = inks.filter((ink, index): ink is Ink => ink !== null && !placed[index]!.shape.motion);
  const beyond = Math.max(0, ...still.map((ink) => excess(inkBox(ink), region)));
  return { plane, placed, inks, labels, faults, cost, beyond };
};

/** Lines that the label of shape `own` should not cross: those of all shapes that stand still and that it does not hide. */
const linesAround = (placed: readonly PlacedShape[], own: number): Surroundings['lines'] =>
  placed.flatMap(({ shape, drawn }, index) => {
    if (!drawn || (shape.motion && index !== own)) return [];
    if (index < own && placed[own]!.shape.fill === 'solid' && placed[own]!.shape.label?.side === 'centre')
      return [];
    return drawn.lines.map((line) => obstacle(line, shape.role === 'faint' || shape.dash ? 0.5 : 1));
  });

const badness = ({ faults, beyond, cost }: Attempt): number =>
  5000 * (faults.length + (beyond > 2 ? 1 : 0)) + cost;

const best = (input: Input): Attempt => {
  const hasLabels = input.visual.shapes.some((shape) => shape.shape === 'text' || shape.label);
  const attempts = hasLabels ? margins : margins.slice(0, 1);
  let found: Attempt | null = null;
  for (const margin of attempts) {
    const next = attempt(input, margin);
    if (!found || badness(next) < badness(found)) found = next;
    if (badness(found) < 12 * found.labels.length) break;
  }
  return found!;
};

const drawShape = (
  shape: Shape,
  ink: Ink | null,
  label: Label | null,
  middle: Point,
  plane: Plane,
  theme: Theme,
): Drawn => {
  const colour = theme.roles[shape.role];
  const boxes = [...(ink ? [inkBox(ink)] : []), ...(label ? [labelBox(label)] : [])];
  const box = boxes.length > 0 ? boxes.reduce(union) : boxAround([middle]);
  const moving: MovingShape | null = shape.motion ? motionOf(shape.motion, box, middle, plane) : null;
  const poseOf = (state: PartState) => {
    const pose = moving?.poseAt(state.clock) ?? { by: [0, 0] as Point, turn: 0, alpha: 1 };
    const [dx, dy] = state.offset ?? [0, 0];
    return { ...pose, by: [pose.by[0] + dx * plane.scale, pose.by[1] - dy * plane.scale] as Point };
  };
  const placed = (context: SKRSContext2D, state: PartState, turned: boolean, paint: () => void) => {
    const { by, turn, alpha } = poseOf(state);
    context.save();
    if (moving?.window) {
      context.beginPath();
      context.rect(moving.window.x, moving.window.y, moving.window.width, moving.window.height);
      context.clip();
    }
    context.globalAlpha *= alpha;
    context.translate(by[0], by[1]);
    if (turned && turn !== 0) {
      context.translate(middle[0], middle[1]);
      context.rotate(turn);
      context.translate(-middle[0], -middle[1]);
    }
    paint();
    context.restore();
  };
  return {
    part: {
      id: shape.id,
      box: moving?.window ? moving.reach : box,
      ...(moving ? { reach: moving.reach, animated: true } : {}),
      kind: ink ? 'graphic' : 'text',
      ...(ink ? { colour } : {}),
      text: labelRuns(label),
      ...(moving ? { layered: true } : {}),
      unit: [plane.scale, -plane.scale],
    },
    paint: (context, state) => {
      if (ink) placed(context, state, true, () => drawInk(context, ink, state));
    },
    paintLabel: (context, state) => {
      if (label) placed(context, state, false, () => drawLabel(context, label, state, colour));
    },
    boxAt: (state) => {
      const { by, turn } = poseOf(state);
      if (moving?.window) return moving.window;
      const around = moving && turn !== 0 ? moving.reach : box;
      return { ...around, x: around.x + by[0], y: around.y + by[1] };
    },
  };
};

/** Lays a figure out: its space scaled uniformly into the region, labels at their shapes, moving shapes with their reach. */
export const layOutFigure: LayOut<'figure'> = (input) => {
  const { theme } = input;
  const { plane, placed, inks, labels, faults } = best(input);
  const drawn = placed.map(({ shape, drawn: lines, at }, index) =>
    drawShape(shape, inks[index]!, labels[index]!, lines?.middle ?? at, plane, theme),
  );
  return assembleDrawing(input, 'figure', drawn, faults);
};
