import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openApi } from '../fixtures/api.ts';

test('a connection that never asks anything does not hold up the stop', async () => {
  await using api = await openApi();
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await fetch(`${api.url}/livez`).then((response) => response.body?.cancel());
  const closed = once(socket, 'close');
  await api.app.close();
  await closed;
  expect(socket.destroyed).toBe(true);
});
