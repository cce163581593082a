import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { endAt, keepAlive } from '../../src/features/live/keep-alive.ts';

/** A peer that answers pings or is dead. */
function peer(alive: boolean) {
  const socket = Object.assign(new EventEmitter(), {
    pings: 0,
    terminated: false,
    ping() {
      socket.pings += 1;
      if (alive) socket.emit('pong');
    },
    terminate() {
      socket.terminated = true;
    },
  });
  return socket;
}

test('a dead peer is dropped at the second ping, a living one never', async () => {
  const over = new AbortController();
  const [dead, living] = [peer(false), peer(true)];
  keepAlive(dead as never, over.signal, 10);
  keepAlive(living as never, over.signal, 10);
  await expect.poll(() => dead.terminated).toBe(true);
  await expect.poll(() => living.pings).toBeGreaterThan(3);
  over.abort();
  expect([dead.pings, living.terminated]).toEqual([1, false]);
});

test('a session that ends in years ends nothing now', async () => {
  const over = new AbortController();
  let ended = 0;
  endAt(Date.now() + 1e12, over.signal, () => ended++);
  endAt(Date.now() - 5, over.signal, () => ended++);
  await expect.poll(() => ended).toBe(1);
  over.abort();
});
