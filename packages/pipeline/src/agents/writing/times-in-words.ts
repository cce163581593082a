import { spelled } from './compute.ts';

const fractions: Record<string, string> = {
  '0.5': 'half',
  '0.333': 'a third of',
  '0.25': 'a quarter of',
  '0.125': 'an eighth of',
  '0.111': 'a ninth of',
};

const isRound = (factor: number): boolean => Math.abs(Number(spelled(factor)) - factor) < 1e-9;

/** A factor before a quantity: `twice`, `9 times`, `about 1.41 times`, `a quarter of`. */
export const timesInWords = (factor: number): string =>
  fractions[spelled(factor)] ??
  (factor === 2 ? 'twice' : `${isRound(factor) ? '' : 'about '}${spelled(factor)} times`);
