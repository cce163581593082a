import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';

const largestLog_bytes = 5_000_000;

export interface ChildCommand {
  /** Words before the program that change who it runs as. */
  words?: string[];
  program: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** What the kernel sends to the child when we die without a word; Linux with util-linux only. */
  deathSignal: NodeJS.Signals;
  /** File that takes the child's output, begun anew when it has grown large; null: our own output. */
  logFile: string | null;
  uid?: number;
  gid?: number;
  /** Text for the child's standard input. */
  input?: string;
  /** Opens a channel of messages, which also tells the child when we are gone. */
  channel?: boolean;
}

/**
 * Starts a program in a process group of its own, so that a Ctrl-C in the terminal reaches us alone and we stop our
 * children in order.
 * @throws when the program cannot be started at all.
 */
export async function startChild(command: ChildCommand): Promise<ChildProcess> {
  const output = command.logFile === null ? 'inherit' : openLog(command.logFile);
  try {
    // A change of account takes the death signal away again: it comes after the words.
    const before = [...(command.words ?? []), ...dyingWithUs(command.deathSignal)];
    const [program, ...args] = [...before, command.program, ...command.args];
    const input = command.input === undefined ? 'ignore' : 'pipe';
    const child = spawn(program!, args, {
      detached: true,
      stdio: [input, output, output, ...(command.channel ? ['ipc' as const] : [])],
      env: command.env,
      ...(command.uid === undefined ? {} : { uid: command.uid, gid: command.gid }),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(command.input);
    return child;
  } finally {
    if (output !== 'inherit') closeSync(output);
  }
}

function openLog(file: string): number {
  const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size > largestLog_bytes) rmSync(file, { force: true });
  return openSync(file, 'a', 0o600);
}

/** Resolves when the child has ended, with what ended it. */
export function ended(child: ChildProcess): Promise<string> {
  const outcome = () => child.signalCode ?? `exit code ${child.exitCode}`;
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(outcome());
  return new Promise((resolve) => child.once('exit', () => resolve(outcome())));
}

/** Asks the child to stop, kills it when that takes too long, and waits for its end. */
export async function stopChild(
  child: ChildProcess,
  signal: NodeJS.Signals,
  patience_ms: number,
): Promise<void> {
  const end = ended(child);
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), patience_ms);
  await end;
  clearTimeout(timer);
}

let setprivKnowsDeath: boolean | undefined;

/** The words before a command that make the kernel send it a signal when its parent dies; none where that is unknown. */
export function dyingWithUs(signal: NodeJS.Signals): string[] {
  if (process.platform !== 'linux') return [];
  const words = ['setpriv', '--pdeathsig', signal.replace('SIG', ''), '--'];
  setprivKnowsDeath ??= spawnSync(words[0]!, [...words.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
  return setprivKnowsDeath ? words : [];
}
