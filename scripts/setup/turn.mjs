import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SetupError, say } from './say.mjs';

const longestWait_ms = 20 * 60_000;

/** Runs the work while no other set-up runs in the same clone. */
export async function inTurn(root, work) {
  mkdirSync(join(root, '.lectern'), { recursive: true });
  const file = join(root, '.lectern', 'setup.pid');
  const until = Date.now() + longestWait_ms;
  for (let waited = false; !claim(file); waited = true) {
    if (!waited) say('waiting for another set-up in this folder');
    if (Date.now() > until) throw new SetupError(`another set-up does not end; remove ${file} if none runs`);
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeftBehind(file)) rmSync(file, { force: true });
    return false;
  }
}

function isLeftBehind(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!pid) return Date.now() - statSync(file).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
