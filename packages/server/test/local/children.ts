import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The children that a server has written down in its data folder. */
export function readChildren(folder: string): { name: string; pid: number; started: string }[] {
  return JSON.parse(readFileSync(join(folder, 'children.json'), 'utf8'));
}
