import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('..', import.meta.url));
const contracts = fileURLToPath(import.meta.resolve('@lectern/contracts/stages.ts')).replace(
  /stages\.ts$/,
  '',
);
const pinned = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Imports of all forms, and programs that are named by an address. */
const imports =
  /(?:\bfrom\s*|^\s*import\s*|\bimport\(\s*|\bnew URL\(\s*)'(\.{1,2}\/[^']+\.ts|@lectern\/contracts\/[^']+)'/gm;

const found = new Map<string, Promise<string>>();

/**
 * A name for the code that a result comes from: the SHA-256 of a module of the pipeline (path from `src/`), of all modules
 * that it imports, of the exact versions of the libraries, and of Node. Code that draws otherwise has another name, so that
 * nobody needs to remember to say so.
 */
export const codeOf = (module: string): Promise<string> => {
  const known = found.get(module) ?? nameOf(module);
  found.set(module, known);
  return known;
};

/** Absolute paths of a module and of all that it imports, of ours, in the order of their names. */
export const modulesOf = async (module: string): Promise<string[]> =>
  [...(await textsOf(module)).keys()].sort();

const nameOf = async (module: string): Promise<string> => {
  const texts = await textsOf(module);
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  hash.update(await readFile(pinned));
  for (const file of [...texts.keys()].sort())
    hash.update(`${texts.get(file)!.length} `).update(texts.get(file)!);
  return hash.digest('hex');
};

const textsOf = async (module: string): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  const read = async (file: string): Promise<void> => {
    if (texts.has(file)) return;
    texts.set(file, '');
    const text = await readFile(file, 'utf8');
    texts.set(file, text);
    await Promise.all([...text.matchAll(imports)].map(([, name]) => read(resolve(name!, file))));
  };
  await read(own + module);
  return texts;
};

const resolve = (name: string, from: string): string =>
  name.startsWith('.')
    ? fileURLToPath(new URL(name, `file://${from}`))
    : contracts + name.slice('@lectern/contracts/'.length);
