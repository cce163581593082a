import { mkdir, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * The folder below `work` in which one worker process keeps its runs. Removes the folders of workers of this machine
 * that are no more, whatever they left in them.
 */
export async function openWorkerFolder(work: string, workerId: string): Promise<string> {
  await mkdir(work, { recursive: true, mode: 0o700 });
  for (const name of await readdir(work)) {
    const pid = pidOf(name);
    if (pid !== null && !isAlive(pid)) await rm(join(work, name), { recursive: true, force: true });
  }
  const own = join(work, `${machine}.${process.pid}.${workerId}`);
  await mkdir(own, { mode: 0o700 });
  return own;
}

const machine = hostname().replaceAll('.', '-');

function pidOf(name: string): number | null {
  const [host, pid] = name.split('.');
  return host === machine && pid && /^\d+$/.test(pid) ? Number(pid) : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
