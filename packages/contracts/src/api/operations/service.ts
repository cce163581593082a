import type { Operation } from '../operation.ts';
import { Liveness, Readiness } from '../service.ts';

export const serviceOperations = {
  getLiveness: {
    id: 'getLiveness',
    method: 'GET',
    path: '/livez',
    tag: 'service',
    summary: 'Does the process answer?',
    access: 'anyone',
    answers: { 200: { description: 'It does.', schema: Liveness, example: { status: 'alive' } } },
    problems: [],
  },
  getReadiness: {
    id: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    tag: 'service',
    summary: 'Can requests be served?',
    description: 'Answers within two seconds; the problem names what does not answer.',
    access: 'anyone',
    answers: {
      200: {
        description: 'They can.',
        schema: Readiness,
        example: { status: 'ready', checks: { database: 'up', redis: 'up', storage: 'up' } },
      },
    },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
