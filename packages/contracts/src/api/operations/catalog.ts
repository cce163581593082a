import { Catalog } from '../catalog.ts';
import { exampleCatalog } from '../catalog-example.ts';
import { IfNoneMatch } from '../headers.ts';
import type { Operation } from '../operation.ts';

export const catalogOperations = {
  getCatalog: {
    id: 'getCatalog',
    method: 'GET',
    path: '/api/v1/catalog',
    tag: 'videos',
    summary: 'What can be asked for',
    description:
      'Models, voices, qualities and all other choices, the defaults and the limits: what a form needs.',
    access: 'anyone',
    headers: IfNoneMatch,
    answers: {
      200: { description: 'The catalog.', schema: Catalog, headers: ['ETag'], example: exampleCatalog },
      304: { description: 'Nothing has changed.', headers: ['ETag'] },
    },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
