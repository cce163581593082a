import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { headLength } from '../../drawing/arrow-head.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { type Label, labelBox } from '../../drawing/label.ts';
import { obstacle, type Surroundings } from '../../drawing/label-place.ts';
import { type Look, livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { discInk, inkOrPaper, lineInk } from '../../drawing/make-ink.ts';
import { lengthOf, type Point, type Polyline, pieceOf, pointAlong } from '../../drawing/polyline.ts';
import { setLabel } from '../../drawing/set-label.ts';
import { placesAround } from '../../drawing/sides.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { type Flow, follow } from './flow.ts';

type VectorField = VisualOf<'vector-field'>;

/** What the parts of a flow are laid out with. */
export interface FlowScene {
  flow: Flow;
  theme: Theme;
  size: number;
  around: Surroundings;
  faults: LayoutFault[];
}

/** Seconds of video in which the strongest vectors carry something across the plane. */
const crossing_s = 5;
/** Steps a second, and the most seconds that a way is followed for before it begins anew. */
const rate = 30;
const longest_s = 24;

/** Units of the field that pass in one second of video. */
export const pace = ({ frame: { x, y }, full }: Flow): number =>
  Math.max(x.max - x.min, y.max - y.min) / crossing_s / full;

/** A label at one of the anchors, on a plate. */
export const labelled = (
  scene: FlowScene,
  part: string,
  text: string,
  colour: string,
  anchors: readonly Point[],
  gap: number,
): Label | null => {
  const { size, theme, around, faults } = scene;
  const lettering = {
    part,
    text,
    size,
    colour,
    maxWidth: 420,
    background: theme.background,
    otherwise: inkOrPaper(theme),
  };
  const label = setLabel(
    lettering,
    (extent) => placesAround(anchors, 'right', extent, { lines: [], closed: null }, gap),
    around,
    faults,
  );
  // Arrows run everywhere: a label on the field always has a plate.
  return label && { ...label, plate: theme.background };
};

/** The curve through a place that runs along the arrows, with a head in its middle. */
export const streamlinePart = (line: VectorField['streamlines'][number], scene: FlowScene): Drawn => {
  const { flow, theme } = scene;
  const colour = theme.roles[line.role];
  const step = pace(flow) / rate;
  const ahead = follow(flow, line.at, step, 1600);
  const back = ahead.closed ? [] : follow(flow, line.at, -step, 1600).path;
  const path: Polyline = [...[...back].reverse().slice(0, -1), ...ahead.path];
  if (path.length < 2) {
    scene.faults.push({
      code: 'bad_reference',
      part: line.id,
      detail: `nothing flows through (${line.at.join(', ')})`,
    });
    return stillLook(line.id, colour, { inks: [] });
  }
  const width = theme.lines.normal;
  const { at, angle } = pointAlong(path, lengthOf(path) * 0.55);
  const length = headLength(width) * 1.2;
  const tip: Point = [at[0] + (Math.cos(angle) * length) / 2, at[1] + (Math.sin(angle) * length) / 2];
  const ink: Ink = { ...lineInk([path], colour, width), heads: [{ tip, angle, length }] };
  scene.around.lines.push(obstacle(path));
  const anchors = [0.88, 0.7, 0.3, 0.12, 1].map((share) => pointAlong(path, lengthOf(path) * share).at);
  const label = line.label === undefined ? null : labelled(scene, line.id, line.label, colour, anchors, 14);
  return stillLook(line.id, colour, { inks: [ink], labels: label ? [label] : [] }, { layered: true });
};

const fade_s = 0.35;

/** Something that is carried along, with a tail; a way that ends is gone again from its start. */
export const particlePart = (particle: VectorField['particles'][number], scene: FlowScene): Drawn => {
  const { flow, theme } = scene;
  const colour = theme.roles[particle.role];
  const { path, closed } = follow(flow, particle.at, pace(flow) / rate, longest_s * rate);
  if (path.length < 2)
    scene.faults.push({
      code: 'bad_reference',
      part: particle.id,
      detail: `nothing flows at (${particle.at.join(', ')})`,
    });
  const duration = Math.max(1, path.length - 1) / rate;
  const radius = 11;
  const label =
    particle.label === undefined
      ? null
      : labelled(scene, particle.id, particle.label, colour, path.slice(0, 1), 22);
  const from = path[0] ?? [flow.frame.x.from, flow.frame.y.to];
  const look = ({ clock }: Moment): Look => {
    const t = clock % duration;
    const step = Math.min(path.length - 1, t * rate);
    const index = Math.floor(step);
    const [here, next] = [path[index] ?? from, path[Math.min(path.length - 1, index + 1)] ?? from];
    const at: Point = [
      here[0] + (next[0] - here[0]) * (step - index),
      here[1] + (next[1] - here[1]) * (step - index),
    ];
    const behind =
      closed && clock >= duration
        ? [...path.slice(0, -1), ...path.slice(0, index + 1)]
        : path.slice(0, index + 1);
    const way = [...behind.slice(-rate), at];
    const tail = [1, 0.6, 0.3].flatMap((share) => {
      const length = lengthOf(way);
      const piece = pieceOf(way, Math.max(0, length - 110 * share), length);
      return piece.length > 1 ? [{ ...lineInk([piece], colour, 3 + 4 * (1 - share)), share }] : [];
    });
    const moved = label ? [{ ...label, x: label.x + at[0] - from[0], y: label.y + at[1] - from[1] }] : [];
    const held = moved.filter((one) => isWithin(one, scene.around.bounds));
    const isOpen = !closed && clock > fade_s;
    const alpha = isOpen
      ? Math.min(1, t / fade_s, (duration - t) / fade_s)
      : Math.min(1, closed ? 1 : (duration - t) / fade_s);
    return { inks: [...tail, discInk(at, radius, colour)], labels: held, alpha };
  };
  const places = Array.from({ length: 40 }, (_, index) => ({ value: 0, clock: (index / 40) * duration }));
  return livingPart({ id: particle.id, colour, look, places, animated: true, layered: true });
};

const isWithin = (label: Label, bounds: Surroundings['bounds']): boolean => {
  const { x, y, width, height } = labelBox(label);
  return (
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height
  );
};
