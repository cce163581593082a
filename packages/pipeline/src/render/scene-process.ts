import { flushCompileCache } from 'node:module';
import type { SceneOrder } from './scene-order.ts';

// A program of its own: scene-worker.ts starts it, hands it one scene after another, and kills it. This file is all that
// runs before the rest is loaded, so that the process knows how to die from its first moment on.

/** The parent is gone: this process leads its own group, and takes its encoders with it. */
const end = () => process.kill(-process.pid, 'SIGKILL');
process.on('disconnect', end);
if (!process.connected) end();

const program = import('./scene-program.ts');
process.on('message', async (order: SceneOrder) => {
  const { answerTo } = await program;
  await answerTo(order);
  // Killed processes keep nothing by themselves: the next ones start with what this one compiled.
  flushCompileCache();
});
