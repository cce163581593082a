import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { serializeError } from './serialize-error.ts';

export type Log = Logger;

/** Fields that never appear in a line, wherever a careless call may put them, down to the third level. */
const hidden = ['authorization', 'cookie', 'token', 'ticket', 'password', 'secret', 'topic', 'context'];
/** The same at the first and second level only. */
const hiddenAbove = ['title', 'metadata', 'request', 'body', 'headers', 'req', 'path', 'secretKey', 'jwtKey'];

const paths = [
  ...[...hidden, ...hiddenAbove].flatMap((name) => [name, `*.${name}`]),
  ...hidden.map((name) => `*.*.${name}`),
];

/** One JSON line an event, to the standard output when no destination is given. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: { service: 'lectern' },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError, error: serializeError },
      redact: { paths, censor: '[hidden]' },
    },
    ...(destination ? ([destination] as const) : []),
  );
}
