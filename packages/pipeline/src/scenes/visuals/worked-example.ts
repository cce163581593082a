import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import { type Box, union } from '../geometry.ts';
import { assemble } from '../painted.ts';
import type { ElementState, LaidElement, LayOut, LayoutFault } from '../visual.ts';
import { layOutEquation } from './equation.ts';
import { layPanel, panelParts } from './worked-example/panel.ts';

type Example = VisualOf<'worked-example'>;

/** Pixels between what is given and the steps, and those of the line between them. */
const gutter = 110;
/** Narrower regions have the panel above the steps. */
const leastWide = 1000;
/** The two lines under the result: their distances from its ink. */
const underlines = [14, 24] as const;
const room = underlines[1] + 4;

const withId =
  (from: string, to: string) =>
  (id: string): string =>
    id === from ? to : id;

/** The calculation as steps of an equation, the result being the last one. */
const stepsOf = ({ steps, result, parts }: Example): VisualOf<'equation'> => ({
  type: 'equation',
  mode: 'stack',
  steps: [...steps, { tex: result }],
  parts,
});

const drawUnderlines = (context: SKRSContext2D, box: Box, colour: string, amount: number): void => {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 4;
  context.lineCap = 'round';
  for (const [index, below] of underlines.entries()) {
    const drawn = Math.min(1, Math.max(0, amount * 2.4 - 1 - index * 0.4));
    if (drawn <= 0) continue;
    context.beginPath();
    context.moveTo(box.x, box.y + box.height + below);
    context.lineTo(box.x + box.width * drawn, box.y + box.height + below);
    context.stroke();
  }
  context.restore();
};

/** What is given and sought stands on the left (above, where there is little width), the calculation beside it. */
export const layOutWorkedExample: LayOut<'worked-example'> = (input) => {
  const { visual, region, theme } = input;
  const wide = region.width >= leastWide;
  const most = wide
    ? { width: region.width * 0.34, height: region.height }
    : { width: region.width, height: region.height * 0.46 };
  const { laid: panel, faults } = fitInto(sizesFrom(theme.sizes.body + (wide ? 14 : 6)), most, (size) =>
    layPanel(visual, theme, most.width, size),
  );
  const panelWidth = Math.max(panel.width, wide ? region.width * 0.18 : 0);
  const work: Box = wide
    ? {
        ...region,
        x: region.x + panelWidth + gutter,
        width: region.width - panelWidth - gutter,
        height: region.height - room,
      }
    : {
        ...region,
        y: region.y + panel.height + 56,
        height: region.height - panel.height - 56 - room,
      };
  const equation = layOutEquation({ ...input, visual: stepsOf(visual), region: work });
  const last = `step${visual.steps.length + 1}`;
  const toPart = withId(last, 'result');
  const toStep = withId('result', last);
  const steps = equation.parts.map((part) => ({ ...part, id: toPart(part.id) }));
  const result = steps.find(({ id }) => id === 'result');
  const resultInk = result?.box;
  if (result) result.box = { ...result.box, height: result.box.height + room };

  const height = wide ? panel.height : region.height;
  const top = wide ? opticalTop(region, height) : region.y;
  const given = assemble(input, 'worked-example', panelParts(panel, region.x, top, theme), []);
  const lineX = region.x + panelWidth + gutter / 2;
  const rule = wide
    ? {
        x: lineX,
        y: Math.min(top, equation.box.y),
        bottom: Math.max(top + panel.height, equation.box.y + equation.box.height + room),
      }
    : null;
  const drawRule = (context: SKRSContext2D, state: ElementState) => {
    const first = state.parts.get('given1');
    if (!rule || !first) return;
    context.save();
    context.globalAlpha *= first.opacity * first.reveal;
    context.fillStyle = theme.roles.faint;
    context.fillRect(rule.x - 1, rule.y, 2, rule.bottom - rule.y);
    context.restore();
  };
  const element: LaidElement = {
    id: input.id,
    type: 'worked-example',
    box: [given.box, equation.box].reduce(union),
    parts: [...given.parts, ...steps],
    faults: [...faults, ...given.faults, ...equation.faults.map((fault) => renamed(fault, toPart))],
    draw(context, state) {
      drawRule(context, state);
      given.draw(context, { parts: state.parts, transform: null });
      const parts = new Map([...state.parts].map(([id, own]) => [toStep(id), own]));
      const transform = state.transform && {
        ...state.transform,
        from: toStep(state.transform.from),
        to: toStep(state.transform.to),
      };
      equation.draw(context, { parts, transform });
      const own = state.parts.get('result');
      if (own && resultInk && own.opacity > 0) {
        context.save();
        context.globalAlpha *= own.opacity * (1 - 0.7 * own.dim);
        drawUnderlines(context, resultInk, theme.roles.good, own.reveal);
        context.restore();
      }
    },
  };
  const first = element.parts.find(({ id }) => id === 'given1');
  // The line belongs to the first quantity, without being in anybody's way: what repaints one repaints the other.
  if (rule && first)
    first.reach = union(first.box, { x: rule.x - 1, y: rule.y, width: 2, height: rule.bottom - rule.y });
  return element;
};

const renamed = (fault: LayoutFault, toPart: (id: string) => string): LayoutFault =>
  fault.part === null ? fault : { ...fault, part: toPart(fault.part) };
