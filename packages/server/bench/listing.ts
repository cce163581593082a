import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';
import { listJobs } from '../src/jobs/list.ts';
import type { JobFilter, Position } from '../src/jobs/list-query.ts';
import { tagTerm, wordsOf } from '../src/jobs/terms.ts';
import { startPostgres, stopServer } from '../test/fixtures/postgres-server.ts';
import { batchId, fill, tags, users, words } from './listing/fill.ts';
import { median, plansOf, time } from './listing/measure.ts';

// The list of jobs at 1,000 and at 1,000,000 rows: each filter in each order, on the first page and far behind it. Fails when
// the larger table is asked in another way, or takes more than twice the time.

const sizes = [1_000, 1_000_000] as const;
const rounds = 41;
const mostTimes = 2;

const everything: JobFilter = {
  userId: null,
  statuses: [],
  batchId: null,
  createdAfter: null,
  createdBefore: null,
  terms: [],
};
const hour = 3_600_000;
const range = {
  createdAfter: new Date(Date.now() - 6 * hour),
  createdBefore: new Date(Date.now() - 4 * hour),
};
const filters: Record<string, Partial<JobFilter>> = {
  'no filter': {},
  'frequent status': { statuses: ['completed'] },
  'rare status': { statuses: ['processing'] },
  'two rare statuses': { statuses: ['queued', 'processing'] },
  'three statuses': { statuses: ['completed', 'failed', 'queued'] },
  'user with a third of all': { userId: users.third },
  'user with five': { userId: users.few },
  'user with none': { userId: 'user_nobody' },
  'user and rare status': { userId: users.third, statuses: ['processing'] },
  'user and two statuses': { userId: users.third, statuses: ['failed', 'cancelled'] },
  batch: { batchId },
  'batch and status': { batchId, statuses: ['failed'] },
  'created range': range,
  'created range and user': { ...range, userId: users.third },
  'created range and status': { ...range, statuses: ['failed'] },
  'word that all have': { terms: wordsOf(words.always) },
  'word that half have': { terms: wordsOf(words.half) },
  'word that four have': { terms: wordsOf(words.rare) },
  'word that none has': { terms: wordsOf(words.none) },
  'frequent and rare word': { terms: wordsOf(`${words.always} ${words.rare}`) },
  'two frequent words': { terms: wordsOf(`${words.always} ${words.half}`) },
  'word and status': { terms: wordsOf(words.half), statuses: ['completed'] },
  'word of a user': { userId: users.third, terms: wordsOf(words.half) },
  'rare word of a user': { userId: users.few, terms: wordsOf(words.rare) },
  'frequent tag': { terms: [tagTerm(tags.tenth)] },
  'rare tag': { terms: [tagTerm(tags.rare)] },
};

interface Table {
  database: Database;
  /** Four fifths of the way to the last job, from the newest and from the oldest. */
  far: { newestFirst: Position; oldestFirst: Position };
}

async function openTable(server: string, count: number): Promise<Table> {
  const name = `listing_${count}`;
  const url = server.replace(/postgres$/, name);
  await ask(server, `CREATE DATABASE ${name}`);
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await fill(client, count);
  const at = async (share: number): Promise<Position> => {
    const found = await client.query(
      `SELECT created_at, id FROM jobs ORDER BY created_at, id LIMIT 1 OFFSET ${Math.floor(count * share)}`,
    );
    return { createdAt: found.rows[0].created_at, id: found.rows[0].id };
  };
  const far = { newestFirst: await at(0.2), oldestFirst: await at(0.8) };
  await client.end();
  return { database: openDatabase(url), far };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** The middle of the range of creation, where there is one: both tables have as many jobs on either side of it. */
const inRange = ({ createdAfter: from, createdBefore: to }: JobFilter): Position | null =>
  from && to ? { createdAt: new Date((from.getTime() + to.getTime()) / 2), id: anyId } : null;
const anyId = '00000000-0000-7000-8000-000000000000';

/** Medians of both, taken by turns, in milliseconds. */
async function measure(asks: (() => Promise<unknown>)[]): Promise<[small: number, large: number]> {
  const times: number[][] = asks.map(() => []);
  for (let round = -5; round < rounds; round += 1) {
    for (const [index, work] of asks.entries()) {
      const taken = await time(work);
      if (round >= 0) times[index]!.push(taken);
    }
  }
  return [median(times[0]!), median(times[1]!)];
}

/** Measures one filter in both tables by turns; false when the larger does worse than it may. */
async function compare(
  tables: Table[],
  name: string,
  filter: JobFilter,
  newestFirst: boolean,
  deep: boolean,
) {
  const asks = tables.map(({ database, far }) => () => {
    const after = deep ? (inRange(filter) ?? far[newestFirst ? 'newestFirst' : 'oldestFirst']) : null;
    return listJobs(database.db, filter, { after, newestFirst, limit: 20 });
  });
  const plans: string[] = [];
  for (const [index, work] of asks.entries()) plans.push(await plansOf(tables[index]!.database, work));
  let [small, large] = await measure(asks);
  // A busy machine makes one of two medians worse; a worse plan makes it worse each time.
  for (let again = 0; again < 2 && large > mostTimes * small; again += 1)
    [small, large] = await measure(asks);
  const fine = plans[0] === plans[1] && large <= mostTimes * small;
  const order = `${newestFirst ? 'newest' : 'oldest'} first, ${deep ? 'far' : 'first'} page`;
  console.log(
    `${fine ? 'ok  ' : 'FAIL'} ${name.padEnd(26)} ${order.padEnd(24)} ${small.toFixed(2).padStart(7)} ms ${large.toFixed(2).padStart(7)} ms  ×${(large / small).toFixed(2)}`,
  );
  if (plans[0] !== plans[1]) console.log(`     ${plans[0]}\n     ${plans[1]}`);
  return fine;
}

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
await chmod(folder, 0o755);
let faults = 0;
let tried = 0;
try {
  const server = await startPostgres(folder);
  try {
    const tables: Table[] = [];
    for (const count of sizes) tables.push(await openTable(server.url, count));
    console.log(
      `     ${'filter'.padEnd(26)} ${'page'.padEnd(24)} ${sizes.map((n) => `${n} jobs`.padStart(10)).join('')}`,
    );
    for (const [name, filter] of Object.entries(filters)) {
      for (const newestFirst of [true, false]) {
        for (const deep of [false, true]) {
          tried += 1;
          if (!(await compare(tables, name, { ...everything, ...filter }, newestFirst, deep))) faults += 1;
        }
      }
    }
    for (const { database } of tables) await database.close();
  } finally {
    await stopServer(server.process, 'SIGINT');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${tried} lists compared, ${faults} at fault`);
process.exitCode = faults === 0 && tried === Object.keys(filters).length * 4 ? 0 : 1;
