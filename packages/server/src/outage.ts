/** SQLSTATE classes and codes of a server that is away, going or full; 57014 is a statement that took too long. */
const sqlStates = /^(08\w{3}|57P0[1-5]|57014|53\d{3}|25P03)$/;
const systemCodes = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND)$/;
const texts =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Connection is closed|Command timed out|Stream isn't writeable|Redis does not answer)/;

/** Names that the client of a bucket gives to a service which is silent or says that it is too busy. */
const names = /^(MaxRetriesPerRequestError|TimeoutError|SlowDown|ServiceUnavailable|RequestTimeout)$/;

/** Whether an error, or what caused it, is a server of ours that does not answer now. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (sqlStates.test(code) || systemCodes.test(code))) return true;
  if (names.test(error.name) || texts.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some((inner) => isOutage(inner, depth + 1)))
    return true;
  return isOutage(error.cause, depth + 1);
}
