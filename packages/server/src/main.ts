import { parseArgs } from 'node:util';
import { type Config, readConfig } from './config/config.ts';
import { ConfigError } from './config/read-variables.ts';
import { createLog } from './observability/log.ts';
import { runServer } from './process/run-server.ts';
import { listenForStop } from './process/stop-request.ts';

/** Longest time for an orderly stop; whatever still hangs then is left behind. */
const stopWithin_ms = 55_000;

const stop = listenForStop();
stop.signal.addEventListener('abort', () => setTimeout(() => process.exit(1), stopWithin_ms).unref());

/** The environment, with what the command line says in its place. */
function readEnvironment(): Record<string, string | undefined> {
  const { values } = parseArgs({ options: { services: { type: 'string' } } });
  return values.services === undefined ? process.env : { ...process.env, SERVICES: values.services };
}

function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

let env: Record<string, string | undefined>;
let config: Config;
try {
  env = readEnvironment();
  config = readConfig(env);
} catch (error) {
  giveUp(error);
}
const log = createLog(config.log.level);
try {
  await runServer(config, env, stop, log);
  process.exit(0);
} catch (error) {
  if (error instanceof ConfigError) giveUp(error);
  log.fatal({ err: error }, 'the server cannot run');
  giveUp(error);
}
