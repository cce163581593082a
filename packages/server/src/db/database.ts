import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { isOutage } from '../outage.ts';
import { keepVigil, type Vigil } from './vigil.ts';

/** What stores take as their first argument: the pool, or a transaction on it. */
export type Db = NodePgDatabase;

export interface Database {
  db: Db;
  pool: pg.Pool;
  /** The server's version. Throws within two seconds when the database does not answer. */
  ping(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a pool on `url`; connects only when first asked. Statements end after 10 s, waiting for a connection after 1.5 s,
 * a forgotten transaction after 15 s. A connection that breaks while idle is told to `onError` and replaced.
 * `vigil`: when the server falls silent, all that waits for it fails within two seconds, and what comes fails at once.
 */
export function openDatabase(
  url: string,
  options: { connections?: number; onError?: (error: Error) => void; vigil?: boolean } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 1_500,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    application_name: 'lectern',
  });
  const onError = (error: Error) => options.onError?.(error);
  pool.on('error', onError);
  // The pool hears idle connections only: one that breaks between two queries of a transaction would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  const vigil = options.vigil ? endSilence(url, pool) : null;
  return {
    db: withSafeTransactions(drizzle(pool), pool),
    pool,
    ping: () => ping(pool),
    async close() {
      await vigil?.close();
      await pool.end();
    },
  };
}

/** Cuts the connections of a server that is silent, and makes no use of it until it answers again. */
function endSilence(url: string, pool: pg.Pool): Vigil {
  const clients = new Set<pg.PoolClient>();
  pool.on('connect', (client) => clients.add(client));
  pool.on('remove', (client) => clients.delete(client));
  const vigil = keepVigil(url, () => {
    for (const client of clients) client.connection.stream.destroy(new Error(silence));
  });
  const connect = pool.connect.bind(pool) as (done?: unknown) => Promise<pg.PoolClient>;
  pool.connect = ((done?: (error: Error) => void) => {
    if (!vigil.silent) return connect(done);
    const error = new Error(silence);
    return done ? done(error) : Promise.reject(error);
  }) as typeof pool.connect;
  return vigil;
}
const silence = 'Connection terminated: the database is silent';

/**
 * Drizzle takes a connection for a transaction and never gives it back when BEGIN fails, so that each lost connection
 * would make the pool smaller for ever. Here the connection always goes back, and is thrown away after an outage.
 */
function withSafeTransactions(db: Db, pool: pg.Pool): Db {
  const known = new WeakMap<pg.PoolClient, Db>();
  const on = (client: pg.PoolClient): Db => {
    const own = known.get(client) ?? drizzle(client);
    known.set(client, own);
    return own;
  };
  db.transaction = async (work, config) => {
    const client = await pool.connect();
    let broken = false;
    try {
      return await on(client).transaction(work, config);
    } catch (error) {
      broken = isOutage(error);
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return db;
}

async function ping(pool: pg.Pool): Promise<string> {
  const query = { text: "SELECT current_setting('server_version') AS version", query_timeout: 2_000 };
  const { rows } = await pool.query<{ version: string }>(query as pg.QueryConfig);
  return rows[0]?.version ?? '';
}
