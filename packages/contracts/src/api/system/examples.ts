import { stages } from '../../stages.ts';
import type { Health } from './health.ts';
import type { QueueState } from './queue.ts';
import type { SystemWorker } from './workers.ts';

const up = { status: 'up' as const, reasons: [] };

export const healthyService: Health = {
  status: 'ok',
  checked_at: '2026-11-22T19:30:00.000Z',
  components: { database: up, redis: up, queue: up, storage: up, workers: up, resources: up },
};

export const pausedQueue: QueueState = {
  paused: true,
  pause: {
    paused_at: '2026-11-22T19:30:00.000Z',
    paused_by: 'user_admin',
    reason: 'New workers are being rolled out.',
  },
};
export const runningQueue: QueueState = { paused: false, pause: null };

export const someWorkers: { workers: SystemWorker[] } = {
  workers: [
    {
      worker_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e60',
      version: '0.1.0',
      hostname: 'worker-1',
      pid: 17,
      capacity: 1,
      started_at: '2026-11-22T19:00:00.000Z',
      memory_bytes: 402_653_184,
      capabilities: {
        stages: [...stages],
        models: ['builtin'],
        voices: ['festival'],
        qualities: ['low', 'medium', 'high'],
        ffmpeg_version: '7.1.1',
      },
      jobs: [
        {
          job_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f',
          attempt: 1,
          run: '01930a52-8f10-7b1a-8c2d-1a2b3c4d5e6f',
          stage: 'rendering',
          percentage: 60,
        },
      ],
      heartbeat_age_s: 0.8,
    },
  ],
};
