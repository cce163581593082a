import type { ChildRecord } from './child-record.ts';
import type { Log } from './log.ts';

/** Where a supervised server lives. Both folders exist; `path` is the PATH to look for programs in. */
export interface LocalSurroundings {
  dataFolder: string;
  logFolder: string;
  path: string;
  record: ChildRecord;
  log: Log;
  /** Called when a server dies again and again. */
  onGivenUp(reason: Error): void;
}

export interface LocalServer {
  /** With its password: for clients, never for logs. */
  url: string;
  /** Resolves when its process has ended, all data on disk. */
  stop(): Promise<void>;
}
