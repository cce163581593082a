import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { BoundedText } from './bounded-text.ts';
import { dyingWithUs } from './dying-with-us.ts';
import { programFolders } from './find-program.ts';
import { signalGroup } from './signal-group.ts';

export interface ProgramRun {
  /** Absolute path of the executable. No shell is involved. */
  program: string;
  args: readonly string[];
  signal: AbortSignal;
  /** Seconds after which the program is killed; every run has a bound. */
  timeout_s: number;
  cwd?: string;
  /** Called with each whole line of standard output as it comes. */
  onLine?(line: string): void;
}

export interface ProgramOutput {
  /** The first 1 MiB. */
  stdout: string;
  /** The last 64 KiB. */
  stderr: string;
}

/** A program that could not be started, was killed, or ended with a failure. `stderr` holds its last words. */
export class ProgramError extends Error {
  override name = 'ProgramError';
  readonly stderr: string;
  readonly exitCode: number | null;

  constructor(message: string, stderr: string, exitCode: number | null, options?: ErrorOptions) {
    super(message, options);
    this.stderr = stderr;
    this.exitCode = exitCode;
  }
}

/** What a child sees of our environment: nothing but where programs are and a locale. Secrets stay here. */
export const childEnvironment = { PATH: programFolders.join(':'), LC_ALL: 'C.UTF-8' };

/** Seconds between the polite signal and the one that cannot be refused. */
const grace_ms = 400;

/**
 * Runs a program to its end in a process group of its own; it dies with this process. On abort the whole group gets SIGTERM, then SIGKILL within half
 * a second; the promise settles only when the child is gone, with the signal's reason. Throws `ProgramError` when the
 * program does not end with 0.
 */
export const runProgram = async (run: ProgramRun): Promise<ProgramOutput> => {
  run.signal.throwIfAborted();
  const name = run.program.split('/').at(-1);
  try {
    accessSync(run.program, constants.X_OK);
  } catch (cause) {
    throw new ProgramError(`${name} could not be started`, '', null, { cause });
  }
  const [program, ...args] = [...dyingWithUs(), run.program, ...run.args];
  const child = spawn(program!, args, {
    cwd: run.cwd,
    env: childEnvironment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout = new BoundedText(1024 * 1024, 'head');
  const stderr = new BoundedText(64 * 1024, 'tail');
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  let rest = '';
  child.stdout.on('data', (text: string) => {
    stdout.add(text);
    if (!run.onLine) return;
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(-64 * 1024);
    for (const line of lines) run.onLine(line);
  });
  child.stderr.on('data', (text: string) => stderr.add(text));

  let late: NodeJS.Timeout | undefined;
  const stop = () => {
    signalGroup(child.pid, 'SIGTERM');
    late ??= setTimeout(signalGroup, grace_ms, child.pid, 'SIGKILL');
  };
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    stop();
  }, run.timeout_s * 1000);
  run.signal.addEventListener('abort', stop, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (cause) =>
        reject(new ProgramError(`${name} could not be started`, '', null, { cause })),
      );
      child.once('close', resolve);
    });
    run.signal.throwIfAborted();
    if (timedOut) throw new ProgramError(`${name} took longer than ${run.timeout_s} s`, stderr.text, code);
    if (code !== 0) {
      const words = stderr.text.trim().split('\n').at(-1)?.slice(0, 300);
      throw new ProgramError(
        `${name} ended with ${code ?? child.signalCode}${words ? `: ${words}` : ''}`,
        stderr.text,
        code,
      );
    }
    return { stdout: stdout.text, stderr: stderr.text };
  } finally {
    clearTimeout(limit);
    clearTimeout(late);
    run.signal.removeEventListener('abort', stop);
    signalGroup(child.pid, 'SIGKILL');
  }
};
