import { z } from 'zod';
import type { Operation } from '../operation.ts';
import {
  healthyService,
  pausedQueue,
  runningQueue,
  someMetrics,
  someWorkers,
  unhealthyService,
} from '../system/examples.ts';
import { Health, HealthProblem } from '../system/health.ts';
import { SystemMetrics } from '../system/metrics.ts';
import { QueuePauseRequest, QueueState } from '../system/queue.ts';
import { SystemWorkers } from '../system/workers.ts';

// None has a limit: they are for the hours when everything else is refused.
export const systemOperations = {
  getHealth: {
    id: 'getHealth',
    method: 'GET',
    path: '/api/v1/system/health',
    tag: 'system',
    summary: 'How is each part of the service?',
    description:
      'Answers within two seconds, whatever hangs. 503 when the database, Redis or storage does not answer, or when this process is critically short of disk, memory or time. Administrators get details.',
    access: 'optional',
    limit: 'none',
    answers: {
      200: { description: 'The service works, at least in part.', schema: Health, example: healthyService },
      503: {
        description:
          'unhealthy: a critical part is down; the problem has the components beside it.\n\nunavailable: this process is stopping.',
        mediaTypes: ['application/problem+json'],
        schema: HealthProblem,
        example: unhealthyService,
        headers: ['Retry-After'],
      },
    },
    problems: ['unhealthy'],
  },
  listWorkers: {
    id: 'listWorkers',
    method: 'GET',
    path: '/api/v1/system/workers',
    tag: 'system',
    summary: 'Workers that are alive',
    access: 'admin',
    limit: 'none',
    answers: {
      200: {
        description: 'With what they can do and what they are at.',
        schema: SystemWorkers,
        example: someWorkers,
      },
    },
    problems: [],
  },
  pauseQueue: {
    id: 'pauseQueue',
    method: 'POST',
    path: '/api/v1/system/queue/pause',
    tag: 'system',
    summary: 'Begin no more jobs',
    description:
      'Once this has answered, no job begins until the queue is resumed. New ones are accepted and wait; those at work go on. A queue that is paused already keeps its pause.',
    access: 'admin',
    limit: 'none',
    body: QueuePauseRequest.optional(),
    answers: { 200: { description: 'It is paused.', schema: QueueState, example: pausedQueue } },
    problems: ['validation_failed'],
  },
  resumeQueue: {
    id: 'resumeQueue',
    method: 'POST',
    path: '/api/v1/system/queue/resume',
    tag: 'system',
    summary: 'Begin jobs again',
    access: 'admin',
    limit: 'none',
    answers: { 200: { description: 'It is not paused.', schema: QueueState, example: runningQueue } },
    problems: [],
  },
  getMetrics: {
    id: 'getMetrics',
    method: 'GET',
    path: '/api/v1/system/metrics',
    tag: 'system',
    summary: 'Queue, processing times, outcomes and resources',
    access: 'admin',
    limit: 'none',
    answers: { 200: { description: 'As measured now.', schema: SystemMetrics, example: someMetrics } },
    problems: [],
  },
  getPrometheusMetrics: {
    id: 'getPrometheusMetrics',
    method: 'GET',
    path: '/metrics',
    tag: 'service',
    summary: 'Metrics for Prometheus',
    description:
      'Needs the scrape token as `Authorization: Bearer` when one is set; otherwise only programs on the same machine are answered. Counters and histograms are of this process, to be added up; gauges of the queue and the workers are of the whole service.',
    access: 'anyone',
    limit: 'none',
    answers: {
      200: { description: 'The text format of Prometheus.', mediaTypes: ['text/plain'], schema: z.string() },
    },
    problems: ['unauthenticated', 'forbidden'],
  },
} as const satisfies Record<string, Operation>;
