import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** Shared with `npm start`: Node need not read all the TypeScript again for every process. */
const compileCache = fileURLToPath(new URL('../../../../node_modules/.cache/lectern', import.meta.url));

export interface StartedServer {
  process: ChildProcess;
  url: string;
  /** Every log line so far, parsed. */
  log: Record<string, unknown>[];
}

export interface EndedServer {
  code: number | null;
  stderr: string;
}

function launch(dataFolder: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: compileCache,
      LECTERN_DATA: dataFolder,
      PORT: '0',
      ...env,
    },
  });
}

/** Starts the server and waits for its line `ready`. @throws with its output when it ends before. */
export async function startServer(
  dataFolder: string,
  env: Record<string, string> = {},
): Promise<StartedServer> {
  const child = launch(dataFolder, env);
  const log: Record<string, unknown>[] = [];
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr += chunk));
  const ready = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const entry = JSON.parse(line) as Record<string, unknown>;
      log.push(entry);
      if (entry.msg === 'ready') resolve(entry.url as string);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${stderr}\n${JSON.stringify(log)}`)));
  });
  return { process: child, url: await ready, log };
}

/** Starts a server that is expected to end by itself, and waits for that. */
export async function runServer(dataFolder: string, env: Record<string, string> = {}): Promise<EndedServer> {
  const child = launch(dataFolder, env);
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr += chunk));
  child.stdout!.resume();
  const [code] = await once(child, 'close');
  return { code, stderr };
}

/** Sends a signal and waits for the end, if it has not ended before. */
export async function endServer({ process: child }: StartedServer, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return { code: child.exitCode, killedBy: child.signalCode };
  }
  const end = once(child, 'exit');
  child.kill(signal);
  const [code, killedBy] = await end;
  return { code, killedBy };
}
