import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, stopChild } from './child-process.ts';
import type { ChildRecord } from './child-record.ts';
import type { Log } from './log.ts';

export interface SupervisedChild {
  name: string;
  /** Starts the process; `whenReady` has the child's own word for it. */
  launch(): Promise<ChildProcess>;
  /** Resolves when the child does its work; rejects when it never will. The signal is aborted when the child ends. */
  whenReady(child: ChildProcess, signal: AbortSignal): Promise<void>;
  stopSignal: NodeJS.Signals;
  /** Milliseconds between the wish to stop and SIGKILL. */
  patience_ms: number;
  /** Called once when the child dies again and again. */
  onGivenUp(reason: Error): void;
}

export interface Supervision {
  stop(): Promise<void>;
  /** The child's process id at this moment; undefined between two lives. */
  readonly pid: number | undefined;
}

const restarts = { most: 5, within_ms: 60_000, firstPause_ms: 100 };

/**
 * Starts the child, waits until it is ready, and from then on starts it again whenever it dies, at most five times a minute.
 * @throws when the first start fails; nothing is left running then.
 */
export async function supervise(child: SupervisedChild, record: ChildRecord, log: Log): Promise<Supervision> {
  let current: ChildProcess | undefined;
  let stopping = false;
  let deaths: number[] = [];

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
      await Promise.race([child.whenReady(started, death.signal), early]);
    } catch (error) {
      await stopChild(started, 'SIGKILL', 0);
      current = undefined;
      throw error;
    } finally {
      early.catch(() => {});
    }
    void end.then((outcome) => onEnd(outcome));
    return started;
  }

  async function onEnd(outcome: string): Promise<void> {
    current = undefined;
    if (stopping) return;
    log.warn({ child: child.name, outcome }, 'a child process died; starting it again');
    while (!stopping) {
      deaths = [...deaths.filter((at) => Date.now() - at < restarts.within_ms), Date.now()];
      if (deaths.length > restarts.most) {
        child.onGivenUp(new Error(`${child.name} died ${deaths.length} times within a minute`));
        return;
      }
      await pause(restarts.firstPause_ms * 2 ** (deaths.length - 1));
      if (stopping) return;
      try {
        relaunch = bringUp();
        const started = await relaunch;
        log.info({ child: child.name, pid: started.pid }, 'the child process is back');
        return;
      } catch (error) {
        log.warn({ child: child.name, err: error }, 'the child process did not come back');
      }
    }
  }

  let relaunch: Promise<ChildProcess> | undefined;
  await bringUp();
  return {
    get pid() {
      return current?.pid;
    },
    async stop() {
      stopping = true;
      await relaunch?.catch(() => {});
      if (current) await stopChild(current, child.stopSignal, child.patience_ms);
    },
  };
}
