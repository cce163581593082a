import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Writes down each call into the file that CALLS names. */
const spy = `#!/bin/sh\necho "$(basename "$0") $*" >> "$CALLS"\n`;

describe('set-up', () => {
  let clone: string;
  let calls: string;

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'lectern-clone-'));
    calls = join(clone, 'calls.txt');
    cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(clone, file));
    mkdirSync(join(clone, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, join(clone, 'node_modules/node/bin/node'));
    writeFileSync(calls, '');
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  /** Puts programs into a folder that alone is searched, and runs set-up in the clone. */
  async function setUp(programs: Record<string, string>) {
    const bin = join(clone, 'bin');
    mkdirSync(bin, { recursive: true });
    const installed = { 'redis-server': spy, ffmpeg: spy, ffprobe: spy, festival: spy };
    for (const [name, text] of Object.entries({ ...installed, ...programs })) {
      writeFileSync(join(bin, name), text);
      chmodSync(join(bin, name), 0o755);
    }
    const child = spawn(process.execPath, [join(clone, 'scripts/run.mjs'), 'setup'], {
      env: { PATH: `${bin}:/usr/bin:/bin`, CALLS: calls },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const [code] = await once(child, 'close');
    return { code, stdout, stderr, calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean) };
  }

  /** node_modules as npm would leave it, as far as set-up looks. */
  function markInstalled() {
    const script = `import('./scripts/setup/packages.mjs').then(({ markInstalled }) => markInstalled(process.cwd()))`;
    execFileSync(process.execPath, ['-e', script], { cwd: clone });
  }

  test('with nothing to do, starts no program and writes nothing on standard output', async () => {
    markInstalled();
    const { code, stdout, calls } = await setUp({ npm: spy, 'apt-get': spy, sudo: spy, brew: spy });
    expect({ code, stdout, calls }).toEqual({ code: 0, stdout: '', calls: [] });
  });

  test('a changed lockfile is installed with npm ci, once', async () => {
    markInstalled();
    const lockfile = JSON.parse(readFileSync(join(clone, 'package-lock.json'), 'utf8'));
    lockfile.packages['node_modules/one-more'] = { version: '1.0.0' };
    writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lockfile));
    const first = await setUp({ npm: spy });
    expect(first.code).toBe(0);
    expect(first.calls).toEqual([expect.stringMatching(/^npm ci /)]);
    const second = await setUp({ npm: spy });
    expect(second.calls).toHaveLength(1);
  });

  test('a failing npm ends set-up with its own words', async () => {
    const { code, stderr } = await setUp({ npm: '#!/bin/sh\necho "no such registry" >&2\nexit 7\n' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/npm ci .*exit code 7[\s\S]*no such registry/);
  });

  test('an unknown target is answered with those that there are', () => {
    const run = () =>
      execFileSync(process.execPath, [join(clone, 'scripts/run.mjs'), 'deploy'], { stdio: 'pipe' });
    expect(run).toThrow(/unknown target "deploy"[\s\S]*start/);
  });
});
