import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embedMany } from 'ai';
import type { Embeddings } from './embeddings.ts';

export interface EmbeddingsSettings {
  /** Of an OpenAI-compatible service, without `/embeddings`. */
  url: string;
  model: string;
  key: string | null;
}

/** Bytes of one answer; seconds of one call with its retries. */
const limits = { answer: 67_108_864, seconds: 60, retries: 2 };

/** An answer that is cut off where it grows endless. */
const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  let left = limits.answer;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      left -= piece.length;
      if (left < 0) controller.error(new RangeError('the answer is too long'));
      else controller.enqueue(piece);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body?.pipeThrough(bound) ?? null, { status, statusText, headers });
};

/** Vectors of any service that speaks OpenAI's protocol. */
export const openEmbeddings = ({ url, model, key }: EmbeddingsSettings): Embeddings => {
  const provider = createOpenAICompatible({
    name: 'embeddings',
    baseURL: url,
    ...(key === null ? {} : { apiKey: key }),
    fetch: boundedFetch,
  });
  return {
    name: `${url} ${model}`,
    async embed(texts, signal) {
      const { embeddings } = await embedMany({
        model: provider.embeddingModel(model),
        values: [...texts],
        maxRetries: limits.retries,
        abortSignal: AbortSignal.any([signal, AbortSignal.timeout(limits.seconds * 1000)]),
      });
      signal.throwIfAborted();
      return embeddings;
    },
  };
};
