import pg from 'pg';

export interface Listener {
  close(): Promise<void>;
}

export interface ListenerOptions {
  url: string;
  channels: readonly string[];
  onNotification(channel: string, payload: string): void;
  /** Called whenever the connection stands (again): notifications before that may have been missed. */
  onConnected(): void;
  onError(error: Error): void;
}

/**
 * Hears NOTIFY on a connection of its own, which it opens again after a loss, at most two seconds after the server is
 * back. Through a pooler that shares connections between transactions nothing is heard: callers look by a timer too.
 */
export function listen(options: ListenerOptions): Listener {
  let closing = false;
  let client: pg.Client | undefined;
  let ring = () => {};

  const serve = async () => {
    const own = new pg.Client({
      connectionString: options.url,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 5_000,
      application_name: 'lectern listener',
    });
    const lost = new Promise<void>((resolve) => own.once('end', resolve));
    own.on('error', options.onError);
    own.on('notification', ({ channel, payload }) => options.onNotification(channel, payload ?? ''));
    try {
      await own.connect();
      client = own;
      for (const channel of options.channels) await own.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      if (closing) return;
      options.onConnected();
      await lost;
    } finally {
      client = undefined;
      await own.end().catch(() => undefined);
    }
  };

  const run = async () => {
    let failures = 0;
    while (!closing) {
      const begun = Date.now();
      await serve().catch(options.onError);
      failures = Date.now() - begun > 5_000 ? 0 : failures + 1;
      if (closing) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(50 * 2 ** failures, 2_000));
        ring = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

  const running = run();
  return {
    async close() {
      closing = true;
      ring();
      await client?.end().catch(() => undefined);
      await running;
    },
  };
}
