import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the program in our place: it has our input and output, gets our signals, and we end as it ended. With
 * `diesWithUs` it is told, by a closing channel, when we were killed outright; and when npm, which started us, was. In
 * `compileCache` Node keeps what it has made of the TypeScript, which halves the work of the next start.
 */
export function handOver(program, args, { bin, compileCache, diesWithUs = false }) {
  const child = spawn(program, args, {
    stdio: ['inherit', 'inherit', 'inherit', ...(diesWithUs ? ['ipc'] : [])],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      ...(compileCache ? { NODE_COMPILE_CACHE: compileCache } : {}),
    },
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  if (diesWithUs && process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    process.stderr.write(`lectern: ${program} could not be started: ${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const one of forwarded) process.removeAllListeners(one);
    process.kill(process.pid, signal);
  });
}

function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 1000);
  watch.unref();
}
