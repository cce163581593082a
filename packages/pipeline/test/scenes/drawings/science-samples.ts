import { unitCircles } from './science/unit-circles.ts';

/** Drawings of mathematics and the sciences as lessons use them, with the odd cases of each. */
export const scienceInputs: Record<string, object> = { ...unitCircles };
