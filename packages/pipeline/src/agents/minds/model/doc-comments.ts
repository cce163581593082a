import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@lectern/contracts/scene/visuals.ts')));

const declared = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export )?const (\w+) = (?=([\s\S]{0,120}))/g;
const typeOf = /^z\s*\.?\s*(?:z\.)?strictObject\(\{\s*type: z\.literal\('([a-z-]+)'\)/;

let read: Map<string, string> | undefined;

/**
 * What the comments of the scene spec say of its parts, by the name of the declaration (`Region`) and by the type of a visual
 * (`number-line`): a model is told of a visual what its maker has written at it, and nothing has to be kept in step.
 */
export const docComments = (): ReadonlyMap<string, string> => {
  if (read) return read;
  read = new Map();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.ts')) continue;
    for (const [, comment = '', constant = '', start = ''] of readFileSync(
      join(folder, name),
      'utf8',
    ).matchAll(declared)) {
      const text = comment
        .replace(/^\s*\*? ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      read.set(constant, text);
      const type = typeOf.exec(start)?.[1];
      if (type) read.set(type, text);
    }
  }
  return read;
};
