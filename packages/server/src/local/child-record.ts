import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';

interface RecordedChild extends ProcessIdentity {
  name: string;
  stopSignal: NodeJS.Signals;
}

/** The children that we run, kept in a file so that the next start can stop what a killed parent has left. */
export interface ChildRecord {
  add(name: string, pid: number, stopSignal: NodeJS.Signals): void;
  remove(pid: number): void;
}

/** For children that die with us anyway: nothing is kept. */
export const noRecord: ChildRecord = { add() {}, remove() {} };

const patience_ms = 10_000;

/** Opens the record in a data folder that we have locked, after every child of an earlier process has ended. */
export async function openChildRecord(folder: string, log: Log): Promise<ChildRecord> {
  const file = join(folder, 'children.json');
  await stopLeftBehind(read(file), log);
  let children: RecordedChild[] = [];
  const write = () =>
    children.length > 0 ? writeFileSync(file, JSON.stringify(children)) : rmSync(file, { force: true });
  write();
  return {
    add(name, pid, stopSignal) {
      const identity = identify(pid);
      if (identity) children.push({ ...identity, name, stopSignal });
      write();
    },
    remove(pid) {
      children = children.filter((child) => child.pid !== pid);
      write();
    },
  };
}

async function stopLeftBehind(children: RecordedChild[], log: Log): Promise<void> {
  const living = children.filter(isAlive);
  await Promise.all(
    living.map(async (child) => {
      log.warn({ child: child.name, pid: child.pid }, 'stopping what an earlier process has left running');
      send(child.pid, child.stopSignal);
      if (await hasEnded(child, patience_ms)) return;
      send(child.pid, 'SIGKILL');
      if (!(await hasEnded(child, patience_ms))) {
        throw new Error(`Process ${child.pid} (${child.name}, left by an earlier start) does not end.`);
      }
    }),
  );
}

async function hasEnded(child: ProcessIdentity, wait_ms: number): Promise<boolean> {
  const until = Date.now() + wait_ms;
  while (isAlive(child)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function read(file: string): RecordedChild[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RecordedChild[];
  } catch {
    return [];
  }
}
