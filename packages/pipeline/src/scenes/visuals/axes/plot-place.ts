import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import { type Label, labelBox } from '../../drawing/label.ts';
import { type Candidate, findPlace, type Surroundings } from '../../drawing/label-place.ts';
import type { Polyline } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { type Formula, readExpression } from './expression.ts';
import type { AxesFrame } from './frame.ts';
import { type CurvePoint, clipLine, sampleCurve } from './sample.ts';

export type Plot = VisualOf<'axes'>['plots'][number];
export type PlotOf<Kind extends Plot['plot']> = Extract<Plot, { plot: Kind }>;

/** What the layout of a plot works with. */
export interface PlotScene {
  region: Box;
  frame: AxesFrame;
  theme: Theme;
  labelSize: number;
  faults: LayoutFault[];
}

const nothing: Formula = () => Number.NaN;

/** The formula of an expression; one that cannot be read is a fault and gives NaN everywhere. */
export const formulaOf = (scene: PlotScene, part: string, text: string, variable: 'x' | 't'): Formula => {
  const read = readExpression(text, variable);
  if (typeof read === 'function') return read;
  scene.faults.push({ code: 'bad_expression', part, detail: `${text}: ${read.problem}` });
  return nothing;
};

/** The curve y = f(x) with the pixel of x as its parameter. */
export const graphOf =
  ({ x, y }: AxesFrame, formula: Formula): CurvePoint =>
  (pixel) => {
    const at = y.at(formula(x.valueAt(pixel)));
    return Number.isFinite(at) ? [pixel, Math.min(1e6, Math.max(-1e6, at))] : null;
  };

/** Pixels of a range of x within the plane; the whole plane where it is open. */
export const pixelsOf = (
  { x }: AxesFrame,
  from: number | undefined,
  to: number | undefined,
): [number, number] => {
  const clamp = (value: number) => Math.min(x.max, Math.max(x.min, value));
  const first = x.at(clamp(from ?? x.min));
  const last = x.at(clamp(to ?? x.max));
  return first <= last ? [first, last] : [last, first];
};

/** The lines of y = f(x) inside the plane. */
export const functionLines = (frame: AxesFrame, formula: Formula, from?: number, to?: number): Polyline[] => {
  const [first, last] = pixelsOf(frame, from, to);
  if (last - first < 1) return [];
  const count = Math.max(16, Math.ceil((last - first) / 6));
  return sampleCurve(graphOf(frame, formula), first, last, count, frame.plane).flatMap((line) =>
    clipLine(line, frame.plane),
  );
};

/** A plot whose geometry is known: what others keep clear of, and how it becomes a part once all others are known too. */
export interface PlacedPlot {
  lines: Polyline[];
  drawn(around: Surroundings): Drawn;
}

/** Sets and places a plot's label, reports what goes wrong, and takes its place from the others. */
export const labelPlot = (
  scene: PlotScene,
  plot: Plot,
  candidatesFor: (size: { width: number; height: number }) => Candidate[],
  around: Surroundings,
): Label | null => {
  if (plot.label === undefined) return null;
  const { theme } = scene;
  const phrase = layPhrase(plot.label, {
    size: scene.labelSize,
    colour: theme.roles[plot.role],
    maxWidth: Math.min(460, around.bounds.width * 0.45),
  });
  scene.faults.push(...phrase.faults.map((fault) => ({ ...fault, part: plot.id })));
  const place = findPlace(candidatesFor(phrase), phrase, around);
  if (!place) return null;
  if (place.collides)
    scene.faults.push({
      code: 'label_collision',
      part: plot.id,
      detail: `no free place for “${plot.label}”`,
    });
  const background = theme.background;
  const label = { phrase, x: place.x, y: place.y, background, plate: place.crossed > 0 ? background : null };
  around.texts.push(labelBox(label));
  return label;
};
