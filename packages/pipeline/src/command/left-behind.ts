import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Marks every process of a run, however far its forks have gone: the environment is inherited. */
export const runMark = 'LECTERN_RUN';

/** Names a data folder in marks: workers leave alone what belongs to those of another. */
export const ownerMark = (dataFolder: string): string =>
  createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);

/** A run's mark: whose it is, and which worker made it. */
export const markOf = (owner: string, run: string): string => `${owner}.${process.pid}.${run}`;

/** Rounds of looking: a program that forks faster than it is killed is not looked for without end. */
const mostRounds = 50;

/**
 * Kills the processes whose mark `belongs`, until there is none. Those that have left their process group, or whose parent is
 * gone, are found too; one that has emptied its environment is not. Linux only: elsewhere it does nothing.
 */
export async function killMarked(belongs: (mark: string) => boolean): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await markedProcesses(belongs);
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
    await nextTurn();
  }
}

/** The mark is of a worker of the same owner, on this machine, that is no more. */
export const isOfDeadWorker = (owner: string, mark: string): boolean => {
  const [whose, pid] = mark.split('.');
  if (whose !== owner) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

async function markedProcesses(belongs: (mark: string) => boolean): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const marked = await Promise.all(
    pids.map(async (pid) => {
      const mark = await readMark(pid);
      return mark !== null && belongs(mark) ? Number(pid) : null;
    }),
  );
  return marked.filter((pid) => pid !== null);
}

/** Null too where the process is gone or somebody else's. A zombie has no environment any more. */
async function readMark(pid: string): Promise<string | null> {
  try {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    return new RegExp(`(?:^|\\0)${runMark}=([^\\0]*)`).exec(environment)?.[1] ?? null;
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
