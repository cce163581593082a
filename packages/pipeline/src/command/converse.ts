import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type CommandEvent, commandLimits } from '@lectern/contracts/command-protocol.ts';
import { BoundedText } from '../compose/bounded-text.ts';
import { dyingWithUs } from '../compose/dying-with-us.ts';
import { findProgram } from '../compose/find-program.ts';
import { signalGroup } from '../compose/signal-group.ts';
import { PipelineFailure } from '../failure.ts';
import { EventLines } from './event-lines.ts';
import { killMarked, runMark } from './left-behind.ts';

export interface Conversation {
  /** The program and its arguments; no shell is involved. */
  command: readonly string[];
  /** Folder that the program starts in. */
  cwd: string;
  /** All that it sees of our environment. */
  environment: Readonly<Record<string, string>>;
  /** Unique for the run, from `markOf`. */
  mark: string;
  /** For its standard input. */
  input: string;
  onEvent(event: CommandEvent): void;
  signal: AbortSignal;
}

/** Milliseconds between the polite signal and the one that cannot be refused: children are gone within two seconds. */
const politeMs = 1_200;
/** How long a program may take to end once it has said that it is done. */
const lingeringMs = 10_000;
/** What is still in the pipes when everybody is gone. */
const drainingMs = 1_000;

/**
 * Runs the program to its end and hands on what it reports. Afterwards nothing of it is left: neither its process group nor
 * what it forked away.
 * @throws PipelineFailure when it fails, ends without a word or talks nonsense; the signal's reason on abort.
 */
export async function converse(conversation: Conversation): Promise<void> {
  const { signal, onEvent } = conversation;
  signal.throwIfAborted();
  const child = await start(conversation);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const closed = once(child, 'close').catch(() => undefined);
  const words = new BoundedText(16 * 1024, 'tail');
  const lines = new EventLines();
  let end: Extract<CommandEvent, { type: 'completed' | 'failed' }> | null = null;
  let fault: unknown = null;
  let timer: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(timer);
    signalGroup(child.pid, 'SIGTERM');
    timer = setTimeout(signalGroup, politeMs, child.pid, 'SIGKILL');
  };
  const take = (events: Iterable<CommandEvent>) => {
    if (fault !== null) return;
    try {
      for (const event of events) {
        if (end !== null) return;
        if (event.type === 'completed' || event.type === 'failed') {
          end = event;
          timer = setTimeout(stop, lingeringMs);
        } else if (!signal.aborted) onEvent(event);
      }
    } catch (error) {
      fault = error;
      stop();
    }
  };
  child.stdout!.on('data', (piece: Buffer) => take(lines.add(piece)));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => words.add(text));
  child.stdin!.on('error', () => undefined).end(conversation.input);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    const code = await exited;
    await killMarked((mark) => mark === conversation.mark);
    signalGroup(child.pid, 'SIGKILL');
    await Promise.race([closed, wait(drainingMs, undefined, { ref: false })]);
    signal.throwIfAborted();
    take(lines.end());
    if (fault !== null) throw fault;
    judge(end, code ?? child.signalCode, words.text);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    child.stdout!.destroy();
    child.stderr!.destroy();
  }
}

async function start({ command, cwd, environment, mark }: Conversation): Promise<ChildProcess> {
  const [program, ...args] = [...dyingWithUs(), ...smallFiles(), ...command];
  const child = spawn(program!, args, {
    cwd,
    env: { ...environment, [runMark]: mark },
    detached: true,
    stdio: 'pipe',
  });
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new PipelineFailure('The pipeline program could not be started.', { cause });
  }
  return child;
}

/** The words before a command that keep every file it writes within the bound; none where `prlimit` (util-linux) is not there. */
const smallFiles = (): string[] => {
  const prlimit = findProgram('prlimit');
  return prlimit === null ? [] : [prlimit, `--fsize=${commandLimits.file}`, '--'];
};

function judge(end: CommandEvent | null, code: number | string | null, words: string): void {
  const internal = words.trim() === '' ? {} : { internal: `Its last words: ${words.trim().slice(-2_000)}` };
  if (end?.type === 'failed') throw new PipelineFailure(end.detail, internal);
  const killedByUs = code === 'SIGTERM' || code === 'SIGKILL';
  if (end?.type === 'completed' && (code === 0 || killedByUs)) return;
  throw new PipelineFailure(
    code === 0
      ? 'The pipeline program ended without a word of what came of it.'
      : `The pipeline program ended with ${code}.`,
    internal,
  );
}
