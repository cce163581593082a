import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { MaterialDocument } from '../../material/passage.ts';
import { type Asked, readAsked } from './asked.ts';
import { type Behaviour, behaviours } from './behaviours.ts';
import { type GoodAnswers, goodAnswersFor } from './good-answers.ts';

/** One request as it came, before it was answered. */
export interface Heard extends Asked {
  authorization: string | null;
  behaviour: Behaviour;
}

export interface StandIn extends AsyncDisposable {
  /** Base URL of its API. */
  readonly url: string;
  /** Every request so far, in the order of their coming. */
  readonly heard: readonly Heard[];
  /** Teaches it a request, by its topic, so that it has good answers on it. */
  learn(request: VideoRequest, material?: readonly MaterialDocument[]): void;
  /** Resolves when no request is under way: each is answered, or its connection is closed. */
  idle(): Promise<unknown>;
}

const answerOf = (answers: GoodAnswers | undefined, { role, scene }: Asked): unknown => {
  if (!answers) throw new Error('The stand-in has not learnt this topic.');
  return role === 'writer' ? answers.writer(scene ?? '') : answers[role]();
};

/**
 * A model server on loopback without a model: it talks like OpenAI's chat completions, streaming too, and answers what the
 * rule-based authors would, or as badly as `behave` says. For tests, and to try the way of a model with any text.
 */
export const startStandIn = async (behave: (asked: Asked) => Behaviour = () => 'good'): Promise<StandIn> => {
  const heard: Heard[] = [];
  const known = new Map<string, GoodAnswers>();
  const ends: Promise<unknown>[] = [];
  const answer = async (request: IncomingMessage) => {
    const asked = readAsked(await text(request));
    const behaviour = behave(asked);
    const authorization = request.headers.authorization ?? null;
    heard.push({ ...asked, authorization, behaviour });
    return { asked, behaviour, authorization, good: answerOf(known.get(asked.topic), asked) };
  };
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions'))
      return response.writeHead(404).end();
    ends.push(once(response, 'close'));
    answer(request)
      .then(({ behaviour, ...turn }) => behaviours[behaviour]({ ...turn, response }))
      .catch((error: Error) =>
        response.writeHead(422).end(JSON.stringify({ error: { message: error.message } })),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    learn: (request, material) => known.set(request.topic, goodAnswersFor(request, material)),
    idle: () => Promise.all(ends),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
