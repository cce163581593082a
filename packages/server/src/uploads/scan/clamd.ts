import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../../problem.ts';
import type { Scanner } from './scanner.ts';

const chunkBytes = 65_536;

/**
 * A clamd, asked by INSTREAM at `tcp://host:port` or `unix:/path`. Nothing but its `OK` releases a file: one that is
 * down, too slow, over its own limits or not understood is `scanner_unavailable`.
 */
export function createClamdScanner(url: string, patience_ms = 20_000): Scanner {
  const address = new URL(url);
  const open = () =>
    address.protocol === 'unix:'
      ? connect({ path: decodeURIComponent(address.pathname) })
      : connect({ host: address.hostname.replace(/^\[|\]$/g, ''), port: Number(address.port || 3310) });
  return {
    name: 'clamd',
    async scan({ file }, signal) {
      const stop = AbortSignal.any([signal, AbortSignal.timeout(patience_ms)]);
      const answer = await ask(open(), file, stop).catch((cause) => {
        signal.throwIfAborted();
        throw unavailable(cause);
      });
      if (answer === 'stream: OK') return;
      if (/^stream: .{1,200} FOUND$/.test(answer)) throw new ProblemError('malware_found');
      throw unavailable(new Error(`clamd answered: ${answer.slice(0, 200)}`));
    },
  };
}

async function ask(socket: Socket, file: string, signal: AbortSignal): Promise<string> {
  try {
    const answering = readAnswer(socket, signal);
    // clamd answers and closes before it has read everything when it wants no more: its answer counts, not the broken pipe.
    const sending = pipeline(Readable.from(frames(file)), socket, { signal, end: false }).catch((error) => {
      if (signal.aborted) throw error;
    });
    const [answer] = await Promise.all([answering, sending]);
    return answer;
  } finally {
    socket.destroy();
  }
}

/** The command, the file in chunks that each say their length, and an empty one at the end. */
async function* frames(file: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of createReadStream(file, { highWaterMark: chunkBytes })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((piece as Buffer).length);
    yield length;
    yield piece as Buffer;
  }
  yield Buffer.alloc(4);
}

function readAnswer(socket: Socket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = () => reject(signal.reason);
    signal.addEventListener('abort', fail, { once: true });
    socket.on('data', (piece: Buffer) => {
      text += piece.toString('latin1');
      const end = text.indexOf('\0');
      if (end !== -1) resolve(text.slice(0, end));
      else if (text.length > 4_096) reject(new Error('clamd talks too long'));
    });
    socket.on('error', reject);
    socket.on('close', () => {
      signal.removeEventListener('abort', fail);
      reject(new Error('clamd hung up without an answer'));
    });
  });
}

const unavailable = (cause: unknown) =>
  new ProblemError('scanner_unavailable', { cause, headers: { 'retry-after': '30' } });
