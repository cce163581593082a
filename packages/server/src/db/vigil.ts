import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Together less than the two seconds within which a write has its answer. */
const every_ms = 300;
const patience_ms = 1_200;

export interface Vigil {
  /** The server has taken a question and says nothing. */
  readonly silent: boolean;
  close(): Promise<void>;
}

/**
 * Asks the database again and again on a connection of its own, so that a server that neither answers nor hangs up (stopped,
 * or behind a network that loses everything) is found out within a second and a half. `onSilent` is called when that begins.
 * A server that refuses connections is not silent: whoever asks it is told at once.
 */
export function keepVigil(url: string, onSilent: () => void): Vigil {
  const closing = new AbortController();
  let silent = false;
  let client: pg.Client | undefined;

  const ask = async () => {
    if (!client) {
      const opened = new pg.Client({ connectionString: url, application_name: 'lectern vigil' });
      opened.on('error', () => drop(opened));
      client = opened;
      await opened.connect();
    }
    await client.query('SELECT 1');
  };
  const drop = (dropped: pg.Client | undefined) => {
    if (client === dropped) client = undefined;
    void dropped?.end().catch(() => undefined);
    dropped?.connection.stream.destroy();
  };

  const look = async () => {
    const current = ask().then(
      () => 'answer' as const,
      () => 'refusal' as const,
    );
    const over = new AbortController();
    const late = wait(patience_ms, 'late' as const, { signal: over.signal, ref: false }).catch(
      () => 'late' as const,
    );
    let found = await Promise.race([current, late]);
    // When it was this process that had no time, the answer is here already.
    if (found === 'late') found = await Promise.race([current, turn().then(() => turn('late' as const))]);
    over.abort();
    if (found !== 'answer') drop(client);
    if (found === 'late' && !silent) onSilent();
    silent = found === 'late';
  };

  const watch = async () => {
    while (!closing.signal.aborted) {
      await look();
      await wait(every_ms, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  };
  const watching = watch();

  return {
    get silent() {
      return silent;
    },
    async close() {
      closing.abort();
      drop(client);
      await watching;
      drop(client);
    },
  };
}
