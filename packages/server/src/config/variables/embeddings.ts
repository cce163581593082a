import { z } from 'zod';
import { address } from './readers.ts';
import { variable } from './variable.ts';

/** Who tells what passages of uploads mean. */
export const embeddingsVariables = {
  EMBEDDINGS_URL: variable(
    address('https:', 'http:'),
    null,
    'A server with the embeddings API of OpenAI, with its version: https://api.openai.com/v1 and the like. Uploads are searched by words alone when absent.',
  ),
  EMBEDDINGS_API_KEY: variable(z.string(), null, 'Key for EMBEDDINGS_URL, where it wants one.'),
  EMBEDDINGS_MODEL: variable(z.string(), 'text-embedding-3-small', 'Model of EMBEDDINGS_URL.'),
} as const;
