import { limitOf, type Operation } from './operation.ts';
import type { ProblemCode } from './problem.ts';

/** All problems that an operation can answer with: its own, and those that follow from how it is reached. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { access, content, method, path, problems, query } = operation;
  return [
    ...new Set<ProblemCode>([
      ...problems,
      ...(access === 'anyone' ? [] : (['unauthenticated', 'forbidden'] as const)),
      ...(path.includes('{') ? (['not_found'] as const) : []),
      ...(query ? (['validation_failed'] as const) : []),
      ...(method === 'GET' || method === 'HEAD' ? [] : content === 'stream' ? ofStreams : ofBodies),
      ...(limitOf(operation) ? (['rate_limited', 'overloaded'] as const) : []),
      'internal',
      'unavailable',
    ]),
  ];
}

/** A body that is sent is read and refused when it is wrong, even where none is asked for. */
const ofBodies = ['malformed_json', 'bad_request', 'body_too_large', 'unsupported_media_type'] as const;
/** What a handler reads itself must at least say a media type that is one. */
const ofStreams = ['unsupported_media_type'] as const;
