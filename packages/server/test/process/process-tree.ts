import { readdirSync, readFileSync } from 'node:fs';
import { identify, isAlive, type ProcessIdentity } from '../../src/local/process-identity.ts';

/** Every process below this one at the moment; Linux only. */
export function descendants(pid: number): ProcessIdentity[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (parent === pid || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow).flatMap((one) => identify(one) ?? []);
}

export const alive = (processes: ProcessIdentity[]): ProcessIdentity[] => processes.filter(isAlive);
