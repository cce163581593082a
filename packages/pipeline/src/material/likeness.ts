import { type Cache, noCache } from '../cache/cache.ts';
import { keyOf } from '../cache/key.ts';
import type { Embeddings } from '../models/embeddings.ts';
import type { SearchableMaterial } from './shared-indexes.ts';

/** How near in meaning passages are to the queries that it was opened for. */
export interface Likeness {
  /** Cosine to each passage, −1 to 1; null for a query that it does not know. */
  to(query: string): number[] | null;
}

/** Texts that are sent together. */
const together = 64;
/** Passages beyond these are found by words alone. */
const mostPassages = 2_000;
/** Characters of a text that count. */
const mostCharacters = 2_000;

interface LikenessInput {
  embeddings: Embeddings;
  material: SearchableMaterial;
  queries: readonly string[];
  /** Vectors of passages are kept for jobs on equal material. */
  cache?: Cache;
  signal: AbortSignal;
}

/** @throws what `embed` throws. */
export const openLikeness = async (input: LikenessInput): Promise<Likeness> => {
  const { embeddings, material, queries, cache = noCache, signal } = input;
  const texts = material.passages.slice(0, mostPassages).map(({ text }) => text.slice(0, mostCharacters));
  const passages = await vectorsOf(embeddings, texts, cache, signal);
  const asked = await embedAll(
    embeddings,
    queries.map((query) => query.slice(0, mostCharacters)),
    signal,
  );
  const known = new Map(queries.map((query, index) => [query, unit(asked[index]!)]));
  return {
    to(query) {
      const vector = known.get(query);
      if (!vector) return null;
      const all = new Array<number>(material.passages.length).fill(-1);
      for (const [index, passage] of passages.entries()) all[index] = dot(vector, passage);
      return all;
    },
  };
};

const embedAll = async (
  embeddings: Embeddings,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<number[][]> => {
  const vectors: number[][] = [];
  for (let at = 0; at < texts.length; at += together) {
    const part = texts.slice(at, at + together);
    const made = await embeddings.embed(part, signal);
    const length = vectors[0]?.length ?? made[0]?.length ?? 0;
    if (made.length !== part.length || length === 0 || made.some((vector) => vector.length !== length))
      throw new TypeError('the vectors do not fit the texts');
    vectors.push(...made);
  }
  return vectors;
};

const unit = (vector: readonly number[]): Float32Array => {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
};
const dot = (one: Float32Array, other: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * (other[at] ?? 0);
  return sum;
};

/** Unit vectors of the texts, from the cache where equal texts were embedded before. */
const vectorsOf = async (
  embeddings: Embeddings,
  texts: readonly string[],
  cache: Cache,
  signal: AbortSignal,
): Promise<Float32Array[]> => {
  if (texts.length === 0) return [];
  const key = keyOf({ embeddings: embeddings.name, texts });
  const before = await cache.get('material', key);
  const width = before === null ? 0 : before.length / 4 / texts.length;
  if (before !== null && Number.isInteger(width) && width > 0) {
    const values = new Float32Array(
      before.buffer.slice(before.byteOffset, before.byteOffset + before.length),
    );
    return texts.map((_, index) => values.subarray(index * width, (index + 1) * width));
  }
  const vectors = (await embedAll(embeddings, texts, signal)).map(unit);
  const all = new Float32Array(vectors.length * vectors[0]!.length);
  for (const [index, vector] of vectors.entries()) all.set(vector, index * vector.length);
  await cache.put('material', key, new Uint8Array(all.buffer));
  return vectors;
};
