import { queuedJob } from '../examples.ts';
import { AdminJobListQuery, AdminJobPage, JobListQuery, JobPage, type ListedJob } from '../job-list.ts';
import type { Operation } from '../operation.ts';

const listed: ListedJob = {
  ...queuedJob,
  topic: 'The Pythagorean theorem',
  title: null,
  tags: ['geometry'],
  batch_id: null,
  custom_id: null,
};

export const jobListOperations = {
  listJobs: {
    id: 'listJobs',
    method: 'GET',
    path: '/api/v1/videos/jobs',
    tag: 'videos',
    summary: 'Your jobs',
    description:
      'All filters that are given must hold. A page may hold fewer jobs than `limit`, even none, although another follows: only `next_cursor` tells. A cursor holds for the filters and the order that it was given with.',
    access: 'user',
    query: JobListQuery,
    answers: {
      200: {
        description: 'A page of jobs.',
        schema: JobPage,
        headers: ['Link'],
        example: { items: [listed], next_cursor: null },
      },
    },
    problems: ['validation_failed'],
  },
  listAllJobs: {
    id: 'listAllJobs',
    method: 'GET',
    path: '/api/v1/system/jobs',
    tag: 'system',
    summary: 'Everybody’s jobs',
    access: 'admin',
    query: AdminJobListQuery,
    answers: {
      200: {
        description: 'A page of jobs.',
        schema: AdminJobPage,
        headers: ['Link'],
        example: { items: [{ ...listed, user_id: 'user_alice' }], next_cursor: null },
      },
    },
    problems: ['validation_failed'],
  },
} as const satisfies Record<string, Operation>;
