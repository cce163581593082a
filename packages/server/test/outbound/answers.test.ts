import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createNetworks } from '../../src/outbound/networks.ts';
import { postGuarded } from '../../src/outbound/post.ts';

const networks = createNetworks(['127.0.0.1/32']);

/** What comes of a call when the far side does this once it has heard something. */
async function answerWith(act: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('data', () => act(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  try {
    return await postGuarded(`http://127.0.0.1:${port}/`, {}, '{}', {
      networks,
      signal: AbortSignal.timeout(500),
    });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

const failed = (failure: string) => ({ kind: 'failure', failure });
const again = (socket: Socket, text: string) => {
  const timer = setInterval(() => socket.write(text), 5);
  socket.on('close', () => clearInterval(timer));
};

test.each<[string, (socket: Socket) => void, object]>([
  ['nothing', () => undefined, failed('timeout')],
  ['a closed connection', (socket) => void socket.end(), failed('connection')],
  ['a reset', (socket) => void socket.resetAndDestroy(), failed('connection')],
  ['what is not HTTP', (socket) => void socket.end('+PONG\r\n'), failed('connection')],
  [
    'another protocol',
    (socket) => void socket.write('HTTP/1.1 101 Over\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nhello'),
    failed('connection'),
  ],
  [
    'endless headers',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      again(socket, `x: ${'y'.repeat(4_096)}\r\n`);
    },
    failed('connection'),
  ],
  ['endless hints', (socket) => again(socket, 'HTTP/1.1 103 Early\r\n\r\n'), failed('timeout')],
  [
    'headers that never end',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      again(socket, 'y');
    },
    failed('timeout'),
  ],
  [
    'a body that never ends: the status counts',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      again(socket, 'y');
    },
    { kind: 'answer', status: 200, retryAfter: null },
  ],
  [
    'a body that breaks off: the status counts',
    (socket) => void socket.end('HTTP/1.1 202 OK\r\nContent-Length: 100\r\n\r\nshort'),
    { kind: 'answer', status: 202, retryAfter: null },
  ],
])('%s ends the call', async (_what, act, outcome) => {
  expect(await answerWith(act)).toEqual(outcome);
});
