import { operations } from '@lectern/contracts/api/operations.ts';
import { PageQuery } from '@lectern/contracts/api/page.ts';
import type { Context } from '../../context.ts';
import { discardRest } from '../../uploads/discard-rest.ts';
import { sendTagged } from '../entity-tag.ts';
import { readIdempotencyKey, sendCreated } from '../idempotency.ts';
import { presentPage, readPage } from '../lists/page.ts';
import { parse } from '../parse.ts';
import { parameter, type Route, route } from '../route.ts';
import { presentUpload } from './present.ts';
import { deleteUpload, requireUpload, takeUpload } from './service.ts';
import { listUploads } from './store.ts';

/** Material for lessons, each its owner's alone. The files themselves are never given out. */
export function uploadRoutes(context: Context): Route[] {
  const { config, signer, database } = context;
  const base = config.http.publicUrl ?? '';
  return [
    route(operations.uploadContent, async (request, reply, { userId }) => {
      try {
        return sendCreated(
          reply,
          await takeUpload(context, userId, request.raw, readIdempotencyKey(request)),
        );
      } finally {
        discardRest(request.raw, config.uploads.limitBytes * 2 + 1_048_576);
      }
    }),
    route(operations.listUploads, async (request, reply, { userId }) => {
      const page = readPage(signer, ['uploads', userId], parse(PageQuery, request.query));
      const rows = await listUploads(database.db, userId, page);
      return presentPage(request, reply, base, page, rows, (row) => presentUpload(row, base));
    }),
    route(operations.getUpload, async (request, reply, { userId }) => {
      const row = await requireUpload(database.db, userId, parameter(request, 'content_id'));
      return sendTagged(request, reply, presentUpload(row, base));
    }),
    route(operations.deleteUpload, async (request, reply, { userId }) => {
      await deleteUpload(context, userId, parameter(request, 'content_id'));
      return reply.code(204).send();
    }),
  ];
}
