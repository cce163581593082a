import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { contrastOf } from '../../scenes/drawing/colour.ts';
import { rule } from '../rule.ts';
import { type LaidScene, textOf } from './laid-scene.ts';

const textRule = rule('contrast_text', 'before', 4.5, ':1');
const graphicsRule = rule('contrast_graphics', 'before', 3, ':1');

const isHex = (colour: string | undefined): colour is string => /^#[0-9a-f]{6}$/i.test(colour ?? '');

/** Text at least 4.5:1 and graphics at least 3:1 against what lies behind them. */
export const checkContrast = (laid: LaidScene, background: string): QualityCheck[] => {
  const scene = laid.scene.id;
  const ratios = textOf(laid)
    .filter(({ run }) => isHex(run.colour) && isHex(run.background))
    .map(({ run, element, part }) => ({
      ratio: contrastOf(run.colour, run.background),
      name: `“${run.text}” in ${element}.${part.id}`,
    }));
  const lines = laid.elements.flatMap((element) =>
    element.parts
      .filter((part) => part.kind === 'graphic' && isHex(part.colour) && part.id !== 'grid')
      .map((part) => ({ ratio: contrastOf(part.colour!, background), name: `${element.id}.${part.id}` })),
  );
  return [...worst(ratios, 4.5, textRule, scene), ...worst(lines, 3, graphicsRule, scene)];
};

const worst = (
  ratios: { ratio: number; name: string }[],
  limit: number,
  made: typeof textRule,
  scene: string,
): QualityCheck[] => {
  const lowest = ratios.reduce((low, next) => (next.ratio < low.ratio ? next : low), {
    ratio: 21,
    name: 'nothing',
  });
  const value = Math.round(lowest.ratio * 10) / 10;
  const measured = { value, scene, detail: `Lowest: ${lowest.name}.` };
  return [lowest.ratio < limit ? made.fail(measured) : made.pass(measured)];
};
