import { processingJob } from '@lectern/contracts/api/examples.ts';
import type { JobEvent, SocketFrame } from '@lectern/contracts/events.ts';
import { expect, test } from 'vitest';
import { createOutbox } from '../../src/features/live/outbox.ts';

/** A peer that takes nothing until it is told to. */
function slowPeer() {
  const sent: SocketFrame[] = [];
  const done: (() => void)[] = [];
  const socket = {
    bufferedAmount: 0,
    send(text: string, taken: () => void) {
      socket.bufferedAmount += 1_048_576;
      sent.push(JSON.parse(text));
      done.push(taken);
    },
  };
  const take = () => {
    socket.bufferedAmount = 0;
    done.shift()?.();
  };
  return { socket: socket as never, sent, take };
}

const envelope = { job_id: processingJob.job_id, attempt: 1, at: processingJob.created_at };
const progress = (seq: number): JobEvent => ({
  ...envelope,
  seq,
  type: 'progress',
  progress: processingJob.progress,
});
const log = (seq: number): JobEvent => ({ ...envelope, seq, type: 'log', detail: 'x' });

test('a slow client gets the newest progress only, and everything else in order', async () => {
  const { socket, sent, take } = slowPeer();
  const outbox = createOutbox(socket, new AbortController().signal);
  const events = [log(1), progress(2), log(3), progress(4), log(5), progress(6), log(7)];
  for (const event of events) await outbox.add(event);
  for (const _event of events) take();
  expect(sent.map((frame) => frame.seq)).toEqual([1, 3, 5, 6, 7]);
});

test('a client that takes nothing makes its source wait, and does not fill the memory', async () => {
  const { socket, sent, take } = slowPeer();
  const outbox = createOutbox(socket, new AbortController().signal);
  let added = 0;
  const adding = (async () => {
    for (let seq = 1; seq <= 600; seq += 1) {
      await outbox.add(log(seq));
      added = seq;
    }
  })();
  await expect.poll(() => added).toBe(500);
  for (let n = 0; n < 1_200 && sent.length < 600; n += 1) {
    take();
    await Promise.resolve();
    await new Promise(setImmediate);
  }
  await adding;
  expect(sent.map((frame) => frame.seq)).toEqual(Array.from({ length: 600 }, (_, n) => n + 1));
});

test('a client that leaves keeps nobody waiting', async () => {
  const { socket } = slowPeer();
  const gone = new AbortController();
  const outbox = createOutbox(socket, gone.signal);
  await outbox.add(log(1));
  const waiting = Promise.all([
    outbox.drained(),
    ...Array.from({ length: 600 }, (_, n) => outbox.add(log(n + 2))),
  ]);
  gone.abort();
  await waiting;
});
