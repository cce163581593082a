import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, stopChild } from './child-process.ts';
import type { ChildRecord } from './child-record.ts';
import type { Log } from './log.ts';

export interface SupervisedChild {
  name: string;
  /** Starts the process; `whenReady` has the child's own word for it. */
  launch(): Promise<ChildProcess>;
  /** Resolves when the child does its work; rejects when it never will. The signal is aborted when the child ends or is to stop. */
  whenReady(child: ChildProcess, signal: AbortSignal): Promise<void>;
  stopSignal: NodeJS.Signals;
  /** Milliseconds between the wish to stop and SIGKILL. */
  patience_ms: number;
  /** So many short lives in a row, or starts that failed, and it is given up; Infinity: never. */
  mostShortLives: number;
  /** Called once when the child is given up. */
  onGivenUp(reason: Error): void;
}

export interface Supervision {
  stop(): Promise<void>;
  /** The child's process id at this moment; undefined between two lives. */
  readonly pid: number | undefined;
}

const shortLife_ms = 10_000;
const pause_ms = { first: 100, longest: 2_000 };

/**
 * Starts the child, waits until it is ready, and from then on starts it again whenever it dies, sooner after a long life than
 * after short ones.
 * @throws when the first start fails; nothing is left running then.
 */
export async function supervise(child: SupervisedChild, record: ChildRecord, log: Log): Promise<Supervision> {
  let current: ChildProcess | undefined;
  const stopping = new AbortController();
  let shortLives = 0;
  let relaunch: Promise<ChildProcess> | undefined;

  async function bringUp(): Promise<ChildProcess> {
    const started = await child.launch();
    record.add(child.name, started.pid!, child.stopSignal);
    const end = ended(started).then((outcome) => {
      record.remove(started.pid!);
      return outcome;
    });
    const death = new AbortController();
    const early = end.then((outcome) => {
      death.abort();
      throw new Error(`${child.name} ended while it was starting (${outcome})`);
    });
    current = started;
    try {
      await Promise.race([child.whenReady(started, AbortSignal.any([death.signal, stopping.signal])), early]);
    } catch (error) {
      await stopChild(started, 'SIGKILL', 0);
      current = undefined;
      throw error;
    } finally {
      early.catch(() => {});
    }
    const born = performance.now();
    void end.then((outcome) => onEnd(outcome, performance.now() - born));
    return started;
  }

  async function onEnd(outcome: string, life_ms: number): Promise<void> {
    current = undefined;
    if (stopping.signal.aborted) return;
    log.warn({ child: child.name, outcome }, 'a child process died; starting it again');
    if (life_ms > shortLife_ms) shortLives = 0;
    while (!stopping.signal.aborted) {
      shortLives += 1;
      if (shortLives > child.mostShortLives) {
        return child.onGivenUp(new Error(`${child.name} does not stay alive (${outcome})`));
      }
      try {
        const wait_ms = Math.min(pause_ms.first * 2 ** (shortLives - 1), pause_ms.longest);
        await pause(wait_ms, undefined, { signal: stopping.signal });
        relaunch = bringUp();
        const started = await relaunch;
        log.info({ child: child.name, pid: started.pid }, 'the child process is back');
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        log.warn({ child: child.name, err: error }, 'the child process did not come back');
      }
    }
  }

  await bringUp();
  return {
    get pid() {
      return current?.pid;
    },
    async stop() {
      stopping.abort();
      await relaunch?.catch(() => {});
      if (current) await stopChild(current, child.stopSignal, child.patience_ms);
    },
  };
}
