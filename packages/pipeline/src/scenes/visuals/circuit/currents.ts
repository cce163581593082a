import type { Circuit, Component } from './symbols.ts';

/** Ohms that a component's value says, as `10 Ω`, `2.2 kΩ` or `10 $\Omega$`; null where it says none. */
export const ohmsOf = ({ kind, value }: Pick<Component, 'kind' | 'value'>): number | null => {
  if (kind === 'ammeter' || kind === 'wire' || kind === 'switch') return 0;
  const found = /^\s*([\d.]+)\s*(m|k|M)?\s*(?:Ω|Ω|\$?\\Omega\$?|ohms?)/i.exec(
    (value ?? '').replace('\u202f', ' '),
  );
  if (!found) return null;
  const factor = found[2] === 'm' ? 1e-3 : found[2] === 'k' ? 1e3 : found[2] === 'M' ? 1e6 : 1;
  return Number(found[1]) * factor;
};

/** Share of the whole current that runs through each branch: as their conductances, or alike where a resistance is not known. */
export const sharesOf = (branches: Circuit['branches']): number[] => {
  const resistances = branches.map((branch) => {
    const ohms = branch.map(ohmsOf);
    return ohms.some((value) => value === null) ? null : ohms.reduce<number>((sum, value) => sum + value!, 0);
  });
  if (resistances.some((value) => value === null || value <= 0))
    return branches.map(() => 1 / branches.length);
  const conductances = resistances.map((value) => 1 / value!);
  const whole = conductances.reduce((sum, value) => sum + value, 0);
  return conductances.map((value) => value / whole);
};

/** The switch that rules a circuit: the first on the main loop, else the first in a branch; null without one. */
export const rulingSwitch = (visual: Circuit): { component: Component; branch: number | null } | null => {
  const main = [
    ...visual.series,
    ...visual.after,
    ...(visual.branches.length === 1 ? visual.branches[0]! : []),
  ].find(({ kind }) => kind === 'switch');
  if (main) return { component: main, branch: null };
  for (const [branch, components] of visual.branches.entries()) {
    const found = components.find(({ kind }) => kind === 'switch');
    if (found) return { component: found, branch };
  }
  return null;
};
