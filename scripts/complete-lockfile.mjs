// Run after a change of dependencies: npm leaves packages for other systems out of the lockfile when the registry that it
// asks does not have them, and then `npm ci` refuses that lockfile. This adds what is missing, from the packages' own lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lockfile;

/** The conditions under which a package is installed, as its name says them. */
function conditionsOf(name) {
  const find = (...words) => words.filter((word) => new RegExp(`[-/]${word}(?:[-/]|$)`).test(name));
  const os = find('android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32');
  const cpu = find('arm64', 'arm', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64').slice(0, 1);
  const libc = find('musl').length > 0 ? ['musl'] : find('gnu', 'gnueabihf').length > 0 ? ['glibc'] : [];
  return { os, cpu, ...(libc.length > 0 ? { libc } : {}) };
}

for (const entry of Object.values(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (packages[place] || !/^\d/.test(version)) continue;
    const conditions = conditionsOf(name);
    if (conditions.os.length === 0)
      throw new Error(`${name} is missing, and its name does not say for which system it is`);
    packages[place] = { version, ...conditions, ...(entry.dev ? { dev: true } : {}), optional: true };
    process.stdout.write(`added ${name} ${version}\n`);
  }
}
lockfile.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
