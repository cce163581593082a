import { z } from 'zod';
import type { Operation } from '../operation.ts';

const Document = z
  .record(z.string(), z.unknown())
  .meta({ id: 'Document', description: 'A document about the API.' });
const page = { 200: { description: 'A page for people.', mediaTypes: ['text/html'] } };

export const documentationOperations = {
  getOpenApiDocument: {
    id: 'getOpenApiDocument',
    method: 'GET',
    path: '/openapi.json',
    tag: 'service',
    summary: 'This document',
    description: 'To read it, open `/docs`, where requests can be tried, or `/redoc`.',
    access: 'anyone',
    limit: 'read',
    answers: { 200: { description: 'OpenAPI 3.1.', schema: Document, example: { openapi: '3.1.0' } } },
    problems: [],
  },
  getAsyncApiDocument: {
    id: 'getAsyncApiDocument',
    method: 'GET',
    path: '/asyncapi.json',
    tag: 'service',
    summary: 'The sockets, and the messages between API and workers',
    access: 'anyone',
    limit: 'read',
    answers: { 200: { description: 'AsyncAPI 3.', schema: Document, example: { asyncapi: '3.1.0' } } },
    problems: [],
  },
  getSceneSpec: {
    id: 'getSceneSpec',
    method: 'GET',
    path: '/scene-spec.json',
    tag: 'service',
    summary: 'The scene spec: what a lesson may show and do',
    description:
      'JSON Schema (2020-12) of a storyboard, as models write it and as `lesson.json` holds it. Its title names the version.',
    access: 'anyone',
    limit: 'read',
    answers: {
      200: {
        description: 'JSON Schema.',
        schema: Document,
        example: { title: "Lectern's scene spec, version 2" },
      },
    },
    problems: [],
  },
  listProblems: {
    id: 'listProblems',
    method: 'GET',
    path: '/errors',
    tag: 'service',
    summary: 'All kinds of problems',
    access: 'anyone',
    answers: page,
    problems: [],
  },
  explainProblem: {
    id: 'explainProblem',
    method: 'GET',
    path: '/errors/{code}',
    tag: 'service',
    summary: 'One kind of problem: where the `type` of a problem leads',
    access: 'anyone',
    answers: page,
    problems: ['not_found'],
  },
} as const satisfies Record<string, Operation>;
