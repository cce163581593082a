import type { z } from 'zod';
import { stages } from '../../stages.ts';
import { problemExample } from '../problem-example.ts';
import type { Health, HealthProblem } from './health.ts';
import type { SystemMetrics } from './metrics.ts';
import type { QueueState } from './queue.ts';
import type { SystemWorker } from './workers.ts';

const up = { status: 'up' as const, reasons: [] };

export const healthyService: Health = {
  status: 'ok',
  checked_at: '2026-11-22T19:30:00.000Z',
  components: { database: up, redis: up, queue: up, storage: up, workers: up, resources: up },
};

export const unhealthyService: z.infer<typeof HealthProblem> = {
  ...problemExample('unhealthy'),
  checked_at: healthyService.checked_at,
  components: { ...healthyService.components, redis: { status: 'down', reasons: ['no_answer'] } },
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
        aspects: ['16:9', '9:16', '1:1'],
        themes: ['dark', 'light'],
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

const quantiles = { samples: 200, p50_s: 48.2, p95_s: 97.5 };

export const someMetrics: SystemMetrics = {
  measured_at: '2026-11-22T19:30:00.000Z',
  queue: {
    ...{ waiting: 3, active: 1, users: 2, oldest_s: 12.5, paused: false },
    by_priority: [{ priority: 'normal', waiting: 3, users: 2, oldest_s: 12.5 }],
  },
  processing: {
    jobs: quantiles,
    waits: { samples: 200, p50_s: 1.4, p95_s: 20.1 },
    stages: [{ stage: 'rendering', samples: 200, p50_s: 21.3, p95_s: 44.8 }],
  },
  outcomes: {
    ...{ last_minute: 1, last_hour: 60, completed: 57, failed: 1, cancelled: 2, success_rate: 0.983 },
    failures: [{ code: 'pipeline_failed', jobs: 1 }],
  },
  recorder: { backlog: 0, lag_s: 0 },
  process: {
    ...{ uptime_s: 86_400, cpu_share: 0.08, rss_bytes: 201_326_592 },
    ...{ heap_used_bytes: 62_914_560, heap_limit_bytes: 2_197_815_296 },
    event_loop: { delay_p50_s: 0.0002, delay_p99_s: 0.004 },
    disk: { free_bytes: 52_613_349_376, total_bytes: 105_226_698_752 },
    sockets: 12,
    database: { open: 4, idle: 3, waiting: 0 },
    operations: [
      { operation: 'getJobStatus', requests: 9_000, per_minute: 30, errors: 0, p50_s: 0.003, p95_s: 0.009 },
    ],
  },
};
