import { problems } from '@lectern/contracts/api/problem.ts';
import { expect, test } from 'vitest';
import { createAsyncApiDocument } from '../../src/documents/async-api.ts';
import { createOpenApiDocument } from '../../src/documents/open-api.ts';
import { type DescribedResponse, readOpenApi, type Schema } from '../fixtures/open-api.ts';
import { schemaChecks } from '../fixtures/schema-checks.ts';

const document = readOpenApi(createOpenApiDocument('', 1_000));
const conforms = schemaChecks(document);
const operations = [document.paths, (document as unknown as { webhooks: typeof document.paths }).webhooks]
  .flatMap((paths) => Object.values(paths))
  .flatMap((item) => Object.values(item));

interface Parameter {
  name: string;
  description?: string;
  example?: unknown;
}

test('each operation has a camelCase id, a summary and a description; each parameter a description and an example', () => {
  const faults: string[] = [];
  for (const { operationId, summary, description, parameters = [] } of operations) {
    if (!/^[a-z][A-Za-z]+$/.test(operationId)) faults.push(`${operationId}: its id`);
    if (!summary || !description) faults.push(`${operationId}: summary or description`);
    for (const one of parameters.map((given) => document.resolve<Parameter>(given))) {
      if (!one.description || one.example === undefined) faults.push(`${operationId}: ${one.name}`);
    }
  }
  expect(faults).toEqual([]);
});

test('each body and each JSON answer has an example that its schema accepts', () => {
  const faults: string[] = [];
  const examine = (where: string, content: DescribedResponse['content']) => {
    for (const [mediaType, { schema, example, examples }] of Object.entries(content ?? {})) {
      if (!schema || !/^application\/(problem\+)?json$/.test(mediaType)) continue;
      const given = examples ? Object.values(examples).map(({ value }) => value) : [example];
      if (given.includes(undefined)) faults.push(`${where}: no example`);
      else
        for (const one of given)
          faults.push(...conforms(schema, JSON.stringify(one)).map((fault) => `${where}: ${fault}`));
    }
  };
  for (const { operationId, requestBody, responses } of operations) {
    examine(`${operationId} body`, requestBody?.content);
    for (const [status, response] of Object.entries(responses)) {
      examine(`${operationId} ${status}`, document.resolve<DescribedResponse>(response).content);
    }
  }
  expect(faults).toEqual([]);
});

test('each problem is an example of its status', () => {
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const { content } = document.resolve<DescribedResponse>(response);
      for (const code of Object.keys(content?.['application/problem+json']?.examples ?? {})) {
        expect(problems[code as keyof typeof problems].status, code).toBe(Number(status));
      }
    }
  }
});

test('a body or an answer that is an object has a name', () => {
  const faults: string[] = [];
  const isNamed = (schema?: Schema) => schema?.type !== 'object';
  for (const { operationId, requestBody, responses } of operations) {
    const contents = [
      requestBody?.content,
      ...Object.values(responses).map((response) => document.resolve<DescribedResponse>(response).content),
    ];
    for (const [mediaType, { schema }] of contents.flatMap((content) => Object.entries(content ?? {}))) {
      if (!isNamed(schema)) faults.push(`${operationId} ${mediaType}`);
    }
  }
  expect(faults).toEqual([]);
});

test('both sockets, the queue and the stream are in the AsyncAPI document', () => {
  const addresses = Object.values(createAsyncApiDocument('').channels).map(
    (channel) => (channel as { address: string }).address,
  );
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/ws/jobs/{job_id}',
      '/ws/batches/{batch_id}',
      '{lectern}:videos',
      '{lectern}:events',
    ]),
  );
});
