import cors from '@fastify/cors';
import { answerHeaders } from '@lectern/contracts/api/answer-headers.ts';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';

/** How long a browser remembers what it may do. */
const remembered_s = 600;

/**
 * Lets pages of the allowed origins call the API and read all headers of its answers. They send a token, never cookies.
 * A preflight of any other origin is answered as every OPTIONS is: 405.
 */
export function allowOrigins(app: FastifyInstance, { allowedOrigins }: Config['http']): void {
  app.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && allowedOrigins.includes(origin)),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: Object.keys(answerHeaders),
    maxAge: remembered_s,
    strictPreflight: false,
  });
}
