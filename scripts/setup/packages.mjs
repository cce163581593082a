import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { isExecutable } from './look.mjs';
import { SetupError, say } from './say.mjs';

const markerOf = (root) => join(root, 'node_modules', '.lectern-lockfile');
const fingerprint = (root) =>
  `${createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')} ${process.platform}-${process.arch}`;

/** Our own Node, from the npm package `node`. */
export const ownNode = (root) => join(root, 'node_modules', 'node', 'bin', 'node');

/** Whether node_modules was made from the lockfile as it is now, and holds our Node. */
export function packagesAreInstalled(root) {
  return isExecutable(ownNode(root)) && readText(markerOf(root)) === fingerprint(root);
}

/** Installs the npm packages from the lockfile, unless npm itself has already brought node_modules to that state. */
export async function installPackages(root) {
  if (!matchesLockfile(root)) {
    say('installing the npm packages of the lockfile into node_modules');
    await npm(root, [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  }
  if (!isExecutable(ownNode(root))) await installNode(root);
  markInstalled(root);
}

/** Notes that node_modules agrees with the lockfile as it is now. */
export function markInstalled(root) {
  writeFileSync(markerOf(root), fingerprint(root));
}

/** npm keeps what it has installed in a hidden lockfile: the same versions there need no second installation. */
function matchesLockfile(root) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    const agrees = ([place, entry]) =>
      place === '' ||
      !place.startsWith('node_modules/') ||
      (present[place]
        ? present[place].version === entry.version && existsSync(join(root, place))
        : entry.optional);
    return (
      Object.entries(wanted).every(agrees) &&
      Object.keys(present).every((place) => place in wanted) &&
      hasNativePackages(wanted, present)
    );
  } catch {
    return false;
  }
}

/** An optional package for this very system must be there: node_modules may come from another machine. */
function hasNativePackages(wanted, present) {
  const fits = (list, value) => !list || list.includes(value);
  return Object.entries(wanted).every(
    ([place, entry]) =>
      !entry.optional ||
      !entry.os ||
      !fits(entry.os, process.platform) ||
      !fits(entry.cpu, process.arch) ||
      (entry.libc && !entry.libc.includes('glibc')) ||
      place in present,
  );
}

/** npm may have skipped the package's install script, which is what fetches the binary for this system. */
async function installNode(root) {
  say('fetching our own Node (the install script of the npm package was skipped)');
  const folder = join(root, 'node_modules', 'node');
  await run(process.execPath, [join(folder, 'installArchSpecificPackage.js')], { cwd: folder });
  if (!isExecutable(ownNode(root))) {
    throw new SetupError(`the npm package "node" holds no binary for ${process.platform}-${process.arch}`);
  }
}

/** Runs the npm that runs us, or the one that is installed, in a folder. */
export function npm(root, args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli) && existsSync(cli))
    return run(process.execPath, [cli, ...args], { cwd: root });
  return run('npm', args, { cwd: root });
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
