import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Networks } from './networks.ts';
import { readTarget, type Target } from './target.ts';

/** Why a call came to nothing. */
export type Failure = 'timeout' | 'connection' | 'tls' | 'name' | 'address';
export type Outcome =
  | { kind: 'answer'; status: number; retryAfter: string | null }
  | { kind: 'failure'; failure: Failure };

/** Finds the addresses of a name, all of them. @throws when there are none. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;
export const resolveName: Resolve = (name) => lookup(name, { all: true, verbatim: true });

export interface PostOptions {
  networks: Networks;
  resolve?: Resolve;
  /** Ends the call: `timeout`. */
  signal: AbortSignal;
}

/** More of an answer is not read: only its status matters. */
const mostBytes = 65_536;

/**
 * Posts `body` to an address that a user has given. The name is looked up once, every address that it has must be
 * allowed, and the connection goes to one of these very addresses, so that a name that changes its mind gains nothing.
 * Redirects are answers like any other. Never throws.
 */
export async function postGuarded(
  address: string,
  headers: Record<string, string>,
  body: string,
  { networks, resolve = resolveName, signal }: PostOptions,
): Promise<Outcome> {
  const target = readTarget(address, networks);
  if (typeof target === 'string') return failed('address');
  const found = await Promise.race([findAddresses(target, resolve), ended(signal)]);
  if (found === null) return failed(signal.aborted ? 'timeout' : 'name');
  const allowed = target.url.protocol === 'http:' ? networks.isOpened : networks.mayCall;
  if (!found.every((one) => isIP(one.address) > 0 && allowed(one.address))) return failed('address');
  try {
    return await send(target, found, headers, body, signal);
  } catch (error) {
    return failed(signal.aborted ? 'timeout' : isTls(error) ? 'tls' : 'connection');
  }
}

const failed = (failure: Failure): Outcome => ({ kind: 'failure', failure });

async function findAddresses({ host, family }: Target, resolve: Resolve): Promise<LookupAddress[] | null> {
  if (family > 0) return [{ address: host, family }];
  const found = await resolve(host).catch(() => []);
  return found.length > 0 ? found : null;
}

const ended = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    if (signal.aborted) return resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });

function send(
  { url, host, family }: Target,
  found: LookupAddress[],
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const pinned: LookupFunction = (_name, options, done) =>
    options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // A connection of its own for each call: a kept one would be to an address that was allowed some time ago.
    agent: false,
    lookup: pinned,
    ...(family === 0 ? { servername: host.replace(/\.$/, '') } : {}),
    signal,
  });
  let outcome: Outcome | null = null;
  const end = (error: Error) => (outcome ? resolve(outcome) : reject(error));
  request.on('error', end);
  // Such as one that answers with another protocol (101): that is no error, and no response either.
  request.on('close', () => end(new Error('closed without an answer')));
  request.on('response', (response) => {
    const { statusCode = 0, headers: answered } = response;
    outcome = { kind: 'answer', status: statusCode, retryAfter: answered['retry-after'] ?? null };
    readAway(response).then(() => request.destroy());
  });
  request.end(body);
  return promise;
}

/** Takes what comes and forgets it, up to a bound; a body that breaks off changes nothing about the status. */
function readAway(response: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) resolve();
    });
    response.on('close', resolve).on('error', () => resolve());
  });
}

function isTls(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code);
}
