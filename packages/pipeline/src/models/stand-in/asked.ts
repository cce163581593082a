import { z } from 'zod';

/** The part of a chat completion request that the stand-in reads. */
const ChatRequest = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  max_tokens: z.int().optional(),
  response_format: z.object({ type: z.string() }).optional(),
  tools: z.array(z.unknown()).default([]),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(2),
});
type ChatRequest = z.infer<typeof ChatRequest>;

const Data = z.object({
  topic: z.string().optional(),
  brief: z.object({ topic: z.string() }).optional(),
  scene: z.object({ id: z.string() }).optional(),
});

/** One request to the stand-in, understood. */
export interface Asked {
  role: 'researcher' | 'planner' | 'writer';
  topic: string;
  /** Id of the planned scene, of a writer's. */
  scene: string | null;
  /** 0 is the first try, 1 the first repair … */
  round: number;
  request: ChatRequest;
}

const roleIn = (instructions: string): Asked['role'] => {
  const role = /^You are the (researcher|planner|writer)\./m.exec(instructions)?.[1];
  if (!role) throw new Error('The instructions name no agent.');
  return role as Asked['role'];
};

/** Reads the body of a request. @throws where it is none that the pipeline would send. */
export const readAsked = (body: string): Asked => {
  const request = ChatRequest.parse(JSON.parse(body));
  const [instructions, first] = request.messages.map(({ content }) => content);
  const fence = /^<data>\n([^\n]*)\n<\/data>$/.exec(first ?? '');
  const data = Data.parse(JSON.parse(fence?.[1] ?? ''));
  return {
    role: roleIn(instructions ?? ''),
    topic: data.topic ?? data.brief?.topic ?? '',
    scene: data.scene?.id ?? null,
    round: request.messages.filter(({ role }) => role === 'user').length - 1,
    request,
  };
};
