import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What each npm script runs with our own Node: a file of the repository and the arguments that come first. */
export const targets = {
  demo: { file: 'packages/cli/src/main.ts', args: ['demo'] },
  test: { file: 'node_modules/vitest/vitest.mjs', args: ['run'] },
  start: { file: 'packages/server/src/main.ts', args: [], diesWithUs: true },
  lectern: { file: 'packages/cli/src/main.ts', args: [] },
  evaluate: { file: 'packages/cli/src/evaluate.ts', args: [] },
  documents: { file: 'packages/server/src/documents/main.ts', args: [] },
  visuals: { file: 'packages/pipeline/test/gallery/main.ts', args: [] },
  fuzz: { file: 'packages/server/test/fuzz/main.ts', args: [] },
  check: { file: 'scripts/check/main.ts', args: [] },
};

/** The benchmarks of every package: name → file, from the `bench` folders. */
export function benchmarks(root) {
  const found = new Map();
  for (const name of readdirSync(join(root, 'packages'))) {
    const folder = join('packages', name, 'bench');
    for (const file of list(join(root, folder))) {
      if (file.endsWith('.ts')) found.set(file.slice(0, -3), join(folder, file));
    }
  }
  return found;
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
