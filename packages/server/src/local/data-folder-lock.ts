import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';

/** Another process has the data folder. The message says who and what to do. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `Another Lectern (process ${pid}) already runs on the data folder ${folder}. ` +
        'Stop it first, or set LECTERN_DATA to another folder.',
    );
    this.name = 'DataFolderInUse';
  }
}

const mostTries = 20;

/**
 * Makes the data folder ours until `release`. What a dead process has left is taken over.
 * @throws DataFolderInUse
 */
export function lockDataFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const file = join(folder, 'lectern.lock');
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identify(process.pid)));
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (link(own, file)) return { release: () => rmSync(file, { force: true }) };
      const text = read(file);
      if (text === null) continue;
      const holder = parse(text);
      if (holder && isAlive(holder)) throw new DataFolderInUse(folder, holder.pid);
      setAside(file, text);
    }
    throw new Error(`The lock ${file} changes hands all the time.`);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes a dead holder's lock. When somebody was faster and the lock is already theirs, they get it back. */
function setAside(file: string, expected: string): void {
  const aside = `${file}.${process.pid}.aside`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== expected) link(aside, file);
  rmSync(aside, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string): ProcessIdentity | null {
  try {
    return JSON.parse(text) as ProcessIdentity | null;
  } catch {
    return null;
  }
}
