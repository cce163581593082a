import { type LanguageModel, Output, streamText } from 'ai';
import type { ModelAnswer, ModelCall } from './port.ts';
import { readAnswer } from './read-answer.ts';
import type { CallLimits } from './settings.ts';

// It would print a warning for every provider that has no JSON mode without a schema.
globalThis.AI_SDK_LOG_WARNINGS = false;

interface Asked {
  call: ModelCall;
  model: LanguageModel;
  limits: CallLimits;
  /** Asks the provider to hold the model to JSON. */
  json: boolean;
}

/**
 * Asks and reads the answer as it streams. No tools are given: whatever the answer says, nothing is done. A provider that is
 * busy or away for a moment is asked again, when it says (`retry-after`) or a little later each time. Settles as soon as
 * the signal is aborted. Throws the SDK's errors.
 */
export const askOnce = async ({ call, model, limits, json }: Asked): Promise<ModelAnswer> => {
  const stop = new AbortController();
  const signal = AbortSignal.any([call.signal, stop.signal]);
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  aborted.promise.catch(() => {});
  try {
    const { stream } = streamText({
      model,
      instructions: call.instructions,
      messages: call.messages.map(({ role, text }) => ({ role, content: text })),
      maxOutputTokens: call.maxOutputTokens,
      maxRetries: limits.retries,
      abortSignal: signal,
      timeout: {
        totalMs: limits.call_s * 1000,
        firstChunkMs: limits.silence_s * 1000,
        chunkMs: limits.silence_s * 1000,
      },
      ...(json ? { output: Output.json() } : {}),
      // Errors come through the stream; the SDK would print them.
      onError() {},
    });
    const answer = readAnswer(stream, call.maxOutputTokens);
    answer.catch(() => {});
    return await Promise.race([answer, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    stop.abort();
  }
};
