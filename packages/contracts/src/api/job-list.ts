import { z } from 'zod';
import { Id } from './ids.ts';
import { Job, JobStatus } from './job.ts';
import { PageQuery, pageOf } from './page.ts';

/** What a list tells of a job beside its core. */
export const ListedJob = Job.extend({
  topic: z.string(),
  title: z.string().nullable(),
  tags: z.array(z.string()),
  batch_id: Id.nullable(),
  custom_id: z.string().nullable().describe('The name that the batch gave to this item.'),
}).meta({ id: 'ListedJob' });
export type ListedJob = z.infer<typeof ListedJob>;

export const JobPage = pageOf(ListedJob, 'JobPage');

/** As an administrator sees it. */
export const AdminListedJob = ListedJob.extend({ user_id: z.string() }).meta({ id: 'AdminListedJob' });
export type AdminListedJob = z.infer<typeof AdminListedJob>;

export const AdminJobPage = pageOf(AdminListedJob, 'AdminJobPage');

/** A parameter that may come once, several times, or once with commas between. */
const several = <Item extends z.ZodType>(item: Item, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : value),
    z.array(item).min(1).max(most),
  );

const moment = z.iso.datetime({ offset: true, error: 'Must be a time such as 2026-11-22T19:30:00Z.' });

export const searchLimits = { text: 200, words: 8, tags: 8 } as const;

/** Filters of own jobs. All that are given must hold. */
export const JobListQuery = PageQuery.extend({
  status: several(JobStatus, JobStatus.options.length).optional().describe('Any of these.'),
  batch_id: Id.optional(),
  created_after: moment.optional().describe('Created at this moment or later.'),
  created_before: moment.optional().describe('Created before this moment.'),
  search: z
    .string()
    .max(searchLimits.text)
    .regex(/[\p{L}\p{N}]/u, 'Must contain a letter or a digit.')
    .optional()
    .describe(
      `Words of topic or title, whole ones, in any order and case, all of them; at most ${searchLimits.words}.`,
    ),
  tag: several(z.string().min(1).max(50), searchLimits.tags).optional().describe('All of these.'),
  sort: z.enum(['created_at', '-created_at']).default('-created_at').describe('Oldest or newest first.'),
});
export type JobListQuery = z.output<typeof JobListQuery>;

export const AdminJobListQuery = JobListQuery.extend({
  user_id: z.string().min(1).max(120).optional().describe('Jobs of this user.'),
});
