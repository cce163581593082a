import { installMemory } from './memory.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { linkPostgresLibraries } from './postgres-links.mjs';
import { missingPrograms } from './programs.mjs';
import { installPrograms } from './system.mjs';
import { installTools, toolsAreInstalled } from './tools.mjs';
import { inTurn } from './turn.mjs';

/**
 * Brings the clone to where everything runs: npm packages, our own Node, system programs. Safe to repeat; with nothing to
 * do it starts no program and takes milliseconds. `fresh` tries again what could not be installed before;
 * without `withPrograms` the system is left as it is, and `forTests` asks for what only the tests need as well.
 */
export async function setUp(root, { fresh = false, withPrograms = true, forTests = false } = {}) {
  const memory = installMemory(root, fresh);
  const isDone = () => {
    if (!withPrograms) return packagesAreInstalled(root);
    const missing = missingPrograms(forTests);
    const settled =
      missing.length === 0 || (missing.every((one) => one.without) && memory.triedBefore(missing));
    return settled && packagesAreInstalled(root) && (!forTests || toolsAreInstalled(root));
  };
  if (!isDone()) {
    await inTurn(root, async () => {
      if (isDone()) return;
      const packages = (async () => {
        if (!packagesAreInstalled(root)) await installPackages(root);
        if (forTests) await installTools(root);
      })();
      const outcomes = await Promise.allSettled([
        packages,
        withPrograms && installPrograms(memory, forTests),
      ]);
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    });
  }
  linkPostgresLibraries(root);
}
