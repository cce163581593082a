import { operations } from '@lectern/contracts/api/operations.ts';
import { PageQuery } from '@lectern/contracts/api/page.ts';
import type { Context } from '../../context.ts';
import { sendTagged, tagOf } from '../entity-tag.ts';
import { readIdempotencyKey, sendCreated, withIdempotency } from '../idempotency.ts';
import { presentPage, readPage } from '../lists/page.ts';
import { parse } from '../parse.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { presentConfiguration } from './present.ts';
import { readConfiguration } from './read-configuration.ts';
import {
  createConfiguration,
  deleteConfiguration,
  replaceConfiguration,
  requireConfiguration,
} from './service.ts';
import { listConfigurations } from './store.ts';

/** Named sets of request options, each its owner's alone. */
export function configurationRoutes({ config, signer, themes, database: { db } }: Context): Route[] {
  const base = config.http.publicUrl ?? '';
  const path = `${base}${operations.createConfiguration.path}`;
  return [
    route(operations.createConfiguration, async (request, reply, { userId }) => {
      const input = readConfiguration(request.body, { themes, config });
      const key = readIdempotencyKey(request);
      const asked = { userId, operation: 'createConfiguration', key, request: input } as const;
      const created = await withIdempotency(db, asked, async (tx) => {
        const body = presentConfiguration(await createConfiguration(tx, userId, input));
        const headers = { location: `${path}/${body.configuration_id}`, etag: tagOf(body) };
        return { status: 201, headers, body };
      });
      return sendCreated(reply, created);
    }),
    route(operations.listConfigurations, async (request, reply, { userId }) => {
      const page = readPage(signer, ['configurations', userId], parse(PageQuery, request.query));
      const rows = await listConfigurations(db, userId, page);
      return presentPage(request, reply, base, page, rows, presentConfiguration);
    }),
    route(operations.getConfiguration, async (request, reply, { userId }) => {
      const row = await requireConfiguration(db, userId, parameter(request, 'configuration_id'));
      return sendTagged(request, reply, presentConfiguration(row));
    }),
    route(operations.replaceConfiguration, async (request, reply, { userId }) => {
      const input = readConfiguration(request.body, { themes, config });
      const id = parameter(request, 'configuration_id');
      const row = await replaceConfiguration(db, userId, id, header(request, 'if-match'), input);
      const body = presentConfiguration(row);
      return reply.header('etag', tagOf(body)).send(body);
    }),
    route(operations.deleteConfiguration, async (request, reply, { userId }) => {
      const id = parameter(request, 'configuration_id');
      await deleteConfiguration(db, userId, id, header(request, 'if-match'));
      return reply.code(204).send();
    }),
  ];
}
