import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import type { LaidScene } from './laid-scene.ts';

const renders = rule('everything_renders', 'before', 0, 'faults');

/** Every TeX string, glyph and expression renders; every label and element has a place of its own. */
export const checkFaults = (laid: LaidScene): QualityCheck[] => {
  const scene = laid.scene.id;
  const faults = laid.elements.flatMap((element) =>
    element.faults.map((fault) => ({ element: element.id, ...fault })),
  );
  return faults.length > 0
    ? faults.map((fault) =>
        renders.fail({
          value: 1,
          scene,
          detail: `${fault.element}${fault.part ? `.${fault.part}` : ''}: ${fault.code}: ${fault.detail}`,
        }),
      )
    : [renders.pass({ value: 0, scene, detail: 'All formulas, glyphs and expressions render.' })];
};
