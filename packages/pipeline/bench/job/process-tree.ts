import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of a second in /proc: the same on every Linux that Node runs on. */
const ticks = 100;

/** CPU-seconds of this process and of all its descendants that have ended and were waited for. Linux only. */
export const cpuSeconds = (): number => {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return (fields[11]! + fields[12]! + fields[13]! + fields[14]!) / ticks;
};

const childrenOf = (pid: string): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    // It has ended.
    return [];
  }
};

const sharedOutBytes = (pid: string): number => {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Memory in bytes of this process and its descendants; pages that several share are counted once. Linux only. */
export const memoryBytes = (): number => {
  let sum = 0;
  const waiting = [String(process.pid)];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    sum += sharedOutBytes(pid);
    waiting.push(...childrenOf(pid));
  }
  return sum;
};
