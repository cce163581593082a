import { type ConfigurationInput, configurationLimits } from '@lectern/contracts/api/configuration.ts';
import { Id } from '@lectern/contracts/api/ids.ts';
import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import type { Db } from '../../db/database.ts';
import type { ConfigurationRow } from '../../db/schema/configurations.ts';
import { ProblemError } from '../../problem.ts';
import { namesTagStrongly, tagOf } from '../entity-tag.ts';
import { refuseField } from '../parse.ts';
import { presentConfiguration } from './present.ts';
import * as store from './store.ts';

/** The user's configuration. @throws ProblemError `not_found`, alike for malformed, unknown and foreign ids. */
export async function requireConfiguration(db: Db, userId: string, id: string): Promise<ConfigurationRow> {
  const row = Id.safeParse(id).success ? await store.findConfiguration(db, userId, id) : null;
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Saves options. @throws ProblemError `name_taken`, `too_many_configurations`. */
export async function createConfiguration(
  tx: Db,
  userId: string,
  input: ConfigurationInput,
): Promise<ConfigurationRow> {
  await store.lockConfigurations(tx, userId);
  const most = configurationLimits.per_user.max;
  if ((await store.countConfigurations(tx, userId)) >= most) {
    throw new ProblemError('too_many_configurations', { detail: `You may have ${most}. Delete one first.` });
  }
  await refuseTakenName(tx, userId, input.name, null);
  return store.insertConfiguration(tx, userId, input);
}

/**
 * Replaces name and options, if the configuration is still what `ifMatch` says.
 * @throws ProblemError `not_found`, `precondition_required`, `precondition_failed`, `name_taken`.
 */
export function replaceConfiguration(
  db: Db,
  userId: string,
  id: string,
  ifMatch: string | undefined,
  input: ConfigurationInput,
): Promise<ConfigurationRow> {
  return db.transaction(async (tx) => {
    await store.lockConfigurations(tx, userId);
    const row = await requireConfiguration(tx, userId, id);
    if (ifMatch === undefined) throw new ProblemError('precondition_required');
    refuseChanged(row, ifMatch);
    await refuseTakenName(tx, userId, input.name, id);
    return store.updateConfiguration(tx, row, input);
  });
}

/** @throws ProblemError `not_found`, `precondition_failed` when `ifMatch` says something else. */
export function deleteConfiguration(
  db: Db,
  userId: string,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  return db.transaction(async (tx) => {
    await store.lockConfigurations(tx, userId);
    const row = await requireConfiguration(tx, userId, id);
    if (ifMatch !== undefined) refuseChanged(row, ifMatch);
    await store.deleteConfiguration(tx, id);
  });
}

/**
 * The layers that a `configuration_id` puts under a request: none, or the options of that configuration.
 * @throws ProblemError `validation_failed` that points at `pointer` in the body when the user has no such configuration.
 */
export async function savedOptions(
  db: Db,
  userId: string,
  id: string | undefined,
  pointer = '/configuration_id',
): Promise<VideoOptions[]> {
  if (id === undefined) return [];
  const row = await store.findConfiguration(db, userId, id);
  if (!row) throw refuseField(pointer, 'unknown_configuration', 'You have no such configuration.');
  return [row.options];
}

function refuseChanged(row: ConfigurationRow, ifMatch: string): void {
  if (!namesTagStrongly(ifMatch, tagOf(presentConfiguration(row)))) {
    throw new ProblemError('precondition_failed');
  }
}

async function refuseTakenName(tx: Db, userId: string, name: string, exceptId: string | null): Promise<void> {
  if (await store.isNameTaken(tx, userId, name, exceptId)) throw new ProblemError('name_taken');
}
