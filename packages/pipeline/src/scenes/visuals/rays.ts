import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { layPhrase } from '../phrase.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { type BenchSetup, layBench } from './rays/bench.ts';
import { type BenchScene, movingParts, standingParts } from './rays/bench-parts.ts';
import { interfaceParts } from './rays/interface-parts.ts';
import { imageOf } from './rays/optics.ts';
import { shortNumber, valuesPart } from './rays/values-part.ts';

type Input = Parameters<LayOut<'rays'>>[0];

const benchParts = ({ visual, region, theme }: Input, setup: BenchSetup): Drawn[] => {
  const bench = layBench(visual, setup, region, theme);
  const { distance } = setup.object;
  const places = Array.from({ length: 40 }, (_, index) => ({
    value: bench.held(distance * 0.1 * (index + 1)),
    clock: 0,
  }));
  const scene: BenchScene = { visual, bench };
  const unit = visual.unit ? `\u202f${visual.unit}` : '';
  const texts = (value: number) => {
    const held = bench.held(value);
    const image = imageOf(held, bench.focal);
    const colour = theme.roles[visual.roles.image];
    const given = { text: `$d$ = ${shortNumber(held)}${unit}`, colour: theme.roles[visual.roles.object] };
    if (!Number.isFinite(image.distance)) return [given, { text: 'no image (parallel rays)', colour }];
    return [
      given,
      { text: `$d'$ = ${shortNumber(image.distance)}${unit}`, colour },
      { text: `$m$ = ${shortNumber(image.magnification)}`, colour },
      {
        text: `${image.distance > 0 ? 'real' : 'virtual'}, ${image.magnification > 0 ? 'upright' : 'inverted'}`,
        colour,
      },
    ];
  };
  const values = bench.values
    ? [
        valuesPart(
          texts,
          { id: 'object', start: distance, places },
          { box: bench.values, size: bench.size, theme },
        ),
      ]
    : [];
  return [...standingParts(scene), ...movingParts(scene), ...values];
};

/** Side of the region below which rays cannot be told apart, in pixels. */
const leastSide = 240;

/** Lays out geometric optics. Rays, image and angles follow from the setup alone. Faults: `does_not_fit`, and those of names. */
export const layOutRays: LayOut<'rays'> = (input) => {
  const { visual, region, theme } = input;
  const { setup } = visual;
  const parts =
    setup.at === 'interface' ? interfaceParts(visual, setup, region, theme) : benchParts(input, setup);
  const names =
    setup.at === 'interface' ? [setup.from.name, setup.into.name] : [setup.object.name, visual.image_name];
  const faults: LayoutFault[] = names.flatMap(
    (name) => layPhrase(name, { size: 32, colour: theme.roles.ink, maxWidth: region.width * 0.6 }).faults,
  );
  if (Math.min(region.width, region.height) < leastSide)
    faults.push({ code: 'does_not_fit', part: null, detail: `needs ${leastSide} px each way` });
  return assembleDrawing(input, 'rays', parts, faults);
};
