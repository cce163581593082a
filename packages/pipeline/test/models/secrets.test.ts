import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTranscripts } from '../../src/models/transcripts.ts';
import { draftWith, requestOf } from './make-draft.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-transcripts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lines = async () => {
  const [name] = await readdir(folder);
  const text = await readFile(join(folder, name!), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
const call = { model: 'm', instructions: 'i', messages: [], maxOutputTokens: 1 };

describe('a transcript', () => {
  test('holds every request with its answer and what was found on it', async () => {
    const { heard } = await draftWith(
      (asked) => (asked.role === 'planner' && asked.round === 0 ? 'empty' : 'good'),
      { settings: { transcripts: folder } },
    );
    const written = await lines();
    expect(written).toHaveLength(heard.length);
    const plans = written.filter(({ stage }) => stage === 'planning');
    expect(plans.map(({ round, findings }) => [round, findings])).toEqual([
      [0, ['The answer is empty.']],
      [1, []],
    ]);
    expect(plans[1].messages.at(-1).text).toContain('The answer is empty.');
    expect(JSON.parse(plans[1].answer.text).scenes.length).toBeGreaterThan(3);
  });

  test('tells of calls without an answer', async () => {
    await draftWith(() => 'failing', { settings: { transcripts: folder } });
    expect((await lines())[0]).toMatchObject({ answer: null, findings: [expect.stringContaining('500')] });
  });

  test('keeps keys out, wherever they turn up, and is for its owner alone', async () => {
    const canary = 'canary-key-7f3a91';
    const request = requestOf({ context: `A spring pulls back. ${canary} sk-${'a'.repeat(30)} F = k x.` });
    await draftWith(() => 'good', { request, settings: { transcripts: folder }, key: () => canary });
    const [name] = await readdir(folder);
    const text = await readFile(join(folder, name!), 'utf8');
    expect(text).toContain('[secret]');
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/sk-a{20}|authorization|bearer/i);
    expect((await stat(join(folder, name!))).mode & 0o777).toBe(0o600);
  });

  test('is bounded: long texts are cut, and a full file takes no more', async () => {
    const record = openTranscripts(folder, () => []);
    const answer = { text: 'x'.repeat(1_000_000), finish: 'stop' as const, inputTokens: 1, outputTokens: 1 };
    for (let round = 0; round < 300; round += 1)
      await record({ stage: 'writing', round, call, answer, findings: [] });
    const [name] = await readdir(folder);
    const { size } = await stat(join(folder, name!));
    expect(size).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect((await lines())[0].answer.text).toHaveLength(65_536 + '… (1000000 characters)'.length);
  });

  test('that cannot be written does not cost the lesson', async () => {
    const { lesson, told } = await draftWith(() => 'good', {
      settings: { transcripts: '/dev/null/nowhere' },
    });
    expect(lesson.scenes.length).toBeGreaterThan(3);
    expect(told).toEqual([]);
  });
});

test('a refusal that repeats the key never reaches warnings, usage or lesson', async () => {
  const canary = 'canary-key-7f3a91';
  const made = await draftWith(() => 'unauthorised', { key: () => canary });
  expect(made.heard.every(({ authorization }) => authorization === `Bearer ${canary}`)).toBe(true);
  const { heard: _, ...left } = made;
  expect(JSON.stringify(left)).not.toContain(canary);
});
