import { createAsyncApiDocument } from './async-api.ts';
import { createOpenApiDocument } from './open-api.ts';
import { createSceneSpec } from './scene-spec.ts';

/** The largest JSON body, as it is when nothing else is configured. */
const usualBodyLimit = 262_144;

/** The documents that are kept in the repository, for whoever makes a client: addresses relative, limits as usual. */
export function checkedIn(): { file: URL; text: string }[] {
  const folder = new URL('../../../../docs/api/', import.meta.url);
  const write = (document: object) => `${JSON.stringify(document, null, 2)}\n`;
  return [
    { file: new URL('openapi.json', folder), text: write(createOpenApiDocument('', usualBodyLimit)) },
    { file: new URL('asyncapi.json', folder), text: write(createAsyncApiDocument('')) },
    { file: new URL('scene-spec.schema.json', folder), text: write(createSceneSpec()) },
  ];
}
