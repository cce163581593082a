import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNetworks } from '../../src/outbound/networks.ts';
import { postGuarded } from '../../src/outbound/post.ts';
import { testProgram } from '../fixtures/programs.ts';

const openssl = testProgram('openssl');
const networks = createNetworks(['127.0.0.1/32']);
const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
let server: Server;
let certificate = '';
let port = 0;
let received = 0;
/** The name that the client has asked for in its greeting. */
let greeted: string | false | null = null;

const post = (name: string) =>
  postGuarded(`https://${name}:${port}/`, {}, '{}', {
    networks,
    resolve,
    signal: AbortSignal.timeout(5_000),
  });

beforeAll(async () => {
  if (!openssl) return;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = ['-subj', '/CN=hook.example', '-addext', 'subjectAltName=DNS:hook.example'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync(openssl, ['req', ...kind, '-keyout', key, '-out', cert, ...names], { stdio: 'ignore' });
  certificate = await readFile(cert, 'utf8');
  server = createServer({ key: await readFile(key), cert: certificate }, (request, response) => {
    received += 1;
    greeted = (request.socket as tls.TLSSocket).servername ?? null;
    response.writeHead(204).end();
  });
  await rm(folder, { recursive: true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
});
afterAll(() => void server?.close());

test.skipIf(!openssl)(
  'a certificate must be trusted and for the name that was given, not for the address',
  async () => {
    expect(await post('hook.example')).toEqual({ kind: 'failure', failure: 'tls' });
    const usual = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...usual, certificate]);
    try {
      expect(await post('hook.example')).toMatchObject({ kind: 'answer', status: 204 });
      expect(await post('hook.example.')).toMatchObject({ kind: 'answer', status: 204 });
      expect(await post('other.example')).toEqual({ kind: 'failure', failure: 'tls' });
      expect([received, greeted]).toEqual([2, 'hook.example']);
    } finally {
      tls.setDefaultCACertificates(usual);
    }
  },
);
