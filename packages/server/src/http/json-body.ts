import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../problem.ts';

const charset = /;\s*charset\s*=\s*"?([^\s;"]+)"?/i;

/**
 * JSON in UTF-8 is the only kind of body there is. Keys that would change an object's prototype are refused, and so is a
 * compressed body: its size is not known before it is unpacked.
 */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      const text = decode(request, body);
      if (text.trim() === '') return done(null, undefined);
      parseJson(request, text, (error, value) =>
        error ? done(new ProblemError('malformed_json', { cause: error })) : done(null, value),
      );
    } catch (error) {
      done(error as Error);
    }
  });
}

function decode(request: FastifyRequest, body: Buffer): string {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const named = charset.exec(request.headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  if (encoding.toLowerCase() !== 'identity' || !['utf-8', 'utf8'].includes(named)) {
    throw new ProblemError('unsupported_media_type', { detail: 'Send plain JSON in UTF-8.' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw new ProblemError('malformed_json', { detail: 'The body is not valid UTF-8.', cause });
  }
}
