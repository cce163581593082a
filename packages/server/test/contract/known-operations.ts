import type { OpenApi } from '../fixtures/open-api.ts';

/** One operation of the document, as far as a request must know it. */
export interface KnownOperation {
  id: string;
  method: string;
  path: string;
  statuses: number[];
  needsToken: boolean;
  forAdmins: boolean;
  takesBody: boolean;
  hasQuery: boolean;
  example: unknown;
}

export function knownOperations(document: OpenApi, admins: ReadonlySet<string>): KnownOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const parameters = (operation.parameters ?? []) as { in: string }[];
      const body = operation.requestBody?.content['application/json'];
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        statuses: Object.keys(operation.responses).map(Number),
        needsToken:
          operation.security.length > 0 && !operation.security.some((way) => Object.keys(way).length === 0),
        forAdmins: admins.has(operation.operationId),
        takesBody: body !== undefined,
        hasQuery: parameters.some((parameter) => parameter.in === 'query'),
        example: body?.example,
      };
    }),
  );
}
