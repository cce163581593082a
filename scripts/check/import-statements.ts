import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './files.ts';

export interface ImportStatement {
  file: string;
  line: number;
  /** `fastify`, `node:fs`, or a path in the repository such as `packages/contracts/src/stages.ts`. */
  target: string;
}

const forms = [
  /^\s*(?:import|export)\b[^'";()]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Every static, type-only and dynamic import with a literal name; comments are passed over. */
export function importsOf(file: SourceFile): ImportStatement[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  const text = file.text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/^\s*\/\/.*$/gm, blank);
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      file: file.path,
      line: text.slice(0, match.index + match[0].length).split('\n').length,
      target: resolveTarget(file.path, match[1]!),
    })),
  );
}

function resolveTarget(from: string, name: string): string {
  if (name.startsWith('.')) return normalize(join(dirname(from), name));
  const workspace = /^@lectern\/([^/]+)\/(.*)$/.exec(name);
  return workspace ? `packages/${workspace[1]}/src/${workspace[2]}` : packageName(name);
}

const packageName = (name: string) =>
  name.startsWith('node:') ? 'node:' : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
