import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { receiveForm } from '../../src/uploads/receive-form.ts';

vi.setConfig({ testTimeout: 120_000 });
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a large file is written as it comes: no part of the process holds it whole', async () => {
  const pieces = 800;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-form-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const program = new URL('./fixtures/send-form.ts', import.meta.url);
  const client = fork(program, [`http://127.0.0.1:${port}/`, `${pieces}`], { execArgv: [] });
  const gone = once(client, 'exit');
  const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
  const held: number[] = [];
  let seen = 0;
  collect();
  const before = process.memoryUsage().arrayBuffers;
  request.on('data', (piece: Buffer) => {
    seen += piece.length;
    if (seen < (held.length + 1) * 10_000_000) return;
    collect();
    held.push(process.memoryUsage().arrayBuffers - before);
  });
  const received = await receiveForm(request, folder, 100_000_000);
  response.end();
  await gone;
  server.close();
  await rm(folder, { recursive: true });
  expect(received).toMatchObject({ name: 'a.txt', bytes: pieces * 65_536 });
  expect(held.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...held)).toBeLessThan((pieces * 65_536) / 2);
});
