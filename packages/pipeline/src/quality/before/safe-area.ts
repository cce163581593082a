import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { type Box, safeArea } from '../../scenes/geometry.ts';
import { rule } from '../rule.ts';
import type { LaidScene } from './laid-scene.ts';

const safe = rule('safe_area', 'before', 0, 'px');

/** Pixels by which the box reaches out of the safe area on its worst side. */
const excess = (box: Box): number =>
  Math.max(
    safeArea.x - box.x,
    safeArea.y - box.y,
    box.x + box.width - (safeArea.x + safeArea.width),
    box.y + box.height - (safeArea.y + safeArea.height),
  );

/** Everything, wherever it moves, stays 5 % away from each edge. */
export const checkSafeArea = (laid: LaidScene): QualityCheck[] => {
  const outside = laid.elements.flatMap((element) =>
    element.parts.flatMap((part) => {
      const value = Math.ceil(excess(part.reach ?? part.box));
      return value > 2
        ? [
            safe.fail({
              value,
              scene: laid.scene.id,
              detail: `${element.id}.${part.id} leaves the safe area.`,
            }),
          ]
        : [];
    }),
  );
  return outside.length > 0
    ? outside
    : [safe.pass({ value: 0, scene: laid.scene.id, detail: 'Everything lies in the safe area.' })];
};
