/** What is kept apart from each other: clips of scenes, spoken sentences, indexes of material. */
export type CacheSpace = 'clips' | 'speech' | 'material';

/**
 * Results of work by the content that they were made from, across jobs and processes. A key stands for everything that
 * the result depends on (see key.ts), so equal keys mean equal bytes. Losing an entry only costs the work again: neither
 * method ever rejects.
 */
export interface Cache {
  /** The bytes that were put under the key; null when they are not there, or no longer whole. */
  get(space: CacheSpace, key: string): Promise<Buffer | null>;
  /** Keeps the bytes for as long as there is room. */
  put(space: CacheSpace, key: string, bytes: Uint8Array): Promise<void>;
}

/** Keeps nothing. */
export const noCache: Cache = {
  get: async () => null,
  put: async () => undefined,
};
