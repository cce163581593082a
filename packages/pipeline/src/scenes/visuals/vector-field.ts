import { assembleDrawing } from '../drawing/drawn.ts';
import { obstacle, type Surroundings } from '../drawing/label-place.ts';
import { labelSizeIn } from '../drawing/label-size.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { axisParts } from './axes/axis-parts.ts';
import { type PlaneFormula, readPlaneExpression } from './axes/expression.ts';
import { layFrame } from './axes/frame.ts';
import { fieldPart, fullStrength, gridOf } from './vector-field/arrows.ts';
import type { Flow } from './vector-field/flow.ts';
import { type FlowScene, particlePart, streamlinePart } from './vector-field/flow-parts.ts';
import { probePart } from './vector-field/probe-part.ts';

const nothing: PlaneFormula = () => Number.NaN;

/**
 * Lays out a vector field: the plane in equal scales, arrows on a grid over it, and what flows along them. A bad
 * expression leaves the field empty and is a fault.
 */
export const layOutVectorField: LayOut<'vector-field'> = (input) => {
  const { visual, region, theme } = input;
  const faults: LayoutFault[] = [];
  const formulaOf = (text: string): PlaneFormula => {
    const read = readPlaneExpression(text);
    if (typeof read === 'function') return read;
    faults.push({ code: 'bad_expression', part: 'field', detail: `${text}: ${read.problem}` });
    return nothing;
  };
  const [p, q] = [formulaOf(visual.p), formulaOf(visual.q)];
  const axis = ({ min, max, label }: typeof visual.x, name: string) => ({
    min,
    max,
    label: `$${label ?? name}$`,
    ticks: 'none' as const,
    scale: 'linear' as const,
  });
  const axes = {
    type: 'axes' as const,
    x: axis(visual.x, 'x'),
    y: axis(visual.y, 'y'),
    grid: false,
    equal: true,
    plots: [],
  };
  const frame = layFrame(axes, region, theme);
  const flow: Flow = { p, q, frame, full: fullStrength({ p, q }, gridOf(frame, visual.arrows).places) };
  const around: Surroundings = { bounds: region, texts: [], lines: [] };
  const axisDrawn = axisParts(frame, { x: [], y: [] }, around, theme);
  const scene: FlowScene = { flow, theme, size: labelSizeIn(region, theme), around, faults };
  const probes = visual.probes.map((probe) => probePart(probe, scene));
  for (const { part } of probes)
    around.lines.push(
      obstacle([
        [part.box.x, part.box.y],
        [part.box.x + part.box.width, part.box.y + part.box.height],
      ]),
    );
  const streamlines = visual.streamlines.map((line) => streamlinePart(line, scene));
  const particles = visual.particles.map((particle) => particlePart(particle, scene));
  const texts = [frame.labels.x, frame.labels.y].flatMap((phrase) => phrase?.faults ?? []);
  return assembleDrawing(
    input,
    'vector-field',
    [...axisDrawn, fieldPart(visual, flow, theme), ...streamlines, ...particles, ...probes],
    [...faults, ...texts],
  );
};
