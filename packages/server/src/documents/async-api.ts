import { tags } from '@lectern/contracts/api/operation.ts';
import { type Channel, channels } from './channels.ts';
import { jsonSchemas } from './json-schemas.ts';
import { credentials } from './security.ts';

const description = `Everything of Lectern that is not request and answer: the sockets that clients open, and the queue and the stream
between the API and its workers. The requests are in the OpenAPI document, /openapi.json.`;

/** The AsyncAPI 3.1 document, made from the schemas that hold at run time. */
export function createAsyncApiDocument(base: string) {
  const { host, protocol } = new URL(base || 'http://localhost:8080');
  const messages = Object.values(channels).flatMap((channel) => Object.entries(channel.messages));
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'Lectern',
      version: '1',
      description,
      contact: { name: 'Lectern' },
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      tags: [{ name: 'videos', description: tags.videos }],
    },
    defaultContentType: 'application/json',
    servers: {
      api: {
        host,
        protocol: protocol === 'https:' ? 'wss' : 'ws',
        description: 'The API.',
        security: Object.keys(credentials).map((name) => ({
          $ref: `#/components/securitySchemes/${name}`,
        })),
      },
      redis: { host: 'localhost:6379', protocol: 'redis', description: 'Between the API and the workers.' },
    },
    channels: mapValues(channels, describeChannel),
    operations: Object.fromEntries(
      Object.entries(channels).flatMap(([name, channel]) => describeOperations(name, channel)),
    ),
    components: {
      messages: Object.fromEntries(
        messages.map(([name, { summary }]) => [
          name,
          {
            name,
            title: name,
            summary,
            contentType: 'application/json',
            payload: { $ref: `#/components/schemas/${payloadName(name)}` },
          },
        ]),
      ),
      schemas: jsonSchemas(
        Object.fromEntries(messages.map(([name, { payload }]) => [payloadName(name), payload])),
      ),
      securitySchemes: credentials,
    },
  };
}

function describeChannel(channel: Channel) {
  const { address, server, summary, description: text, messages, parameters, bindings } = channel;
  return {
    address,
    title: summary.replace(/\.$/, ''),
    summary,
    description: text,
    servers: [{ $ref: `#/servers/${server}` }],
    messages: mapValues(messages, (_message, name) => ({ $ref: `#/components/messages/${name}` })),
    ...(parameters ? { parameters: mapValues(parameters, (about) => ({ description: about })) } : {}),
    ...(bindings ? { bindings } : {}),
  };
}

const describeOperations = (name: string, { operations, messages }: Channel) =>
  Object.entries(operations).map(([id, { action, summary }]) => [
    id,
    {
      action,
      summary,
      description: summary,
      channel: { $ref: `#/channels/${name}` },
      messages: Object.keys(messages).map((message) => ({ $ref: `#/channels/${name}/messages/${message}` })),
    },
  ]);

const payloadName = (message: string) => {
  const named = channelMessages()
    .find(([name]) => name === message)?.[1]
    .payload.meta()?.id;
  return named ?? message;
};
const channelMessages = () => Object.values(channels).flatMap((channel) => Object.entries(channel.messages));

function mapValues<In, Out>(record: Record<string, In>, change: (value: In, key: string) => Out) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
