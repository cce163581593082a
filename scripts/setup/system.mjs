import { run } from './command.mjs';
import { findProgram } from './look.mjs';
import { howToInstall, missingPrograms } from './programs.mjs';
import { SetupError, say } from './say.mjs';

/**
 * Installs the system programs that are missing, where we may. A program with a replacement in npm only earns a line
 * when it cannot be installed; a missing Redis is a SetupError that says what to type.
 */
export async function installPrograms(memory, forTests) {
  const missing = missingPrograms(forTests);
  if (missing.length === 0) return;
  if (memory.triedBefore(missing)) return settleWithout(missing, false);
  const installer = findInstaller();
  const wanted = missing.filter((program) => installer?.packagesOf(program));
  if (installer && wanted.length > 0) {
    const packages = wanted.flatMap((program) => installer.packagesOf(program));
    say(`installing ${packages.join(', ')} with ${installer.name}: ${wanted.map(reason).join('; ')}`);
    try {
      await installer.install(packages);
    } catch (error) {
      say(error.message);
    }
  }
  const still = missingPrograms(forTests);
  memory.remember(still);
  settleWithout(still, true);
}

const reason = (program) => `${program.name} ${program.why}`;

function settleWithout(missing, loud) {
  for (const program of missing) {
    const how = howToInstall(program);
    const advice = how ? ` To install it: ${how}` : '';
    if (program.without === null) {
      throw new SetupError(
        `${program.name} (${program.why}) is missing and could not be installed.${advice}`,
      );
    }
    if (loud) say(`${program.name} (${program.why}) is missing; ${program.without}.${advice}`);
  }
}

function findInstaller() {
  if (process.platform === 'darwin') return findProgram('brew') && brew;
  if (!findProgram('apt-get')) return null;
  if (process.getuid?.() === 0) return apt([]);
  if (!findProgram('sudo')) return null;
  return apt(process.stdin.isTTY ? ['sudo'] : ['sudo', '-n']);
}

const brew = {
  name: 'brew',
  packagesOf: (program) => program.brew,
  install: (packages) => run('brew', ['install', '--quiet', ...packages]),
};

function apt(prefix) {
  const aptGet = (...args) => {
    const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q'];
    const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    const [command, ...rest] = [...prefix, ...environment, ...patience, ...args];
    return run(command, rest, { ask: prefix.length === 1 });
  };
  return {
    name: 'apt-get',
    packagesOf: (program) => program.apt,
    async install(packages) {
      // Stale lists name files that mirrors no longer have; a failed update may still leave usable ones.
      await aptGet('update').catch((error) => say(error.message));
      await aptGet('install', '--no-install-recommends', ...packages);
    },
  };
}
