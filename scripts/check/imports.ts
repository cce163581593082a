import type { SourceFile } from './files.ts';
import { importsOf } from './import-statements.ts';
import { guarded, type Layer, layers } from './layers.ts';

const isSource = (path: string) => /^packages\/[^/]+\/src\//.test(path);
const layerOf = (path: string, table: Layer[]) => table.find((layer) => layer.path.test(path));

/** Imports that go against the direction that the table of layers allows, one sentence each. */
export function checkImports(files: SourceFile[], table = layers, guards = guarded): string[] {
  const faults: string[] = [];
  for (const file of files.filter(({ path }) => /\.(ts|mjs)$/.test(path))) {
    const from = layerOf(file.path, table);
    if (!from) {
      if (isSource(file.path)) faults.push(`${file.path} belongs to no layer of scripts/check/layers.ts.`);
      continue;
    }
    for (const { line, target } of importsOf(file)) {
      const place = `${file.path}:${line}`;
      const to = layerOf(target, table);
      if (to && to !== from && !from.mayImport.includes(to.name)) {
        faults.push(`${place}: ${from.name} may not import ${to.name} (${target}).`);
      }
      const guard = guards.find((one) => one.package === target);
      if (guard && !guard.layers.includes(from.name)) {
        faults.push(`${place}: only ${guard.layers.join(' and ')} may import ${target}, not ${from.name}.`);
      }
    }
  }
  return faults;
}
