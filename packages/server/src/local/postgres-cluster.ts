import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, accountFor } from './unprivileged.ts';

/** A cluster on disk, ready to be served, and the account that may serve it. */
export interface Cluster {
  folder: string;
  password: string;
  account: Account;
}

const major = '18';

/**
 * Opens the cluster in `postgres/` of the data folder; makes it when there is none. One that was interrupted in the making
 * is made anew.
 * @throws when the cluster is of another major version of PostgreSQL, or initdb fails.
 */
export async function openCluster(dataFolder: string, programs: string, path: string): Promise<Cluster> {
  const folder = join(dataFolder, 'postgres');
  const passwordFile = join(dataFolder, 'postgres.password');
  const program = join(programs, 'postgres');
  if (existsSync(join(folder, 'PG_VERSION'))) {
    const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
    if (version !== major) {
      throw new Error(
        `${folder} was made by PostgreSQL ${version}; this is ${major}. Move it away or convert it.`,
      );
    }
    const account = accountFor(folder, program, path);
    return { folder, password: readFileSync(passwordFile, 'utf8'), account };
  }
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const account = accountFor(making, program, path);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  await initialise(join(programs, 'initdb'), making, password, account, path);
  renameSync(making, folder);
  return { folder, password, account };
}

async function initialise(
  initdb: string,
  folder: string,
  password: string,
  account: Account,
  path: string,
): Promise<void> {
  const handedOver = `${folder}.password`;
  writeFileSync(handedOver, password, { mode: 0o600 });
  if (account.owner) chownSync(handedOver, account.owner.uid, account.owner.gid);
  try {
    await run(
      [
        ...[...account.words, initdb, '--pgdata', folder, '--username', 'lectern', '--pwfile', handedOver],
        ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-instructions'],
        ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ],
      account,
      path,
    );
  } finally {
    rmSync(handedOver, { force: true });
  }
}

function run([program, ...args]: string[], account: Account, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: path, LC_ALL: 'C' },
      ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (exit code ${code}):\n${output}`)),
    );
  });
}
