import pg from 'pg';
import type { Database } from '../../src/db/database.ts';

/** Milliseconds that `work` takes once. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

/** How the database goes about what `work` asks: the kinds of nodes and the indexes of each query's plan. */
export async function plansOf({ pool }: Database, work: () => Promise<unknown>): Promise<string> {
  const client = await pool.connect();
  const asked = await record(work);
  const plans: string[] = [];
  try {
    await client.query('BEGIN');
    for (const { text, values } of asked) {
      if (/set_config/.test(text)) await client.query(text, values);
      else
        plans.push(
          outline(
            (await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values)).rows[0]['QUERY PLAN'][0].Plan,
          ),
        );
    }
    await client.query('ROLLBACK');
  } finally {
    client.release();
  }
  return plans.join('; ');
}

/** The queries of `work`, which must be the only one at work. */
async function record(work: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
  const asked: { text: string; values: unknown[] }[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, statement: { text: string }, values: unknown[]) {
    if (/^\s*(select|with)/i.test(statement.text)) asked.push({ text: statement.text, values });
    return (query as (...asked: unknown[]) => unknown).call(this, statement, values);
  } as never;
  try {
    await work();
    return asked;
  } finally {
    pg.Client.prototype.query = query;
  }
}

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  Plans?: Plan[];
}

function outline(plan: Plan): string {
  const inner = [...new Set(plan.Plans?.map(outline))].join(', ');
  const index = plan['Index Name'] ? ` ${plan['Index Name']}` : '';
  return `${plan['Node Type']}${index}${inner && ` [${inner}]`}`;
}
