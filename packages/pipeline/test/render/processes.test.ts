import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderScenes } from '../../src/render/render-scenes.ts';
import { dark } from '../../src/scenes/theme.ts';
import { listProcesses } from './process-list.ts';
import { evenNarration, points } from './sample-scenes.ts';

const scenes = [{ scene: points, narration: evenNarration(points, 0.2) }];
const size = { width: 1280, height: 720, fps: 30 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-processes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const renderersOf = async (parent: number) =>
  (await listProcesses()).filter((one) => one.parent === parent && one.command.includes('scene-process'));

/** Waits until `holds`, for at most two seconds. */
async function within2s(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 2000;
  while (performance.now() < end) if (await holds()) return true;
  return false;
}

describe('render processes', () => {
  test('one that is killed costs an attempt, not the video', async () => {
    let killed = 0;
    const [clip] = await renderScenes({
      scenes,
      theme: dark,
      aspect: '16:9',
      size,
      captionsBurned: true,
      folder,
      signal: new AbortController().signal,
      onProgress: ({ frames }) => {
        if (frames.done < 30 || killed !== 0) return;
        killed = -1;
        void renderersOf(process.pid).then(([renderer]) => {
          killed = renderer?.pid ?? 0;
          if (killed > 0) process.kill(killed, 'SIGKILL');
        });
      },
    });
    expect(killed).toBeGreaterThan(0);
    expect(clip!.frames).toBe(Math.round(scenes[0]!.narration.duration_s * 30));
    expect(await renderersOf(process.pid)).toEqual([]);
  });

  test('die with the process that started them, and their encoders with them', async () => {
    const program = join(folder, 'parent.ts');
    const renderer = new URL('../../src/render/render-scenes.ts', import.meta.url).href;
    await writeFile(
      program,
      `import { renderScenes } from '${renderer}';
      renderScenes({ ...JSON.parse(process.argv[2]), signal: new AbortController().signal,
        onProgress: ({ frames }) => { if (frames.done > 0) process.stdout.write('.'); } });`,
    );
    const slow = {
      scenes: [{ scene: points, narration: evenNarration(points, 2) }],
      theme: dark,
      aspect: '16:9',
      size,
      folder,
    };
    const parent = spawn('node', [program, JSON.stringify({ ...slow, captionsBurned: false })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => parent.stdout.once('data', resolve));
    const [child] = await renderersOf(parent.pid!);
    const family = (await listProcesses()).filter(
      (one) => one.pid === child!.pid || one.parent === child!.pid,
    );
    expect(family.length).toBe(3);
    parent.kill('SIGKILL');
    const pids = new Set(family.map(({ pid }) => pid));
    const gone = async () =>
      (await listProcesses()).every((one) => !pids.has(one.pid) || one.command.includes('<defunct>'));
    expect(await within2s(gone)).toBe(true);
  });
});
