import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

test('a service for meanings is used where it is set, and its key stays with it', () => {
  expect(readConfig({}).embeddings).toBeNull();
  const { embeddings } = readConfig({
    EMBEDDINGS_URL: 'http://127.0.0.1:8080/v1',
    EMBEDDINGS_API_KEY: 'canary',
    EMBEDDINGS_MODEL: 'meaning-1',
  });
  expect(embeddings).toMatchObject({ url: 'http://127.0.0.1:8080/v1', model: 'meaning-1' });
  expect(`${JSON.stringify(embeddings)}${inspect(embeddings, { depth: 9 })}`).not.toContain('canary');
  expect(() => readConfig({ EMBEDDINGS_URL: 'ftp://somewhere' })).toThrow();
});
