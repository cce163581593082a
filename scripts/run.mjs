#!/usr/bin/env node
// Plain JavaScript for whatever Node (20 or later) is there: it makes sure that ours is installed, and hands over to it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './hand-over.mjs';
import { ownNode } from './setup/packages.mjs';
import { SetupError, say } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';
import { benchmarks, targets } from './targets.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) fail('Node 20 or later is needed to begin with');
if (name !== 'setup' && name !== 'bench' && !Object.hasOwn(targets, name)) {
  fail(`unknown target "${name ?? ''}". There are: setup, bench, ${Object.keys(targets).join(', ')}`);
}
try {
  // The doctor tells what is missing; it is not for set-up to stumble over it first.
  const withPrograms = !(name === 'lectern' && args[0] === 'doctor');
  await setUp(root, { fresh: name === 'setup', withPrograms, forTests: name === 'test' });
} catch (error) {
  fail(error instanceof SetupError ? error.message : `set-up failed: ${error.message}`);
}
if (name === 'setup') say('everything is in place');
else if (name === 'bench') bench(args);
else start(targets[name], args);

function bench([wanted, ...rest]) {
  const known = benchmarks(root);
  const file = known.get(wanted);
  if (!file) fail(`name a benchmark: ${[...known.keys()].sort().join(', ') || 'there is none yet'}`);
  start({ file, args: [] }, rest);
}

function start(target, rest) {
  const command = [join(root, target.file), ...target.args, ...rest];
  handOver(ownNode(root), command, {
    bin: join(root, 'node_modules', '.bin'),
    diesWithUs: target.diesWithUs,
  });
}

function fail(message) {
  say(message);
  process.exit(1);
}
