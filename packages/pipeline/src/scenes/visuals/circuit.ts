import { legible } from '../drawing/colour.ts';
import { assembleDrawing } from '../drawing/drawn.ts';
import { labelSizeIn } from '../drawing/label-size.ts';
import { inkOrPaper } from '../drawing/make-ink.ts';
import type { Box } from '../geometry.ts';
import { layPhrase } from '../phrase.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { currentPart } from './circuit/current-part.ts';
import { type CircuitScene, componentPart, textOf, voltmeterPart } from './circuit/parts.ts';
import { type Margins, routeCircuit } from './circuit/route.ts';
import { wiresPart } from './circuit/wires-part.ts';

type Input = Parameters<LayOut<'circuit'>>[0];

/** A loop is never wider than so many times its height: long bare wires show nothing. */
const widest = 2.1;

const marginsOf = ({ visual, theme }: Input, size: number, scale: number): Margins => {
  const widthOf = (one: { name?: string | undefined; value?: string | undefined }) => {
    const text = textOf(one);
    return text === null ? 0 : layPhrase(text, { size, colour: theme.roles.ink }).width;
  };
  const across = 38 * scale;
  const beside = (ones: { name?: string | undefined; value?: string | undefined }[]) =>
    across + 20 + Math.max(0, ...ones.map(widthOf));
  const isMeasured = (ids: string[]) => visual.voltmeters.some((meter) => ids.includes(meter.across));
  const columns = visual.branches.map((branch, index) => {
    const next = visual.branches[index + 1] ?? [];
    const meter = isMeasured(next.map(({ id }) => id)) ? 190 * scale : 0;
    return beside(branch) + across + 44 + meter;
  });
  const lastBranch =
    visual.branches.length > 1
      ? visual.branches.at(-1)!
      : [...visual.series, ...visual.after, ...visual.branches.flat()];
  const row = across + size * 1.7;
  return {
    left: beside([visual.source]) + 6,
    right: beside(lastBranch) + 6,
    top: row,
    bottom: row + (visual.ground ? 40 : 0),
    columns,
  };
};

/** The part of the region that the loop may take: not wider than it looks well, in the middle. */
const roomIn = (region: Box): Box => {
  const width = Math.min(region.width, region.height * widest);
  return { ...region, x: region.x + (region.width - width) / 2, width };
};

/**
 * Lays out a circuit: wires routed at right angles, symbols on them at the largest size that fits, labels outside the
 * loop. Faults: `does_not_fit`, `bad_reference` of a voltmeter, and those of labels.
 */
export const layOutCircuit: LayOut<'circuit'> = (input) => {
  const { visual, region, theme } = input;
  const faults: LayoutFault[] = [];
  const size = Math.max(28, Math.min(labelSizeIn(region, theme) + 2, region.height / 11));
  const room = roomIn(region);
  const scales = [1.7, 1.5, 1.25, 1.1, 1, 0.9, 0.8, 0.7];
  const routes = scales.map((scale) => routeCircuit(visual, room, marginsOf(input, size, scale), scale));
  const route = routes.find(({ lack }) => lack <= 0) ?? routes.at(-1)!;
  if (route.lack > 0)
    faults.push({ code: 'does_not_fit', part: null, detail: `lacks ${Math.round(route.lack)} px` });
  const set = (text: string, wished: string) => {
    const phrase = layPhrase(text, { size, colour: legible(wished, theme.background, inkOrPaper(theme)) });
    faults.push(...phrase.faults);
    return phrase;
  };
  const scene: CircuitScene = { visual, route, theme, set, meterAway: 100 * route.scale };
  const meters = visual.voltmeters.flatMap((meter) => {
    const one = route.placed.find(({ component }) => component.id === meter.across);
    if (one) return [voltmeterPart(meter, one, scene)];
    faults.push({ code: 'bad_reference', part: meter.id, detail: `nothing is called ${meter.across}` });
    return [];
  });
  const rails = route.stretches.filter(({ branch }) => branch === null);
  const rungs = route.stretches.filter(({ branch }) => branch !== null);
  const currents =
    visual.current === 'none'
      ? []
      : [
          currentPart('current', rails, scene),
          ...rungs.map((rung, index) => currentPart(`current-branch${index + 1}`, [rung], scene)),
        ];
  const components = route.placed.map((one) => componentPart(one, scene));
  return assembleDrawing(input, 'circuit', [wiresPart(scene), ...currents, ...meters, ...components], faults);
};
