import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { BriefSymbol } from '../brief.ts';
import type { ShelfSymbol } from '../shelf/entry.ts';

const roles: Role[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * The symbols of all chapters so far. A symbol keeps its colour for the whole lesson, and its meaning where a later chapter
 * gives none; a new one gets a colour that none of its chapter has.
 */
export const ledger = () => {
  const symbols = new Map<string, BriefSymbol>();
  return {
    known: (): ShelfSymbol[] => [...symbols.values()],
    take(found: readonly BriefSymbol[]): BriefSymbol[] {
      const used = new Set(found.flatMap(({ tex }) => symbols.get(tex)?.role ?? []));
      return found.map((symbol) => {
        const before = symbols.get(symbol.tex);
        const free = roles.filter((role) => !used.has(role));
        const role = before?.role ?? free[0] ?? roles[symbols.size % roles.length]!;
        used.add(role);
        const kept = { ...symbol, role, meaning: symbol.meaning || (before?.meaning ?? '') };
        if (!before || (!before.meaning && kept.meaning)) symbols.set(symbol.tex, kept);
        return kept;
      });
    },
  };
};
