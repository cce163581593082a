import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { keyRecord, machineTokenRecord, refusal, userRecord } from './development-answers.ts';
import { readDevelopmentCredential } from './development-credentials.ts';
import { openDevelopmentKey } from './development-key.ts';

/** What Clerk's client must send to the stand-in. They open nothing else. */
export const developmentSecretKey = 'sk_test_development';
export const developmentMachineKey = 'ak_development_machine';

/** A stand-in of Clerk on the loopback interface: keys, users, API keys, tokens of machines. */
export interface DevelopmentClerk extends AsyncDisposable {
  url: string;
  /** What it has been asked, such as `POST /api_keys/verify`. */
  readonly asked: string[];
  /** `failing` answers 500, `silent` never answers. */
  behaviour: 'well' | 'failing' | 'silent';
  /** Users that do not exist, and keys or tokens that have been revoked. */
  readonly gone: Set<string>;
}

/** Starts the stand-in on a free port. Every user exists and is called as the user id says. */
export async function startDevelopmentClerk(dataFolder: string): Promise<DevelopmentClerk> {
  const gone = new Set<string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const what = `${request.method} ${request.url}`;
    asked.push(what);
    if (asked.length > 1_000) asked.shift();
    const body = await text(request);
    if (clerk.behaviour === 'silent') return;
    const { status, json } =
      clerk.behaviour === 'failing'
        ? refusal(500, 'internal_clerk_error')
        : await answer(dataFolder, gone, what, request.headers.authorization, body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const clerk: DevelopmentClerk = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behaviour: 'well',
    gone,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
  return clerk;
}

async function answer(
  dataFolder: string,
  gone: Set<string>,
  what: string,
  authorization: string | undefined,
  body: string,
): Promise<{ status: number; json: object }> {
  if (what === 'GET /.well-known/jwks.json') return { status: 200, json: await keySet(dataFolder) };
  const machine = what === 'POST /m2m_tokens/verify';
  const expected = machine ? developmentMachineKey : developmentSecretKey;
  if (authorization !== `Bearer ${expected}`) return refusal(401, 'clerk_key_invalid');
  const user = /^GET \/v1\/users\/(user_[\w-]+)$/.exec(what)?.[1];
  if (user) return gone.has(user) ? refusal(404, 'resource_not_found') : userRecord(user);
  if (!machine && what !== 'POST /api_keys/verify') return refusal(404, 'resource_not_found');
  const { secret, token } = JSON.parse(body) as { secret?: string; token?: string };
  const given = (machine ? token : secret) ?? '';
  const known = await readDevelopmentCredential(dataFolder, machine ? 'mt_' : 'ak_', given);
  if (!known || gone.has(given)) return refusal(404, machine ? 'token_not_found' : 'api_key_not_found');
  if (known.expiration !== null && known.expiration <= Date.now()) return refusal(400, 'token_expired');
  return machine ? machineTokenRecord(given, known) : keyRecord(given, known);
}

async function keySet(dataFolder: string): Promise<object> {
  const { id, publicKey } = await openDevelopmentKey(dataFolder);
  const key = publicKey.export({ format: 'jwk' });
  return { keys: [{ ...key, kid: id, alg: 'RS256', use: 'sig' }] };
}
