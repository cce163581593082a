import {
  Configuration,
  ConfigurationInput,
  ConfigurationPage,
  exampleConfiguration as example,
} from '../configuration.ts';
import { IdempotencyKey, IfMatch, IfNoneMatch } from '../headers.ts';
import type { Operation } from '../operation.ts';
import { PageQuery } from '../page.ts';
import { idempotencyProblems } from '../problem-groups.ts';

const all = '/api/v1/configurations';
const one = `${all}/{configuration_id}`;

export const configurationOperations = {
  createConfiguration: {
    id: 'createConfiguration',
    method: 'POST',
    path: all,
    tag: 'configurations',
    summary: 'Save options under a name',
    description:
      'Requests that name it by `configuration_id` begin with its options; what they say themselves wins.',
    access: 'user',
    headers: IdempotencyKey,
    body: ConfigurationInput,
    answers: {
      201: {
        description: 'It is saved.',
        schema: Configuration,
        headers: ['Location', 'ETag', 'Idempotency-Replayed'],
        example,
      },
    },
    problems: [...idempotencyProblems, 'validation_failed', 'name_taken', 'too_many_configurations'],
  },
  listConfigurations: {
    id: 'listConfigurations',
    method: 'GET',
    path: all,
    tag: 'configurations',
    summary: 'Your saved configurations, the newest first',
    access: 'user',
    query: PageQuery,
    answers: {
      200: {
        description: 'A page of them.',
        schema: ConfigurationPage,
        headers: ['Link'],
        example: { items: [example], next_cursor: null },
      },
    },
    problems: [],
  },
  getConfiguration: {
    id: 'getConfiguration',
    method: 'GET',
    path: one,
    tag: 'configurations',
    summary: 'One saved configuration',
    access: 'user',
    headers: IfNoneMatch,
    answers: {
      200: { description: 'The configuration.', schema: Configuration, headers: ['ETag'], example },
      304: { description: 'Nothing has changed.', headers: ['ETag'] },
    },
    problems: [],
  },
  replaceConfiguration: {
    id: 'replaceConfiguration',
    method: 'PUT',
    path: one,
    tag: 'configurations',
    summary: 'Change a configuration',
    description: 'Replaces name and options whole, if nobody has changed them since the ETag in If-Match.',
    access: 'user',
    headers: IfMatch,
    body: ConfigurationInput,
    answers: {
      200: {
        description: 'It is changed.',
        schema: Configuration,
        headers: ['ETag'],
        example: { ...example, version: 2, updated_at: '2026-11-22T19:40:00.000Z' },
      },
    },
    problems: ['validation_failed', 'name_taken', 'precondition_failed', 'precondition_required'],
  },
  deleteConfiguration: {
    id: 'deleteConfiguration',
    method: 'DELETE',
    path: one,
    tag: 'configurations',
    summary: 'Forget a configuration',
    description: 'Jobs that were made with it keep their options.',
    access: 'user',
    headers: IfMatch,
    answers: { 204: { description: 'It is gone.' } },
    problems: ['precondition_failed'],
  },
} as const satisfies Record<string, Operation>;
