import { operations } from '@lectern/contracts/api/operations.ts';
import { WebhookInput } from '@lectern/contracts/api/webhook.ts';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { readIdempotencyKey, sendCreated } from '../idempotency.ts';
import { presentPage, readPage } from '../lists/page.ts';
import { parse, parseBody } from '../parse.ts';
import { parameter, type Route, route } from '../route.ts';
import { presentDelivery, presentWebhook } from './present.ts';
import {
  createWebhook,
  deleteWebhook,
  replaceWebhook,
  replayDelivery,
  requireWebhook,
  rotateSecret,
  testWebhook,
} from './service.ts';
import { listDeliveries, listWebhooks } from './store.ts';

const idOf = (request: FastifyRequest) => parameter(request, 'webhook_id');

/** Webhooks of the caller, and what was sent to them. */
export function webhookRoutes(context: Context): Route[] {
  const { config, database, signer } = context;
  const base = config.http.publicUrl ?? '';
  return [
    route(operations.createWebhook, async (request, reply, caller) => {
      const key = readIdempotencyKey(request);
      return sendCreated(
        reply,
        await createWebhook(context, caller, parseBody(WebhookInput, request.body), key),
      );
    }),
    route(operations.listWebhooks, async (request, reply, caller) => {
      const list = ['webhooks', caller.userId];
      const page = readPage(signer, list, parse(operations.listWebhooks.query, request.query));
      const rows = await listWebhooks(database.db, caller.userId, page);
      return presentPage(request, reply, base, page, rows, (row) => presentWebhook(row, base));
    }),
    route(operations.getWebhook, async (request, _reply, caller) =>
      presentWebhook(await requireWebhook(context, caller, idOf(request)), base),
    ),
    route(operations.replaceWebhook, async (request, _reply, caller) =>
      presentWebhook(
        await replaceWebhook(context, caller, idOf(request), parseBody(WebhookInput, request.body)),
        base,
      ),
    ),
    route(operations.deleteWebhook, async (request, reply, caller) => {
      await deleteWebhook(context, caller, idOf(request));
      return reply.code(204).send();
    }),
    route(operations.testWebhook, async (request, reply, caller) =>
      reply.code(202).send(presentDelivery(await testWebhook(context, caller, idOf(request)), base)),
    ),
    route(operations.rotateWebhookSecret, async (request, _reply, caller) =>
      rotateSecret(context, caller, idOf(request)),
    ),
    route(operations.listWebhookDeliveries, async (request, reply, caller) => {
      const { id } = await requireWebhook(context, caller, idOf(request));
      const list = ['deliveries', id];
      const page = readPage(signer, list, parse(operations.listWebhookDeliveries.query, request.query));
      const rows = await listDeliveries(database.db, id, page);
      return presentPage(request, reply, base, page, rows, (row) => presentDelivery(row, base));
    }),
    route(operations.replayWebhookDelivery, async (request, reply, caller) => {
      const delivery = await replayDelivery(
        context,
        caller,
        idOf(request),
        parameter(request, 'delivery_id'),
      );
      return reply.code(202).send(presentDelivery(delivery, base));
    }),
  ];
}
