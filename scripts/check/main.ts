import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './files.ts';
import { checkImports } from './imports.ts';
import { checkPortability } from './portability.ts';
import { checkSizes } from './sizes.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const programs = join(root, 'node_modules', '.bin');

/** Runs one of our tools; its output is the fault. */
function tool(name: string, args: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(programs, name), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? [] : [output.trim()]));
  });
}

const files = sourceFiles(root);
const checks: [string, string[] | Promise<string[]>][] = [
  ['format and lint', tool('biome', ['check', '--error-on-warnings', '.'])],
  ['types', tool('tsc', ['-p', '.'])],
  ['file sizes', checkSizes(files)],
  ['import direction', checkImports(files)],
  ['nothing of one machine', checkPortability(files)],
];

for (const [name, outcome] of checks) {
  const faults = await outcome;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '     '));
  if (faults.length > 0) process.exitCode = 1;
}
