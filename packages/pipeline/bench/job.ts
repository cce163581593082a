import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { workerNode } from '../src/worker-node.ts';

// A whole job in a process that is started as a worker is.

const program = fileURLToPath(new URL('./job/whole-job.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [...workerNode.flags, program], {
  env: { ...process.env, ...workerNode.environment },
  stdio: 'inherit',
});
process.exit(status ?? 1);
