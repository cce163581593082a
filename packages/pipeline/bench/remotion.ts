import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { findProgram } from '../src/compose/find-program.ts';
import { runProgram } from '../src/compose/run-program.ts';
import { renderScenes } from '../src/render/render-scenes.ts';
import { compileTimeline } from '../src/render/timeline.ts';
import { layOutScene } from '../src/scenes/lay-out-scene.ts';
import { regionBoxes } from '../src/scenes/regions.ts';
import { dark } from '../src/scenes/theme.ts';
import { layFrame } from '../src/scenes/visuals/axes/frame.ts';
import { evenNarration } from '../test/render/sample-scenes.ts';

// The same scene, once with our renderer and once with Remotion and Chromium, in one run: a curve is drawn, an area appears,
// a point and a tangent move. Remotion gets what our timeline says of every frame, so that both show the same.

const size = { width: 1920, height: 1080, fps: 30 };
const at = (word: string, target: string, what: object) => ({
  target: `plane.${target}`,
  cue: { word },
  ...what,
});
const scene = Scene.parse({
  id: 'parabola',
  title: 'Parabola',
  purpose: 'exploration',
  elements: [
    {
      id: 'plane',
      region: 'frame',
      alt: 'A parabola with a point and a tangent that move along it.',
      visual: {
        type: 'axes',
        x: { min: -3, max: 3, label: 'x' },
        y: { min: 0, max: 9, label: 'y' },
        grid: true,
        plots: [
          { plot: 'function', id: 'parabola', y: 'x^2' },
          { plot: 'area', id: 'area', y: 'x^2', from: 0, to: 2, role: 'b' },
          { plot: 'tangent', id: 'slope', of: 'x^2', at: -2, span: 1.2, role: 'c' },
          { plot: 'tracker', id: 'point', of: 'x^2', at: -2.5, guides: true, role: 'd' },
        ],
      },
    },
  ],
  beats: [
    {
      id: 'b1',
      say: 'Here is a plane, and a parabola that we draw from its left end to its right end.',
      actions: [
        at('plane', 'x-axis', { do: 'show' }),
        at('plane', 'y-axis', { do: 'show' }),
        at('plane', 'grid', { do: 'show' }),
        at('draw', 'parabola', { do: 'draw', duration_s: 2.5 }),
      ],
    },
    {
      id: 'b2',
      say: 'A point moves along the curve, slowly, from the left to the right, and its shadows follow on both axes.',
      actions: [
        at('point', 'point', { do: 'show' }),
        at('moves', 'point', { do: 'move', to: 2.5, duration_s: 5 }),
      ],
    },
    {
      id: 'b3',
      say: 'A tangent rolls over it as well, and the area under the right branch fills while we watch it.',
      actions: [
        at('tangent', 'slope', { do: 'show' }),
        at('rolls', 'slope', { do: 'move', to: 2, duration_s: 4.5 }),
        at('area', 'area', { do: 'show' }),
      ],
    },
  ],
});
const narration = evenNarration(scene);

const laid = layOutScene(scene, dark, { captionsBurned: false });
const timeline = compileTimeline(scene, laid, narration);
const frames = Math.round(narration.duration_s * size.fps);

/** All that the other renderer needs: places in pixels, and the state of every part in every frame. */
function propsForRemotion() {
  const { visual } = scene.elements[0]!;
  if (visual.type !== 'axes') throw new Error('The scene is a graph.');
  const frame = layFrame(visual, regionBoxes({ heading: false, captionsBurned: false }).frame, dark);
  const scale = (axis: 'x' | 'y') => ({
    ...{ min: visual[axis].min, max: visual[axis].max },
    ...{ from: frame[axis].at(visual[axis].min), to: frame[axis].at(visual[axis].max) },
  });
  const place = (x: number): [number, number] => [frame.x.at(x), frame.y.at(x * x)];
  const sampled = (from: number, to: number) =>
    Array.from({ length: 201 }, (_, index) => place(from + ((to - from) * index) / 200));
  const ticks = (axis: 'x' | 'y') => frame.ticks[axis].map(({ value }) => ({ value, text: String(value) }));
  return {
    ...size,
    background: dark.background,
    colours: dark.roles,
    plane: frame.plane,
    x: scale('x'),
    y: scale('y'),
    crossing: frame.crossing,
    ticks: { x: ticks('x'), y: ticks('y') },
    labels: { x: 'x', y: 'y' },
    curve: sampled(-3, 3),
    area: [...sampled(0, 2), [frame.x.at(2), frame.y.at(0)], [frame.x.at(0), frame.y.at(0)]],
    states: Array.from({ length: frames }, (_, index) =>
      Object.fromEntries(timeline.stateAt('plane', index / size.fps).parts),
    ),
  };
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

async function rendering(folder: string): Promise<number> {
  const { signal } = new AbortController();
  const start = performance.now();
  await renderScenes({
    ...{ scenes: [{ scene, narration }], theme: dark, aspect: '16:9' as const },
    ...{ size, captionsBurned: false, folder, signal },
  });
  return seconds(start);
}

const tools = fileURLToPath(new URL('../../../tools/remotion/', import.meta.url));
const bounds = { signal: new AbortController().signal, timeout_s: 1_200, cwd: tools };
const chromium = findProgram('chromium') ?? findProgram('google-chrome');
if (!chromium) {
  console.error('Remotion draws with a browser: install the system package "chromium".');
  process.exit(1);
}

/** Installs Remotion at its first use, in a folder of its own that nothing else sees. */
async function install(): Promise<void> {
  const npm = findProgram('npm', (process.env.PATH ?? '').split(':'));
  if (!npm) throw new Error('npm was not found.');
  const { signal } = bounds;
  const child = spawn(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...{ cwd: tools, signal, stdio: 'inherit' as const },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`npm ci ended with ${code}`);
}

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
try {
  const keep = process.argv[2];
  if (!existsSync(join(tools, 'node_modules'))) await install();
  const [props, film] = [join(folder, 'props.json'), join(keep ?? folder, 'remotion.mp4')];
  await writeFile(props, JSON.stringify(propsForRemotion()));
  const load = loadavg()[0]!.toFixed(1);
  const ours_s = await rendering(keep ?? folder);
  const { stdout } = await runProgram({
    program: process.execPath,
    args: [join(tools, 'render.mjs'), props, film, chromium, String(availableParallelism())],
    ...bounds,
  });
  const { bundled_s, rendered_s } = JSON.parse(stdout.trim().split('\n').at(-1)!);
  const speed = (taken_s: number) => `${(narration.duration_s / taken_s).toFixed(2)} × real time`;
  console.log(
    `one scene, ${narration.duration_s.toFixed(1)} s of 1080p30, ${availableParallelism()} cores, ${load} processes waiting at the start`,
  );
  console.log(
    `Lectern    ${ours_s.toFixed(1)} s   ${speed(ours_s)} (one process: scenes are what runs side by side)`,
  );
  console.log(
    `Remotion   ${rendered_s.toFixed(1)} s   ${speed(rendered_s)} (${availableParallelism()} tabs, x264 veryfast; ${bundled_s.toFixed(1)} s of bundling not counted)`,
  );
  console.log(`ratio      ${(rendered_s / ours_s).toFixed(1)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
