import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from '../../src/local/data-folder-lock.ts';
import { identify } from '../../src/local/process-identity.ts';

describe('the lock on the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('refuses a second holder and names the first and the way out', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => lockDataFolder(folder)).toThrow(
      new RegExp(`process ${process.pid}.*${folder}.*LECTERN_DATA`, 's'),
    );
    lock.release();
  });

  test('is free again after release, and leaves nothing behind', () => {
    lockDataFolder(folder).release();
    lockDataFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken over from a process that has died', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(other, 'spawn');
    writeFileSync(join(folder, 'lectern.lock'), JSON.stringify(identify(other.pid!)));
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    other.kill('SIGKILL');
    await once(other, 'exit');
    lockDataFolder(folder).release();
  });

  test('is taken over when the process id went to somebody else', () => {
    const impostor = { ...identify(process.pid)!, started: 'another boot, another moment' };
    writeFileSync(join(folder, 'lectern.lock'), JSON.stringify(impostor));
    lockDataFolder(folder).release();
  });

  test('makes a folder that does not exist yet', () => {
    const lock = lockDataFolder(join(folder, 'a', 'b'));
    expect(existsSync(join(folder, 'a', 'b', 'lectern.lock'))).toBe(true);
    lock.release();
  });
});
