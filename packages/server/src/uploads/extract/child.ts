import { Worker } from 'node:worker_threads';
import { readingLimits, tooMuch } from './reading-limits.ts';

// Reads one file: node child.ts FILE KIND ANSWER. The reading is done in a thread, so that this one can always look at
// the memory of the process and end it.
const thread = new Worker(new URL('./thread.ts', import.meta.url), {
  argv: process.argv.slice(2),
  resourceLimits: { maxOldGenerationSizeMb: readingLimits.heap_mb },
});
setInterval(() => {
  if (process.memoryUsage.rss() > readingLimits.memory) process.exit(tooMuch);
}, 25).unref();
thread.on('error', () => process.exit(tooMuch));
