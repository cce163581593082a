import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { LaidPart } from '../scenes/visual.ts';

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

const glyphs = (parts: readonly LaidPart[]): number =>
  parts.reduce(
    (sum, part) => sum + part.text.reduce((runs, run) => runs + run.text.replace(/\s/g, '').length, 0),
    0,
  );

const strokeLength = (parts: readonly LaidPart[]): number =>
  Math.max(0, ...parts.map((part) => Math.hypot(part.box.width, part.box.height)));

/** Seconds that an action on `parts` takes when the scene does not say. */
export function actionLength(action: Action, parts: readonly LaidPart[]): number {
  if (action.duration_s !== undefined) return action.duration_s;
  switch (action.do) {
    case 'show':
      return parts.length > 3 ? 0.9 : 0.6;
    case 'write':
      return between(0.6, glyphs(parts) * 0.04, 2.5);
    case 'draw':
      return between(0.6, strokeLength(parts) / 700 + (parts.length - 1) * 0.15, 2);
    case 'highlight':
    case 'transform':
    case 'camera':
      return 1.2;
    case 'circle':
    case 'underline':
    case 'swap':
      return 0.8;
    case 'move':
    case 'pan':
      return 1.5;
    case 'trace':
      return between(1.2, strokeLength(parts) / 400, 3);
    case 'count':
      return 1;
    case 'clear':
    case 'dim':
    case 'undim':
      return 0.4;
  }
}

/** The share of its length after which the next action of the beat may start, when neither has a cue. */
export function actionStride(action: Action): number {
  switch (action.do) {
    case 'show':
      return 0.5;
    case 'dim':
    case 'undim':
      return 0.25;
    case 'write':
    case 'draw':
    case 'count':
      return 0.85;
    default:
      return 1;
  }
}
