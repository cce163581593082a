import type { Condition } from './condition.ts';
import type { Ledger } from './ledger.ts';

/**
 * The ledger of a condition is the shared one that it names. When that does not answer as this replica begins to see
 * the condition, the replica notes the whole episode by itself (`own`, which always answers): then each replica tells.
 * What has begun in a shared ledger stays there: while that does not answer, nothing new is told.
 */
export function chooseLedger(shared: Record<Condition['ledger'], Ledger>, own: Ledger) {
  const episodes = new Map<string, Ledger>();
  const seen = new Set<string>();
  return async ({ name, ledger }: Condition, sees: boolean) => {
    if (sees && !seen.has(name) && episodes.get(name) !== own) episodes.delete(name);
    if (sees) seen.add(name);
    else seen.delete(name);
    let used = episodes.get(name) ?? shared[ledger];
    const said = await used.speak(name, sees).catch((error: unknown) => {
      if (!sees || episodes.has(name)) throw error;
      used = own;
      return own.speak(name, sees);
    });
    if (said.there) episodes.set(name, used);
    else episodes.delete(name);
    return { tell: said.tell, ledger: used };
  };
}
