/** What a log line tells of an error. Texts that may carry what a user wrote are left out. */
export interface LoggedError {
  type: string;
  code?: string;
  message: string;
  stack: string[];
  cause?: LoggedError;
}

const deepest = 4;

/**
 * An error with its causes. A failed query's parameters are cut off its message; a SyntaxError's message quotes its
 * input and is dropped; the stack is reduced to its frames, as its head repeats the message.
 */
export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: [] };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error instanceof SyntaxError ? '' : (error.message.split('\nparams:')[0] ?? ''),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause instanceof Error && depth < deepest
      ? { cause: serializeError(error.cause, depth + 1) }
      : {}),
  };
}
