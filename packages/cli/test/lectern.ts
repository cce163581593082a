import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
/** Shared with `npm run lectern`: Node need not read all the TypeScript again for every process. */
const compileCache = fileURLToPath(new URL('../../../node_modules/.cache/lectern', import.meta.url));

/** Runs the command line to its end, without a terminal; sends SIGINT once stderr says what `interruptAt` names. */
export async function lectern(args: string[], env: Record<string, string> = {}, interruptAt?: string) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  let interrupted = false;
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (interrupted || interruptAt === undefined || !stderr.includes(interruptAt)) return;
    interrupted = true;
    child.kill('SIGINT');
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}
