import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { dyingWithUs } from '../compose/dying-with-us.ts';
import { ffmpegPath } from '../compose/ffmpeg.ts';

const keptErrorText = 4_000;

/** An ffmpeg at work. */
export interface Ffmpeg {
  child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Resolves when it has ended well; rejects with the end of what it wrote to standard error. */
  ended: Promise<void>;
  kill(): void;
}

/** Starts ffmpeg with pipes on all sides. It dies with us. It may open no network, only the files and pipes that it is given. */
export function startFfmpeg(name: string, parameters: readonly string[]): Ffmpeg {
  const quiet = ['-hide_banner', '-loglevel', 'error', '-nostats', '-y'];
  const [program, ...words] = [...dyingWithUs(), ffmpegPath(), ...quiet, ...parameters];
  const child = spawn(program!, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  let error = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error = (error + text).slice(-keptErrorText);
  });
  // A broken pipe shows in the exit code too, and there with its reason.
  child.stdin.on('error', () => {});
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${name} ended with ${signal ?? `code ${code}`}: ${error.trim() || 'no message'}`));
    });
  });
  ended.catch(() => {});
  return { child, ended, kill: () => void child.kill('SIGKILL') };
}

/** Hands bytes to a stream; resolves when they have left, so that the buffer may be used again. Rejects when it broke. */
export const handOver = (stream: Writable, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
