import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Theme } from '../../scenes/theme.ts';
import { checkContrast } from './contrast.ts';
import { checkFaults } from './faults.ts';
import type { LaidScene } from './laid-scene.ts';
import { checkElementOverlap, checkTextOverlap } from './overlap.ts';
import { checkSafeArea } from './safe-area.ts';
import { checkType } from './type.ts';

/** The checks that need places only, not times: run by the critic on every candidate of a scene, and for the report. */
export const examineLayout = (laid: LaidScene, theme: Theme): QualityCheck[] => [
  ...checkFaults(laid),
  ...checkTextOverlap(laid),
  ...checkElementOverlap(laid),
  ...checkSafeArea(laid),
  ...checkType(laid),
  ...checkContrast(laid, theme.background),
];
