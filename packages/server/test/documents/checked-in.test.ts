import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkedIn } from '../../src/documents/checked-in.ts';

test('the documents in docs/api are those of the code: npm run documents writes them', async () => {
  for (const { file, text } of checkedIn()) {
    const kept = await readFile(file, 'utf8').catch(() => 'nothing');
    expect(kept === text, `${file.pathname} is not up to date`).toBe(true);
  }
});
