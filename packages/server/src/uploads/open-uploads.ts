import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/database.ts';
import { startDuty } from '../jobs/duty.ts';
import type { Log } from '../jobs/log.ts';
import type { Storage } from '../storage/storage.ts';
import { createQuarantine, type Quarantine } from './quarantine.ts';
import { removeLeftUploads } from './remove-uploads.ts';
import { builtInScanner } from './scan/built-in.ts';
import { createClamdScanner } from './scan/clamd.ts';
import type { Scanner } from './scan/scanner.ts';

/** What one process needs to take files in. */
export interface Uploads {
  readonly quarantine: Quarantine;
  /** Every one of them has to release a file. */
  readonly scanners: readonly Scanner[];
  /** Places for files that are taken in at the same time. */
  readonly places: { take(): boolean; giveBack(): void };
  /** Removes now what was deleted. */
  wake(): void;
  close(): Promise<void>;
}

const everyMs = 60_000;

export function openUploads({
  config,
  db,
  storage,
  log,
}: {
  config: Pick<Config, 'dataFolder' | 'uploads'>;
  db: Db;
  storage: Storage;
  log: Log;
}): Uploads {
  const { clamdUrl, concurrency } = config.uploads;
  const quarantine = createQuarantine(join(config.dataFolder, 'quarantine'));
  let free = concurrency;
  const duty = startDuty(
    'uploads',
    everyMs,
    async () => {
      await quarantine.clear();
      await removeLeftUploads(db, storage);
    },
    log,
  );
  return {
    quarantine,
    scanners: [builtInScanner, ...(clamdUrl === null ? [] : [createClamdScanner(clamdUrl)])],
    places: {
      take() {
        if (free === 0) return false;
        free -= 1;
        return true;
      },
      giveBack() {
        free += 1;
      },
    },
    wake: () => duty.wake(),
    close: () => duty.close(),
  };
}
