import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../src/compose/run-program.ts';
import { never, ownFolder } from '../narration/scenes.ts';

const shell = (script: string) => ({ program: '/bin/sh', args: ['-c', script], timeout_s: 20 });

/** A process that has ended but that nobody has asked after yet is not alive. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/stat') || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

test('a program that fails says so with its last words', async () => {
  await expect(runProgram({ ...shell('echo no disk >&2; exit 3'), signal: never })).rejects.toMatchObject({
    name: 'ProgramError',
    exitCode: 3,
    stderr: 'no disk\n',
  });
});

test('a program that is not there is an error, not a crash', async () => {
  await expect(
    runProgram({ program: '/nowhere/at-all', args: [], signal: never, timeout_s: 5 }),
  ).rejects.toThrow('could not be started');
});

test('on abort the whole process group is gone within a second, also when it refuses the polite signal', async () => {
  await using folder = await ownFolder();
  const pids = join(folder.path, 'pids');
  const controller = new AbortController();
  let aborted_at = 0;
  const running = runProgram({
    ...shell(`trap '' TERM; (trap '' TERM; sleep 30) & echo "$$ $!" > '${pids}'; echo ready; wait; sleep 30`),
    signal: controller.signal,
    onLine: () => {
      aborted_at = performance.now();
      controller.abort(new Error('stopped'));
    },
  });
  await expect(running).rejects.toThrow('stopped');
  expect(performance.now() - aborted_at).toBeLessThan(1000);
  const [parent, child] = (await readFile(pids, 'utf8')).trim().split(' ').map(Number);
  expect([isAlive(parent!), isAlive(child!)]).toEqual([false, false]);
});

test('a program that hangs is killed at its time limit', async () => {
  await expect(runProgram({ ...shell('sleep 30'), timeout_s: 0.2, signal: never })).rejects.toThrow(
    'took longer',
  );
});

test('a flood on both outputs is read to its end and kept in bounds', async () => {
  const flood = 'yes 0123456789 | head -c 20000000; yes 0123456789 | head -c 20000000 >&2';
  const { stdout, stderr } = await runProgram({ ...shell(flood), signal: never });
  expect(stdout.length).toBeLessThanOrEqual(1024 * 1024);
  expect(stderr.length).toBeLessThanOrEqual(64 * 1024);
});

test('a child sees nothing of our environment but where programs are', async () => {
  process.env.LECTERN_TEST_CANARY = 'secret';
  try {
    const { stdout } = await runProgram({ ...shell('env'), signal: never });
    expect(stdout).not.toContain('secret');
    expect(stdout).toContain('PATH=');
  } finally {
    delete process.env.LECTERN_TEST_CANARY;
  }
});
