import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ProviderKind } from '../../src/models/settings.ts';

/** How each vendor streams an answer: events of its API, as its documentation shows them. */
const streams: Record<ProviderKind, (answer: string) => object[]> = {
  openai: (answer) => [
    { type: 'response.created', response: { id: 'r', object: 'response', created_at: 0, model: 'm' } },
    { type: 'response.output_item.added', output_index: 0, item: { type: 'message', id: 'i' } },
    { type: 'response.output_text.delta', item_id: 'i', output_index: 0, content_index: 0, delta: answer },
    { type: 'response.output_item.done', output_index: 0, item: { type: 'message', id: 'i' } },
    { type: 'response.completed', response: { usage: { input_tokens: 11, output_tokens: 7 } } },
  ],
  anthropic: (answer) => [
    {
      type: 'message_start',
      message: {
        ...{ id: 'm', type: 'message', role: 'assistant', model: 'm', content: [] },
        ...{ stop_reason: null, stop_sequence: null, usage: { input_tokens: 11, output_tokens: 0 } },
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: answer } },
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: 7 },
    },
    { type: 'message_stop' },
  ],
  google: (answer) => [
    {
      candidates: [{ content: { role: 'model', parts: [{ text: answer }] }, finishReason: 'STOP', index: 0 }],
      usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 },
    },
  ],
  compatible: (answer) => [
    {
      id: 'c',
      created: 0,
      model: 'm',
      choices: [{ index: 0, delta: { role: 'assistant', content: answer } }],
    },
    { id: 'c', created: 0, model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    {
      ...{ id: 'c', created: 0, model: 'm', choices: [] },
      usage: { prompt_tokens: 11, completion_tokens: 7 },
    },
  ],
};

export interface Vendor extends AsyncDisposable {
  url: string;
  heard: { path: string; headers: IncomingHttpHeaders; body: string }[];
}

/** A server on loopback that answers everything with `answer`, in the way of one vendor. */
export const startVendor = async (kind: ProviderKind, answer: string): Promise<Vendor> => {
  const heard: Vendor['heard'] = [];
  const server = createServer(async (request, response) => {
    heard.push({ path: request.url ?? '', headers: request.headers, body: await text(request) });
    response.setHeader('content-type', 'text/event-stream');
    for (const event of streams[kind](answer)) {
      const named = kind === 'anthropic' ? `event: ${(event as { type: string }).type}\n` : '';
      response.write(`${named}data: ${JSON.stringify(event)}\n\n`);
    }
    response.end(kind === 'compatible' ? 'data: [DONE]\n\n' : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
