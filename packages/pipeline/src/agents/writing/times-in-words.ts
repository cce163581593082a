import { spelled } from './compute.ts';

const fractions: Record<string, string> = {
  '0.5': 'half',
  '0.333': 'a third of',
  '0.25': 'a quarter of',
  '0.125': 'an eighth of',
  '0.111': 'a ninth of',
};

/** A factor before a quantity: `twice`, `9 times`, `a quarter of`. */
export const timesInWords = (factor: number): string =>
  fractions[spelled(factor)] ?? (factor === 2 ? 'twice' : `${spelled(factor)} times`);
