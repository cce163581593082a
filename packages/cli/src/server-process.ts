import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.ts';

const program = fileURLToPath(import.meta.resolve('@lectern/server/main.ts'));
const startWithin_ms = 120_000;
const patience_ms = 40_000;
const keptLines = 30;

export interface ServerProcess extends AsyncDisposable {
  /** Where its API answers. */
  url: string;
  /** Rejects with a Failure when the server ends by itself. */
  ended: Promise<never>;
}

/**
 * Starts a server of our own in its default mode, on a port that the system chooses, and waits until it is ready. Disposing
 * of it stops it and everything that it started.
 * @throws Failure with the server's last lines when it does not come up.
 */
export async function startServer(
  dataFolder: string,
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<ServerProcess> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [program], {
    // A group of its own: a Ctrl-C reaches us alone. The channel tells the server when we are gone without a word.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...environment, NODE_ENV: 'development', LECTERN_DATA: dataFolder, HOST: '127.0.0.1', PORT: '0' },
  });
  const lines: string[] = [];
  const keep = (line: string) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
  };
  createInterface({ input: child.stderr! }).on('line', keep);
  const output = createInterface({ input: child.stdout! });
  output.on('line', keep);
  const ended = once(child, 'exit').then(([code, killedBy]) => {
    throw new Failure(`The server ended (${killedBy ?? `exit code ${code}`}):\n${lines.join('\n')}`);
  });
  ended.catch(() => {});
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(startWithin_ms)]);
    const url = await Promise.race([readyUrl(output, within), ended]);
    return { url, ended, [Symbol.asyncDispose]: () => stop(child) };
  } catch (error) {
    await stop(child);
    signal.throwIfAborted();
    throw error instanceof Failure
      ? error
      : new Failure(`The server is not ready after ${startWithin_ms / 1000} s:\n${lines.join('\n')}`);
  }
}

/** The address that the server's line `ready` carries. */
function readyUrl(output: Interface, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    output.on('line', (line) => {
      const entry = parse(line);
      if (entry?.msg === 'ready' && typeof entry.url === 'string') resolve(entry.url);
    });
  });
}

function parse(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience_ms);
  await end;
  clearTimeout(timer);
}
