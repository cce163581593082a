import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { createContext } from '../context.ts';
import { createApi } from '../http/api.ts';
import type { Log } from '../observability/log.ts';
import type { RunningService } from './running-service.ts';

/** The API with the address that it answers at on this machine. */
export interface RunningApi extends RunningService {
  url: string;
  port: number;
}

/**
 * Runs the API in this process.
 * @throws when its port is taken.
 */
export async function runApi(config: Config, log: Log): Promise<RunningApi> {
  const context = await createContext(config, { log });
  try {
    const api = createApi(context);
    const { host, port } = config.http;
    await api.listen({ host, port });
    const bound = api.server.address();
    const ownPort = typeof bound === 'object' && bound ? bound.port : port;
    return {
      url: `http://${nameOf(host)}:${ownPort}`,
      port: ownPort,
      async close() {
        await api.close();
        await context[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await context[Symbol.asyncDispose]();
    throw error;
  }
}

/** An address to connect to, for one to listen on. */
function nameOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Resolves when `/readyz` answers 200. Rejects with the signal's reason when it is aborted first. */
export async function isReady(url: string, signal: AbortSignal): Promise<true> {
  while (true) {
    const answer = await fetch(`${url}/readyz`, { signal }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200) return true;
    signal.throwIfAborted();
    await pause(50, undefined, { signal });
  }
}
