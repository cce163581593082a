import { Secret } from './secret.ts';
import type { Values } from './variables.ts';

/** A service for meanings; null: uploads are searched by words alone. */
export type EmbeddingsConfig = { url: string; model: string; key: Secret | null } | null;

export function embeddingsOf(values: Values): EmbeddingsConfig {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_API_KEY: key, EMBEDDINGS_MODEL: model } = values;
  return url === null ? null : { url, model, key: key === null ? null : new Secret(key) };
}
