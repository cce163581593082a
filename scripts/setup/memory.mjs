import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const forgetAfter_ms = 24 * 3600_000;

/** Remembers for a day which programs could not be installed, so that an offline machine does not try on every run. */
export function installMemory(root, fresh = false) {
  const file = join(root, '.lectern', 'not-installed.json');
  const key = (programs) => programs.map((program) => program.name).join(' ');
  return {
    triedBefore(missing) {
      if (fresh) return false;
      try {
        const { names, at } = JSON.parse(readFileSync(file, 'utf8'));
        return names === key(missing) && Date.now() - at < forgetAfter_ms;
      } catch {
        return false;
      }
    },
    remember(missing) {
      if (missing.length === 0) return rmSync(file, { force: true });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ names: key(missing), at: Date.now() }));
    },
  };
}
