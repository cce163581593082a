import type { ServerResponse } from 'node:http';

interface Spoken {
  text: string;
  finish?: 'stop' | 'length' | 'content_filter' | 'tool_calls';
  toolCalls?: unknown[];
  /** Told as the provider's count. */
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

const pieces = (text: string): string[] => text.match(/[\s\S]{1,400}/g) ?? [];

/** One event of a stream of server-sent events. */
export const sendEvent = (response: ServerResponse, value: unknown): boolean =>
  response.write(`data: ${JSON.stringify(value)}\n\n`);

/** A piece of a streamed chat completion. */
export const chunk = (model: string, delta: object, finish: string | null = null): object => ({
  id: 'stand-in',
  object: 'chat.completion.chunk',
  created: 0,
  model,
  choices: [{ index: 0, delta, finish_reason: finish }],
});

/** Sends an answer as OpenAI's chat completions do: as one JSON document, or as a stream of pieces. */
export const sendAnswer = (
  response: ServerResponse,
  model: string,
  stream: boolean,
  { text, finish = 'stop', toolCalls, usage }: Spoken,
): void => {
  if (!stream) {
    const message = { role: 'assistant', content: text, ...(toolCalls ? { tool_calls: toolCalls } : {}) };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        ...{ id: 'stand-in', object: 'chat.completion', created: 0, model },
        choices: [{ index: 0, message, finish_reason: finish }],
        usage,
      }),
    );
    return;
  }
  response.setHeader('content-type', 'text/event-stream');
  sendEvent(response, chunk(model, { role: 'assistant', content: '' }));
  for (const piece of pieces(text)) sendEvent(response, chunk(model, { content: piece }));
  if (toolCalls) sendEvent(response, chunk(model, { tool_calls: toolCalls }));
  sendEvent(response, chunk(model, {}, finish));
  sendEvent(response, { ...chunk(model, {}), choices: [], usage });
  response.end('data: [DONE]\n\n');
};
