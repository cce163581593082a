import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';
import { say } from './say.mjs';

const folderOf = (root) => join(root, 'tools', 'api');

/** Whether the tools that only tests use are there, in the versions of their own lockfile. */
export function toolsAreInstalled(root) {
  const folder = folderOf(root);
  const wanted = read(join(folder, 'package-lock.json'));
  const present = read(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null) return true;
  return Object.entries(wanted.packages).every(
    ([place, { version, optional }]) =>
      place === '' || optional || present?.packages[place]?.version === version,
  );
}

/** Installs them; none of their install scripts runs. */
export async function installTools(root) {
  if (toolsAreInstalled(root)) return;
  say('installing the linters and generators that the tests of the API documents use');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await npm(folderOf(root), ['ci', '--include=dev', '--ignore-scripts', ...quiet]);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
