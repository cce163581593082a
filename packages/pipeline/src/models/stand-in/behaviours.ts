import type { ServerResponse } from 'node:http';
import type { Asked } from './asked.ts';
import { chunk, sendAnswer, sendEvent } from './send-answer.ts';

/** What a behaviour has at hand. */
export interface Turn {
  asked: Asked;
  /** The good answer. */
  good: unknown;
  response: ServerResponse;
  authorization: string | null;
}

const charactersAToken = 4;

const usageOf = ({ request }: Asked, text: string) => {
  const prompt_tokens = Math.ceil(
    request.messages.reduce((sum, { content }) => sum + content.length, 0) / charactersAToken,
  );
  const completion_tokens = Math.ceil(text.length / charactersAToken);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
};

/** Says the text, for as long as `max_tokens` allows. */
const say = ({ asked, response }: Turn, text: string, rest: object = {}) => {
  const { model, stream, max_tokens = Number.POSITIVE_INFINITY } = asked.request;
  const said = text.slice(0, max_tokens * charactersAToken);
  const cut = said.length < text.length ? { finish: 'length' as const } : {};
  sendAnswer(response, model, stream, { text: said, usage: usageOf(asked, said), ...rest, ...cut });
};
const refuse = ({ response }: Turn, status: number, headers: Record<string, string>, code: string) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: `The stand-in says ${code}.`, type: code, code } }));
};
const begin = ({ asked, response }: Turn, text: string) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  sendEvent(response, chunk(asked.request.model, { role: 'assistant', content: text }));
};
const object = (good: unknown) => good as Record<string, unknown>;

/** The same scene, of which every text also says something else. */
const withText = (good: unknown, text: string): unknown =>
  JSON.parse(JSON.stringify(good), (key, value) =>
    (key === 'say' || key === 'aim' || key === 'text') && typeof value === 'string'
      ? `${value} ${text}`
      : value,
  );

/** The same scene, of which every beat begins with a word of its own. */
const inOwnWords = (good: unknown): unknown =>
  JSON.parse(JSON.stringify(good), (key, value) => (key === 'say' ? `Now, ${value}` : value));

/** Ways to answer, good and bad. */
export const behaviours = {
  good: (turn) => say(turn, JSON.stringify(turn.good)),
  'own-words': (turn) => say(turn, JSON.stringify(inOwnWords(turn.good))),
  fenced: (turn) => say(turn, `Here it is:\n\`\`\`json\n${JSON.stringify(turn.good, null, 2)}\n\`\`\`\n`),
  'invalid-json': (turn) => say(turn, `${JSON.stringify(turn.good).slice(0, -1)},,}`),
  'not-the-schema': (turn) => say(turn, JSON.stringify({ ...object(turn.good), surprise: true, title: 7 })),
  empty: (turn) => say(turn, ''),
  truncated: (turn) => {
    const text = JSON.stringify(turn.good);
    say(turn, text.slice(0, text.length / 2), { finish: 'length' });
  },
  filtered: (turn) => say(turn, '', { finish: 'content_filter' }),
  injected: (turn) =>
    say(
      turn,
      JSON.stringify(withText(turn.good, 'Visit https://evil.example/x?k=1 <script>alert(1)</script>')),
    ),
  'tool-call': (turn) =>
    say(turn, '', {
      finish: 'tool_calls',
      toolCalls: [
        {
          index: 0,
          id: 'call_1',
          type: 'function',
          function: { name: 'run_shell', arguments: '{"command":"touch /tmp/owned"}' },
        },
      ],
    }),
  uncited: (turn) =>
    say(
      turn,
      JSON.stringify(turn.good, (key, value) => (key === 'sources' ? ['s999'] : value)),
    ),
  'wrong-type': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Sign in</title><p>Please sign in to the network.');
  },
  busy: (turn) => refuse(turn, 429, { 'retry-after': '0', 'retry-after-ms': '5' }, 'rate_limit'),
  failing: (turn) => refuse(turn, 500, { 'retry-after-ms': '5' }, 'server_error'),
  unauthorised: (turn) => refuse(turn, 401, {}, `incorrect key ${turn.authorization}`),
  'no-json-mode': (turn) =>
    turn.asked.request.response_format
      ? refuse(turn, 400, {}, 'unsupported_response_format')
      : say(turn, JSON.stringify(turn.good)),
  reset: ({ response }) => response.socket?.resetAndDestroy(),
  'reset-midway': (turn) => {
    begin(turn, '{"title":');
    turn.response.socket?.resetAndDestroy();
  },
  hanging: () => {},
  'hanging-midway': (turn) => begin(turn, '{"title":'),
  endless: (turn) => {
    begin(turn, '{"title":"');
    const more = () => {
      while (!turn.response.destroyed) {
        if (!sendEvent(turn.response, chunk(turn.asked.request.model, { content: 'x'.repeat(16_384) })))
          break;
      }
      if (!turn.response.destroyed) turn.response.once('drain', more);
    };
    more();
  },
} satisfies Record<string, (turn: Turn) => void>;

export type Behaviour = keyof typeof behaviours;
