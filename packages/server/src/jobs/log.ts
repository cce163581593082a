/** What the duties need of a logger; a pino logger is one. */
export interface Log {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A log whose every line has these fields besides its own. */
export function withFields(log: Log, fields: object): Log {
  return {
    info: (own, text) => log.info({ ...fields, ...own }, text),
    warn: (own, text) => log.warn({ ...fields, ...own }, text),
    error: (own, text) => log.error({ ...fields, ...own }, text),
  };
}

/** Says each trouble with a server once in ten seconds, however often it is met. */
export function createComplaint(log: Log): (error: Error) => void {
  const said = new Map<string, number>();
  return (error) => {
    const last = said.get(error.message) ?? 0;
    if (Date.now() - last < 10_000) return;
    if (said.size > 100) said.clear();
    said.set(error.message, Date.now());
    log.warn({ err: error }, 'trouble with a server');
  };
}
