import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speechOf, speechText } from '../../src/narration/speech-text.ts';
import { speakable } from '../../src/narration/voice.ts';

const folder = new URL('./readings/', import.meta.url);

/** What is written and how a teacher reads it, with a tab between, by kind. */
const tables = readdirSync(folder).map((file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
  return [file.replace('.tsv', ''), lines.map((line) => line.split('\t') as [string, string])] as const;
});

describe.each(tables)('%s', (_, readings) => {
  test.each(readings)('%s', (say, speech) => {
    expect(speechText(say)).toBe(speech);
    for (const { words } of speechOf(say).sentences)
      for (const { text } of words) expect(text).toMatch(speakable);
  });
});

test('at least 250 readings of all kinds are held to', () => {
  expect(tables.flatMap(([, readings]) => readings).length).toBeGreaterThanOrEqual(250);
  expect(tables.length).toBeGreaterThanOrEqual(15);
});
