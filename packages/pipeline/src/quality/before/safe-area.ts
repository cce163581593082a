import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Box } from '../../scenes/geometry.ts';
import { rule } from '../rule.ts';
import type { LaidScene } from './laid-scene.ts';

const inside = rule('safe_area', 'before', 0, 'px');

/** Pixels by which the box reaches out of the safe area on its worst side. */
const excess = (box: Box, safe: Box): number =>
  Math.max(
    safe.x - box.x,
    safe.y - box.y,
    box.x + box.width - (safe.x + safe.width),
    box.y + box.height - (safe.y + safe.height),
  );

/** Everything, wherever it moves, stays 5 % away from each edge. */
export const checkSafeArea = (laid: LaidScene): QualityCheck[] => {
  const outside = laid.elements.flatMap((element) =>
    element.parts.flatMap((part) => {
      const value = Math.ceil(excess(part.reach ?? part.box, laid.frame.safe));
      return value > 2
        ? [
            inside.fail({
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
    : [inside.pass({ value: 0, scene: laid.scene.id, detail: 'Everything lies in the safe area.' })];
};
