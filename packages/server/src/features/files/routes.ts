import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { artifactKey } from '../../storage/keys.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { requireJob } from '../videos/find-job.ts';
import { captionsFile } from './captions.ts';
import { disposition } from './file-name.ts';
import { openArtifact } from './open-artifact.ts';
import { sendFile } from './send-file.ts';

/** Long enough for a player that asks for one part after another. */
const linkLifetime_s = 900;

/** The files of finished jobs. The video may be read from the bucket itself; the small files always come from us. */
export function fileRoutes(context: Context): Route[] {
  const { link } = context.storage;
  const send =
    (kind: 'attachment' | 'inline', nameOf: (request: FastifyRequest) => string) =>
    async (request: FastifyRequest, reply: FastifyReply, caller: Caller) => {
      const job = await requireJob(context.database.db, parameter(request, 'job_id'), caller);
      const name = nameOf(request);
      const { artifact, object } = await openArtifact(context, job, name);
      const contentType = artifact.content_type;
      const title = job.request.title ?? job.request.topic;
      const savedAs = disposition(kind, title, name.split('.').at(-1) ?? '');
      const linkOptions = { expiresIn_s: linkLifetime_s, contentType, disposition: savedAs };
      return sendFile(request, reply, {
        object,
        contentType,
        sha256: artifact.sha256,
        modifiedAt: job.completed_at ?? object.modifiedAt,
        disposition: savedAs,
        address:
          link && kind === 'attachment'
            ? () => link(artifactKey(job.id, job.attempt, name), linkOptions)
            : null,
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
