import type { streamText } from 'ai';
import type { ModelAnswer } from './port.ts';

/** Characters of an answer that are read, for each token that it may have. */
const charactersAToken = 8;

type Stream = ReturnType<typeof streamText>['stream'];

const finishes: Record<string, ModelAnswer['finish']> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'refused',
};

/**
 * Collects the text of a stream; everything else that a model may send (reasoning, calls of tools that it was not given,
 * files, sources) is passed over. A text that is longer than it can be is cut off.
 * Throws what the stream reports as its error.
 */
export const readAnswer = async (stream: Stream, maxOutputTokens: number): Promise<ModelAnswer> => {
  const most = maxOutputTokens * charactersAToken;
  const answer: ModelAnswer = { text: '', finish: 'other', inputTokens: null, outputTokens: null };
  for await (const part of stream) {
    if (part.type === 'text-delta') {
      answer.text += part.text;
      if (answer.text.length <= most) continue;
      return { ...answer, text: answer.text.slice(0, most), finish: 'length' };
    }
    if (part.type === 'finish') {
      answer.finish = finishes[part.finishReason] ?? 'other';
      answer.inputTokens = part.totalUsage.inputTokens ?? null;
      answer.outputTokens = part.totalUsage.outputTokens ?? null;
    }
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new DOMException('The call was given up.', 'TimeoutError');
  }
  return answer;
};
