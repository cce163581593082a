import { setTimeout as pause } from 'node:timers/promises';
import { Id } from '@lectern/contracts/api/ids.ts';
import { type WebhookInput, type WebhookWithSecret, webhookLimits } from '@lectern/contracts/api/webhook.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../context.ts';
import type { DeliveryRow, WebhookRow } from '../../db/schema/webhooks.ts';
import type { Caller } from '../../identity/identity.ts';
import { createSigningSecret } from '../../outbound/signature.ts';
import { readTarget } from '../../outbound/target.ts';
import { ProblemError } from '../../problem.ts';
import { dropPending } from '../../webhooks/settle.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { refuseField } from '../parse.ts';
import { presentWithSecret } from './present.ts';
import { deleteIdleWebhook, findWebhook, insertTest, insertWebhook, replay, updateWebhook } from './store.ts';

type Services = Pick<Context, 'config' | 'database' | 'webhooks'>;

/** Creates a webhook. The remembered answer holds the secret sealed, so that only the client has it in plain text. */
export async function createWebhook(
  { config, database, webhooks }: Services,
  { userId }: Caller,
  input: WebhookInput,
  key: string | null,
): Promise<Created> {
  const { seal } = webhooks;
  const url = readAddress(webhooks, input.url);
  const base = config.http.publicUrl ?? '';
  const request = { userId, operation: 'createWebhook', key, request: input } as const;
  const created = await withIdempotency(database.db, request, async (tx) => {
    const id = uuidv7();
    const sealed = seal.close(createSigningSecret(), id);
    const row = await insertWebhook(
      tx,
      { ...input, url, id, user_id: userId, secret: sealed },
      webhookLimits.perUser,
    );
    if (!row) {
      const detail = `There may be ${webhookLimits.perUser} webhooks at most.`;
      throw new ProblemError('webhook_limit_reached', { detail });
    }
    const body = presentWithSecret(row, sealed, base);
    return { status: 201, headers: { location: body.links.self }, body };
  });
  const body = created.body as WebhookWithSecret;
  return { ...created, body: { ...body, secret: seal.open(body.secret, body.webhook_id) } };
}

/** The caller's own webhook. @throws ProblemError `not_found`, alike for malformed, unknown and foreign ids. */
export async function requireWebhook(
  { database }: Services,
  caller: Caller,
  id: string,
): Promise<WebhookRow> {
  const row = Id.safeParse(id).success ? await findWebhook(database.db, caller.userId, id) : null;
  if (!row) throw new ProblemError('not_found');
  return row;
}

export async function replaceWebhook(
  services: Services,
  caller: Caller,
  id: string,
  input: WebhookInput,
): Promise<WebhookRow> {
  const { id: webhookId, enabled } = await requireWebhook(services, caller, id);
  const url = readAddress(services.webhooks, input.url);
  const { db } = services.database;
  const state = input.enabled
    ? { disabled_reason: null, ...(enabled ? {} : { failing_since: null }) }
    : enabled
      ? { disabled_reason: 'by_owner' as const }
      : {};
  const row = await updateWebhook(db, caller.userId, webhookId, { ...input, ...state, url });
  if (!row) throw new ProblemError('not_found');
  if (!row.enabled) await dropPending(db, row.id);
  return row;
}

/** Longer than an attempt may take. */
const patience_ms = 25_000;

/** Resolves once it is certain that nothing will be sent any more. */
export async function deleteWebhook(services: Services, caller: Caller, id: string): Promise<void> {
  const { db } = services.database;
  const row = await requireWebhook(services, caller, id);
  await updateWebhook(db, caller.userId, row.id, { enabled: false, disabled_reason: 'by_owner' });
  const end = Date.now() + patience_ms;
  while (!(await deleteIdleWebhook(db, row.id))) {
    if (Date.now() > end) throw new ProblemError('unavailable', { headers: { 'retry-after': '5' } });
    await pause(50);
  }
}

/** A new secret; the one before is good for a day more. */
export async function rotateSecret(
  services: Services,
  caller: Caller,
  id: string,
): Promise<WebhookWithSecret> {
  const { config, database, webhooks } = services;
  const before = await requireWebhook(services, caller, id);
  const secret = createSigningSecret();
  const row = await updateWebhook(database.db, caller.userId, before.id, {
    secret: webhooks.seal.close(secret, before.id),
    previous_secret: before.secret,
    previous_secret_until: new Date(Date.now() + 86_400_000),
  });
  if (!row) throw new ProblemError('not_found');
  return presentWithSecret(row, secret, config.http.publicUrl ?? '');
}

export async function testWebhook(services: Services, caller: Caller, id: string): Promise<DeliveryRow> {
  const row = requireEnabled(await requireWebhook(services, caller, id));
  const delivery = await insertTest(services.database.db, row.id);
  services.webhooks.wake();
  return delivery;
}

export async function replayDelivery(
  services: Services,
  caller: Caller,
  id: string,
  deliveryId: string,
): Promise<DeliveryRow> {
  const row = await requireWebhook(services, caller, id);
  if (!Id.safeParse(deliveryId).success) throw new ProblemError('not_found');
  requireEnabled(row);
  const delivery = await replay(services.database.db, row.id, deliveryId);
  if (!delivery) throw new ProblemError('not_found');
  services.webhooks.wake();
  return delivery;
}

function requireEnabled(row: WebhookRow): WebhookRow {
  if (!row.enabled) throw new ProblemError('webhook_disabled', { detail: 'Enable it first.' });
  return row;
}

/** The address in its usual form: as the user spelled it, it may hold what a database cannot. */
function readAddress({ networks }: Services['webhooks'], url: string): string {
  const target = readTarget(url, networks);
  if (typeof target === 'string') throw refuseField('/url', 'url_not_allowed', target);
  return target.url.href;
}
