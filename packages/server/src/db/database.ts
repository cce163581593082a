import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { isOutage } from '../outage.ts';

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
 * Opens a pool on `url`; connects only when first asked. Statements end after 10 s, waiting for a connection after 2 s,
 * a forgotten transaction after 15 s. A connection that breaks while idle is told to `onError` and replaced.
 */
export function openDatabase(
  url: string,
  options: { connections?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 2_000,
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
  return {
    db: withSafeTransactions(drizzle(pool), pool),
    pool,
    ping: () => ping(pool),
    close: () => pool.end(),
  };
}

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
