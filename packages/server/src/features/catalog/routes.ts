import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import { sendTagged } from '../entity-tag.ts';
import { type Route, route } from '../route.ts';
import { presentCatalog } from './present.ts';

/** What can be asked for: the same for everybody, for as long as the process runs. */
export function catalogRoutes({ config, themes }: Context): Route[] {
  const catalog = presentCatalog(config, themes);
  return [
    route(operations.getCatalog, async (request, reply) =>
      sendTagged(request, reply, catalog, 'public, max-age=300'),
    ),
  ];
}
