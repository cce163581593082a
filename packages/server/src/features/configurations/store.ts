import type { ConfigurationInput } from '@lectern/contracts/api/configuration.ts';
import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/database.ts';
import { type ConfigurationRow, configurations } from '../../db/schema/configurations.ts';
import { isAfter, type PageRequest } from '../lists/page.ts';

const own = (userId: string, id: string) =>
  and(eq(configurations.user_id, userId), eq(configurations.id, id));

/** The user's configuration, or null. `id` must be a UUID. */
export async function findConfiguration(
  db: Db,
  userId: string,
  id: string,
): Promise<ConfigurationRow | null> {
  const rows = await db.select().from(configurations).where(own(userId, id));
  return rows[0] ?? null;
}

/** Up to `limit + 1` rows, the newest first. */
export function listConfigurations(
  db: Db,
  userId: string,
  { limit, after }: PageRequest,
): Promise<ConfigurationRow[]> {
  return db
    .select()
    .from(configurations)
    .where(
      and(eq(configurations.user_id, userId), isAfter(configurations.created_at, configurations.id, after)),
    )
    .orderBy(desc(configurations.created_at), desc(configurations.id))
    .limit(limit + 1);
}

/** Until the transaction ends, nobody else changes a configuration of this user: names and their number stay true. */
export async function lockConfigurations(tx: Db, userId: string): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`configurations of ${userId}`}, 0))`);
}

export async function countConfigurations(tx: Db, userId: string): Promise<number> {
  const rows = await tx
    .select({ number: count() })
    .from(configurations)
    .where(eq(configurations.user_id, userId));
  return rows[0]?.number ?? 0;
}

/** Whether a configuration of the user other than `exceptId` has the name. */
export async function isNameTaken(
  tx: Db,
  userId: string,
  name: string,
  exceptId: string | null,
): Promise<boolean> {
  const rows = await tx
    .select({ id: configurations.id })
    .from(configurations)
    .where(
      and(
        eq(configurations.user_id, userId),
        eq(configurations.name, name),
        exceptId === null ? undefined : ne(configurations.id, exceptId),
      ),
    );
  return rows.length > 0;
}

export async function insertConfiguration(
  tx: Db,
  userId: string,
  input: ConfigurationInput,
): Promise<ConfigurationRow> {
  const at = new Date();
  const rows = await tx
    .insert(configurations)
    .values({ id: uuidv7(), user_id: userId, ...input, created_at: at, updated_at: at })
    .returning();
  return rows[0]!;
}

export async function updateConfiguration(
  tx: Db,
  row: ConfigurationRow,
  input: ConfigurationInput,
): Promise<ConfigurationRow> {
  const rows = await tx
    .update(configurations)
    .set({ ...input, version: row.version + 1, updated_at: new Date() })
    .where(eq(configurations.id, row.id))
    .returning();
  return rows[0]!;
}

export async function deleteConfiguration(tx: Db, id: string): Promise<void> {
  await tx.delete(configurations).where(eq(configurations.id, id));
}

/** Removes every configuration of a user. */
export async function eraseConfigurationsOfUser(db: Db, userId: string): Promise<void> {
  await db.delete(configurations).where(eq(configurations.user_id, userId));
}
