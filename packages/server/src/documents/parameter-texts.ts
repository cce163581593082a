const tag = '"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"';
const time = 'Sun, 22 Nov 2026 19:30:24 GMT';
const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** What the document says of parameters that mean the same everywhere, where their schema does not say it. */
export const parameterTexts: Record<string, { description?: string; example?: unknown }> = {
  'Idempotency-Key': { example: 'lesson-42' },
  'If-None-Match': { description: 'ETag that is known: 304 while it still holds.', example: tag },
  'If-Modified-Since': {
    description: 'When the known file was made: 304 if there is none newer.',
    example: time,
  },
  'If-Match': { description: 'ETag that must still hold: 412 when it does not.', example: tag },
  'If-Unmodified-Since': { description: '412 when the file was made later.', example: time },
  'If-Range': { example: tag },
  Range: { example: 'bytes=0-1048575' },
  'Last-Event-Id': { example: '17' },
  'Svix-Id': { description: 'Id of the message.', example: 'msg_2b7T9kqVnSk4cBvX9wqVvJ3aQ1P' },
  'Svix-Timestamp': { description: 'When it was sent, in seconds since 1970.', example: '1795375824' },
  'Svix-Signature': {
    description: 'Signatures of id, timestamp and body.',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  },
  limit: { description: 'How many of a page.', example: 20 },
  cursor: { example: 'eyJ2IjoxfQ' },
  after: { example: 17 },
  batch_id: { description: 'Only those of this batch.', example: id },
  status: { example: ['queued', 'processing'] },
  created_after: { example: '2026-11-01T00:00:00.000Z' },
  created_before: { example: '2026-12-01T00:00:00.000Z' },
  search: { example: 'pythagoras' },
  tag: { example: ['geometry'] },
  user_id: { example: 'user_2abc' },
  sort: { description: 'In which order.', example: '-created_at' },
  disposition: { description: 'Whether to save the file or to show it.', example: 'inline' },
  expires: { example: '1795375824' },
  signature: { example: 'dGhlIHNpZ25hdHVyZQ' },
  attempt: { example: '1' },
  format: { description: 'In which format.', example: 'vtt' },
};

interface Parameter {
  name: string;
  description?: string;
  example?: unknown;
  schema: { examples?: unknown[]; pattern?: string; type?: string; description?: string };
}

/** Gives each parameter its description and an example. A number has no pattern, though it is read from text. */
export function completeParameters(parameters: readonly object[]): void {
  for (const parameter of parameters as Parameter[]) {
    const { description, example } = parameterTexts[parameter.name] ?? {};
    const { schema } = parameter;
    if (schema.type === 'integer') delete schema.pattern;
    if (description && !parameter.description) parameter.description = description;
    parameter.example ??= schema.examples?.[0] ?? example;
    delete schema.examples;
    delete schema.description;
  }
}
