import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import { ProblemError } from '../../problem.ts';
import { bundleOf } from './bundle.ts';
import { type Conditions, judge } from './conditions.ts';
import { disposition, plainName } from './file-name.ts';
import { finishedFiles, openArtifact } from './open-artifact.ts';

/**
 * Answers with all files of a finished job as one ZIP. Every file is looked for before the answer begins; one that is lost
 * later ends the connection, so that half an archive is never taken for a whole one.
 */
export async function sendBundle(
  context: Pick<Context, 'storage' | 'log'>,
  request: FastifyRequest,
  reply: FastifyReply,
  job: JobRow,
): Promise<FastifyReply> {
  const { artifacts, madeAt } = finishedFiles(job);
  for (const { name } of artifacts) {
    const { object } = await openArtifact(context, job, name);
    await object[Symbol.asyncDispose]();
  }
  const title = job.request.title ?? job.request.topic;
  const bundle = bundleOf({
    folder: plainName(title),
    files: artifacts,
    modifiedAt: madeAt,
    open: async ({ name }) => (await openArtifact(context, job, name)).object,
  });
  const verdict = judge(request.headers as Conditions, { tag: bundle.tag, modifiedAt: madeAt });
  if (verdict === 'failed') throw new ProblemError('precondition_failed');
  reply.headers({
    etag: bundle.tag,
    'last-modified': madeAt.toUTCString(),
    'cache-control': 'private, no-cache',
  });
  if (verdict === 'not_modified') return reply.code(304).send();
  reply.headers({
    'content-type': 'application/zip',
    'content-length': String(bundle.length),
    'content-disposition': disposition('attachment', title, 'zip'),
  });
  return request.method === 'HEAD' ? reply.send() : reply.send(bundle.stream());
}
