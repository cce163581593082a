import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { wavOf } from '../../../../src/narration/wav.ts';
import { hum } from './hum.cjs';

export interface SeenRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

export interface SpeechServer extends AsyncDisposable {
  url: string;
  requests: SeenRequest[];
}

export type Answering = (request: SeenRequest, response: ServerResponse) => unknown;

/** A speech service on loopback. */
export const openSpeechServer = async (answering: Answering): Promise<SpeechServer> => {
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const body = JSON.parse(await text(incoming)) as Record<string, unknown>;
    const request = { path: incoming.url ?? '', headers: incoming.headers, body };
    requests.push(request);
    await answering(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** As the speech API of OpenAI answers. */
export const likeOpenAi: Answering = ({ body }, response) => {
  const { samples, rate } = hum(String(body.input), Number(body.speed));
  response.writeHead(200, { 'content-type': 'audio/wav' }).end(wavOf({ samples, rate }));
};

/** As the timing endpoint of ElevenLabs answers, but with WAV in the place of MP3; `change` may spoil what is said. */
export const likeElevenLabs =
  (change: (answer: Record<string, unknown>) => unknown = (answer) => answer): Answering =>
  ({ body }, response) => {
    const { speed } = body.voice_settings as { speed: number };
    const { samples, rate, times } = hum(String(body.text), speed);
    const answer = {
      audio_base64: wavOf({ samples, rate }).toString('base64'),
      alignment: {
        characters: times.map(({ character }) => character),
        character_start_times_seconds: times.map(({ start_s }) => start_s),
        character_end_times_seconds: times.map(({ end_s }) => end_s),
      },
      normalized_alignment: null,
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(change(answer)));
  };
