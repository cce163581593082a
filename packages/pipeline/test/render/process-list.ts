import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ListedProcess {
  pid: number;
  parent: number;
  command: string;
}

/** Every process of the machine, zombies left out. Linux is asked itself: a small system has no `ps`. */
export async function listProcesses(): Promise<ListedProcess[]> {
  if (process.platform !== 'linux') return listByPs();
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(names.map((name) => readProcess(Number(name)).catch(() => null)));
  return found.filter((one) => one !== null);
}

async function readProcess(pid: number): Promise<ListedProcess | null> {
  const [stat, words] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'latin1'),
    readFile(`/proc/${pid}/cmdline`, 'utf8'),
  ]);
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z') return null;
  return { pid, parent: Number(parent), command: words.split('\0').join(' ').trim() };
}

async function listByPs(): Promise<ListedProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
