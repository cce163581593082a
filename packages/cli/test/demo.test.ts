import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';

const request = ['--topic', 'Halving', '--context', 'Half of eight is four. Half of four is two.'];

describe('lectern demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-demo-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('makes a video through the API and leaves that video alone', async () => {
    const out = join(folder, 'halving.mp4');
    const options = ['demo', ...request, '--quality', 'low', '--out', out];
    const { code, stdout, stderr } = await lectern(options, { TMPDIR: folder });
    expect(code, stderr).toBe(0);
    expect(statSync(out).size).toBeGreaterThan(10_000);
    expect(stdout).toContain(out);
    expect(stdout).toMatch(/length +0:\d\d \(\d+\.\d s\), 854×480 at 30 frames\/s/);
    expect(stdout).toMatch(/quality +\w+: \d+ checks passed/);
    for (const stage of ['researching', 'rendering', 'checking']) {
      expect(stderr).toMatch(new RegExp(`${stage}: done in [\\d.]+ s`));
    }
    expect(readdirSync(folder)).toEqual(['halving.mp4']);
  }, 240_000);

  test('stops everything and leaves nothing when it is interrupted', async () => {
    const options = ['demo', ...request, '--quality', 'low', '--out', join(folder, 'halving.mp4')];
    const { code, stdout, stderr } = await lectern(options, { TMPDIR: folder }, 'narrating …');
    expect(code, stderr).toBe(130);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Stopped\.\n$/);
    expect(readdirSync(folder)).toEqual([]);
  }, 240_000);

  test('a request that cannot be is refused before anything is started', async () => {
    const { code, stderr } = await lectern(['demo', '--topic', 'Halving', '--context', '  '], {
      TMPDIR: folder,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The request has a fault:\n {2}context: /);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
