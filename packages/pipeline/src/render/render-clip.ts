import { framesToEncode, startEncoder } from './encoder.ts';
import { changedFrames, FrameDrawer, type FrameSize, type Stage } from './frames.ts';

/**
 * Draws and encodes a whole scene into `file`. `onFrames` hears how many frames are done. Aborting stops the encoder
 * at once and removes the file; then, as on any failure, the promise rejects.
 */
export async function renderClip(input: {
  stage: Stage;
  size: FrameSize;
  file: string;
  threads: number;
  signal: AbortSignal;
  onFrames(done: number, total: number): void;
}): Promise<{ frames: number; encoded: number }> {
  const { stage, size, signal } = input;
  signal.throwIfAborted();
  const changed = changedFrames(stage, size.fps);
  const encoded = framesToEncode(changed, size.fps);
  const drawer = new FrameDrawer(stage, size);
  const encoder = startEncoder({ file: input.file, size, encoded, threads: input.threads });
  const stop = () => void encoder.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let index = 0; index < encoded.length; index++) {
      signal.throwIfAborted();
      if (changed[index] === 1) drawer.draw(index);
      if (encoded[index] === 1) await encoder.write(drawer.frame.bytes);
      if (index % size.fps === 0) input.onFrames(index, encoded.length);
    }
    await encoder.finish();
    input.onFrames(encoded.length, encoded.length);
    return { frames: encoded.length, encoded: encoded.reduce((sum, one) => sum + one, 0) };
  } catch (error) {
    await encoder.abort();
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
