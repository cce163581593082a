import { chemistry } from './chemistry/index.ts';
import { computing } from './computing/index.ts';
import type { ShelfEntry } from './entry.ts';
import { mathematics } from './mathematics/index.ts';
import { physics } from './physics/index.ts';

/** The whole reference shelf. */
export const shelf: readonly ShelfEntry[] = [...mathematics, ...physics, ...chemistry, ...computing];

const byId = new Map(shelf.map((entry) => [entry.id, entry]));

/** The entry of that id; throws a RangeError where there is none. */
export const entryOf = (id: string): ShelfEntry => {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`No such shelf entry: ${id}`);
  return entry;
};
