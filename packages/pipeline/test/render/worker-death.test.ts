import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SceneWorker } from '../../src/render/scene-worker.ts';
import { dark } from '../../src/scenes/theme.ts';
import { listProcesses } from './process-list.ts';
import { evenNarration, points } from './sample-scenes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-death-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const source = (name: string) => new URL(`../../src/${name}`, import.meta.url).href;

/** Runs a program of the given lines, kills it in the moment in which it speaks, and tells how long its children live. */
async function secondsToDeath(lines: string): Promise<number> {
  const program = join(folder, `${crypto.randomUUID()}.ts`);
  await writeFile(program, lines);
  const parent = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => parent.stdout.once('data', resolve));
  const children = (await listProcesses()).filter((one) => one.parent === parent.pid);
  expect(children.length).toBeGreaterThan(0);
  parent.kill('SIGKILL');
  const killed = performance.now();
  const pids = new Set(children.map(({ pid }) => pid));
  while (performance.now() - killed < 10_000) {
    if ((await listProcesses()).every(({ pid }) => !pids.has(pid))) break;
  }
  return (performance.now() - killed) / 1000;
}

test('a render process dies with its parent while it still loads', async () => {
  const seconds = await secondsToDeath(
    `import { SceneWorker } from '${source('render/scene-worker.ts')}';
    new SceneWorker();
    process.stdout.write('.');`,
  );
  expect(seconds).toBeLessThan(2);
});

test.runIf(process.platform === 'linux')('a program at work dies with the process that ran it', async () => {
  const seconds = await secondsToDeath(
    `import { runProgram } from '${source('compose/run-program.ts')}';
    const { signal } = new AbortController();
    void runProgram({ program: '/bin/sh', args: ['-c', 'echo; exec sleep 30'], signal, timeout_s: 30,
      onLine: () => process.stdout.write('.') });`,
  );
  expect(seconds).toBeLessThan(2);
});

test('a render process that hangs is given up, and can be ended', async () => {
  const worker = new SceneWorker();
  const narration = evenNarration(points);
  const order = {
    scene: points,
    narration,
    theme: dark,
    aspect: '16:9' as const,
    size: { width: 320, height: 180, fps: 30 },
  };
  const [child] = (await listProcesses()).filter(
    ({ parent, command }) => parent === process.pid && command.includes('scene-process'),
  );
  process.kill(child!.pid, 'SIGSTOP');
  await expect(
    worker.render(
      { ...order, captionsBurned: false, assets: [], threads: 1, file: join(folder, 'hung.mp4') },
      300,
      () => {},
    ),
  ).rejects.toThrow('no frame for 0.3 s');
  await worker.stop();
  expect((await listProcesses()).some(({ pid }) => pid === child!.pid)).toBe(false);
});
