const importing = performance.now();

import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { makeVideo } from '../../src/make-video.ts';
import { cpuSeconds, memoryBytes } from './process-tree.ts';

// A whole job, from topic to checked file: about a minute of 1080p30. CPU-seconds judge where the machine is busy with
// other things too; those of a render process count in the stage that it ends in.

const request = VideoRequest.parse({
  topic: "Hooke's law",
  context:
    'The force that stretches a spring is proportional to its extension: F = k x, where F is the force in newtons, ' +
    'k is the spring constant in newtons per metre, and x is the extension in metres. The energy stored in the ' +
    'spring is E = 1/2 k x^2. It holds only up to the elastic limit.',
  quality: 'high',
  duration_target_s: 60,
});

const waitingAtStart = loadavg()[0]!;
const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
const loaded = { wall: performance.now(), cpu: cpuSeconds() };
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, memoryBytes());
}, 500);
const stages: { stage: string; seconds: number; cpu: number }[] = [];
let cpuBefore = loaded.cpu;
try {
  const made = await makeVideo({
    request,
    folder,
    signal: new AbortController().signal,
    emit: (event) => {
      if (event.type !== 'stage' || event.state !== 'completed') return;
      const cpu = cpuSeconds();
      stages.push({ stage: event.stage, seconds: event.seconds!, cpu: cpu - cpuBefore });
      cpuBefore = cpu;
    },
  });
  const wall = (performance.now() - loaded.wall) / 1000;
  const cpu = cpuSeconds() - loaded.cpu;
  const { duration_s, width, height, fps, file_size } = made.video;
  const cell = (value: number) => value.toFixed(1).padStart(8);
  console.log(
    `${duration_s.toFixed(1)} s of ${width} × ${height} at ${fps}, ${(file_size / 1e6).toFixed(1)} MB; ` +
      `${availableParallelism()} cores, ${waitingAtStart.toFixed(1)} processes waiting at the start`,
  );
  console.log(`${'stage'.padEnd(14)} seconds  CPU-s`);
  for (const { stage, seconds, cpu } of stages) console.log(stage.padEnd(13) + cell(seconds) + cell(cpu));
  console.log('together'.padEnd(13) + cell(wall) + cell(cpu));
  console.log(`speed         ${(duration_s / wall).toFixed(2)} × real time`);
  console.log(`a CPU-second makes ${(duration_s / cpu).toFixed(2)} s of video`);
  console.log(`memory        ${Math.round(peak / 2 ** 20)} MiB at most, all processes together`);
  const failed = made.quality.checks.filter(({ outcome }) => outcome === 'fail');
  console.log(
    `quality       ${failed.length === 0 ? 'no check failed' : failed.map(({ id }) => id).join(', ')}`,
  );
  console.log(
    `before it     ${loaded.cpu.toFixed(1)} CPU-s to load the program (a worker does so once), ${(importing / 1000).toFixed(1)} s until its first line`,
  );
} finally {
  clearInterval(watch);
  await rm(folder, { recursive: true, force: true });
}
