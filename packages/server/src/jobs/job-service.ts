import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import { listen } from '../db/listener.ts';
import type { JobRow } from '../db/schema.ts';
import type { Storage } from '../storage/storage.ts';
import { redisNotes } from './alert-notes.ts';
import { removeDueArtifacts } from './artifact-removal.ts';
import { describeRedis, type RedisDescription } from './describe-redis.ts';
import { dispatchWaiting, type ThemeOf } from './dispatcher.ts';
import { type Duty, startDuty } from './duty.ts';
import { channels } from './events.ts';
import { type Backlog, leaveGroup, readBacklog } from './events-stream.ts';
import { expireApprovals } from './expire-approvals.ts';
import { createLive, type Live } from './live.ts';
import { createLiveBatches, type LiveBatches } from './live-batches.ts';
import { createComplaint, type Log } from './log.ts';
import { type Pause, pauseQueue, resumeQueue } from './pause.ts';
import { createPlaces, type Place } from './places.ts';
import { openQueue } from './queue.ts';
import { createReconciler } from './reconciler.ts';
import type { Change } from './record.ts';
import { createRecorder } from './recorder.ts';
import { connected, openRedis } from './redis.ts';
import { type LivingWorker, readWorkers } from './registry.ts';
import type { CancelTopic } from './requests.ts';
import { createCancelTopic, raiseStop } from './stop-flags.ts';
import { createTickets, type Tickets } from './tickets.ts';

/** All that the API needs of the jobs beside the functions of store.ts, events.ts and requests.ts. */
export interface JobService {
  readonly cancels: CancelTopic;
  readonly live: Live;
  readonly liveBatches: LiveBatches;
  readonly tickets: Tickets;
  place(job: Pick<JobRow, 'id' | 'status'>): Promise<Place>;
  /** The workers that are alive. Throws within two seconds when Redis does not answer. */
  workers(): Promise<LivingWorker[]>;
  /** Throws within two seconds when Redis does not answer. */
  pingRedis(): Promise<void>;
  /** What Redis says of itself. Throws within two seconds when it does not answer. */
  describeRedis(): Promise<RedisDescription>;
  /** What replicas note on alerts in Redis. */
  readonly alertNotes: ReturnType<typeof redisNotes>;
  /** What the recorders have yet to do. Throws within two seconds when Redis does not answer. */
  backlog(): Promise<Backlog>;
  /** See pauseQueue in pause.ts. */
  pauseQueue(by: string, reason: string | null): Promise<Pause>;
  /** See resumeQueue in pause.ts. */
  resumeQueue(by: string): Promise<void>;
  /** Ends the duties and all connections that this opened; not the database. */
  close(): Promise<void>;
}

export interface JobServiceOptions {
  database: Database;
  databaseUrl: string;
  redisUrl: string;
  storage: Pick<Storage, 'removeAll'>;
  /** Days for which an ended job keeps its files; 0: for ever. */
  retentionDays: number;
  /** Days for which a storyboard waits for its approval. */
  approvalDays: number;
  themeOf?: ThemeOf;
  log: Log;
  /** See RecorderOptions. */
  onRecorded?(change: Change): void;
}

/**
 * Opens the jobs of one API process, with its duties (dispatcher, recorder, reconciler) at work. Neither Redis nor
 * PostgreSQL need be up: everything comes back by itself.
 */
export function openJobService(options: JobServiceOptions): JobService {
  const { database, databaseUrl, redisUrl, storage, retentionDays, approvalDays } = options;
  const { themeOf, log, onRecorded } = options;
  const { db } = database;
  const complain = createComplaint(log);
  const redis = openRedis(redisUrl, 'hasty', complain);
  const blocking = openRedis(redisUrl, 'blocking', complain);
  const queue = openQueue(redis, complain);
  const cancels = createCancelTopic(redis, queue.withdraw);
  const live = createLive(db, log);
  const liveBatches = createLiveBatches(db, log);
  const workers = async () => {
    await connected(redis, 2_000);
    return readWorkers(redis);
  };
  const capacity = async () => (await workers()).reduce((total, worker) => total + worker.capacity, 0);
  /** What a request can wait for: a guess when Redis is away. */
  const knownCapacity = async () => (redis.status === 'ready' ? capacity().catch(() => 1) : 1);
  const name = randomUUID();
  const recorder = createRecorder({
    db,
    redis: blocking,
    name,
    log,
    onRecorded,
    onOver: (jobId, attempt) => raiseStop(redis, jobId, attempt, 'done'),
  });
  const reconciler = createReconciler({ db, redis, queue, cancels, log });

  const dispatching = startDuty(
    'dispatcher',
    1_000,
    () => dispatchWaiting(db, queue, capacity, themeOf),
    log,
  );
  const duties: Duty[] = [
    dispatching,
    startDuty('recorder', 0, () => recorder.round(2_000), log),
    startDuty('reconciler', 3_000, () => reconciler.round(), log),
    startDuty('retention', 60_000, () => removeDueArtifacts({ db, storage, log, retentionDays }), log),
    startDuty('approvals', 60_000, () => expireApprovals(db, approvalDays), log),
    startDuty('live look', 3_000, () => Promise.all([live.look(), liveBatches.look()]), log),
  ];
  const listener = listen({
    url: databaseUrl,
    channels: Object.values(channels),
    onNotification(channel, payload) {
      if (channel === channels.job) live.wake(payload);
      else if (channel === channels.batch) liveBatches.wake(payload);
      else dispatching.wake();
    },
    onConnected() {
      live.wakeAll();
      liveBatches.wakeAll();
      dispatching.wake();
    },
    onError: complain,
  });

  return {
    cancels,
    live,
    liveBatches,
    tickets: createTickets(redis),
    alertNotes: redisNotes(redis),
    place: createPlaces(db, knownCapacity),
    workers,
    pingRedis: async () => {
      await connected(redis, 2_000);
      await redis.ping();
    },
    describeRedis: async () => {
      await connected(redis, 2_000);
      return describeRedis(redis);
    },
    backlog: async () => {
      await connected(redis, 2_000);
      return readBacklog(redis);
    },
    pauseQueue: (by, reason) => pauseQueue(db, queue, { by, reason }),
    resumeQueue: (by) => resumeQueue(db, by),
    async close() {
      const closed = duties.map((duty) => duty.close());
      blocking.disconnect();
      await Promise.all([...closed, listener.close()]);
      await leaveGroup(redis, name).catch(() => undefined);
      await queue.close().catch(complain);
      redis.disconnect();
    },
  };
}
