import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { requireJob } from '../videos/find-job.ts';
import { captionsFile } from './captions.ts';
import { disposition } from './file-name.ts';
import { openArtifact } from './open-artifact.ts';
import { sendFile } from './send-file.ts';

/** The files of finished jobs. */
export function fileRoutes(context: Context): Route[] {
  const send =
    (kind: 'attachment' | 'inline', nameOf: (request: FastifyRequest) => string) =>
    async (request: FastifyRequest, reply: FastifyReply, caller: Caller) => {
      const job = await requireJob(context.database.db, parameter(request, 'job_id'), caller);
      const name = nameOf(request);
      const { artifact, object } = await openArtifact(context, job, name);
      return sendFile(request, reply, {
        object,
        contentType: artifact.content_type,
        sha256: artifact.sha256,
        modifiedAt: job.completed_at ?? object.modifiedAt,
        disposition: disposition(kind, job.request.title ?? job.request.topic, name.split('.').at(-1) ?? ''),
      });
    };
  const captions = send('inline', (request) => captionsFile(request.query, header(request, 'accept')));
  const video = send('attachment', () => 'video.mp4');
  return [
    route(operations.downloadVideo, video),
    route(operations.inspectVideo, video),
    route(
      operations.getThumbnail,
      send('inline', () => 'thumbnail.jpg'),
    ),
    route(operations.getCaptions, (request, reply, caller) =>
      captions(request, reply.header('vary', 'Accept'), caller),
    ),
    route(
      operations.getTranscript,
      send('inline', () => 'transcript.txt'),
    ),
    route(
      operations.getStoryboard,
      send('inline', () => 'storyboard.json'),
    ),
  ];
}
