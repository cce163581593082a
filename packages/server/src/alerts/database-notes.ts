import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { NoteStore } from './ledger.ts';

/** Notes in the database. */
export function databaseNotes(db: Db): NoteStore {
  return {
    async read(name) {
      const found = await db.execute<{ note: string }>(
        sql`SELECT note FROM alert_notes WHERE name = ${name}`,
      );
      return found.rows[0]?.note ?? null;
    },
    async replace(name, before, next) {
      const change =
        before === null
          ? sql`INSERT INTO alert_notes (name, note) VALUES (${name}, ${next}) ON CONFLICT DO NOTHING`
          : next === null
            ? sql`DELETE FROM alert_notes WHERE name = ${name} AND note = ${before}`
            : sql`UPDATE alert_notes SET note = ${next} WHERE name = ${name} AND note = ${before}`;
      return (await db.execute(change)).rowCount === 1;
    },
  };
}
