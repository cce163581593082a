import pg from 'pg';
import { expect, test } from 'vitest';
import { migrate } from '../../src/db/migrate.ts';
import { createDatabase } from '../fixtures/services.ts';

test('replicas that start at once apply each migration once', async () => {
  const url = await createDatabase();
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
  expect(applied.flat().filter((name) => name === '001_jobs.sql')).toHaveLength(1);
  expect(await migrate(url)).toEqual([]);

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  await client.end();
  expect(rows.map((row) => row.table_name)).toEqual(
    expect.arrayContaining(['idempotency_keys', 'job_events', 'job_runs', 'job_terms', 'jobs', 'migrations']),
  );
});
