/** Names of everything that we keep in Redis. The braces keep it in one slot of a Redis Cluster. */
export const prefix = '{lectern}';
export const queueName = 'videos';

export const keys = {
  /** Stream of WorkerEvents; an entry is deleted once it is recorded. */
  events: `${prefix}:events`,
  recorders: 'recorders',
  /** Pub/sub channel of stop requests, and the flag that outlasts them. */
  stops: `${prefix}:stops`,
  stop: (jobId: string, attempt: number) => `${prefix}:stop:${jobId}:${attempt}`,
  /** Set of worker ids, and the record of each, which expires when the worker falls silent. */
  workers: `${prefix}:workers`,
  worker: (workerId: string) => `${prefix}:worker:${workerId}`,
  /** What Clerk has told of a user. */
  profile: (userId: string) => `${prefix}:profile:${userId}`,
  /** Requests of one kind that a caller has made lately. */
  rate: (limit: string, caller: string) => `${prefix}:rate:${limit}:${caller}`,
  /** Milliseconds that workers have worked on an attempt, as of the last heartbeat. */
  spent: (jobId: string, attempt: number) => `${prefix}:spent:${jobId}:${attempt}`,
  /** What the items of a batch have made, by a hash of what decides the video. */
  made: (batchId: string, likeness: string) => `${prefix}:made:${batchId}:${likeness}`,
  /** Whom a ticket stands for, by the hash of the ticket. */
  ticket: (hash: string) => `${prefix}:ticket:${hash}`,
} as const;

/** Id of an attempt on the queue: adding it twice leaves one. */
export const queueId = (jobId: string, attempt: number) => `${jobId}-${attempt}`;
