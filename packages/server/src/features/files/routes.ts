import { type LinkedFile, LinkQuery, LinkRequest } from '@lectern/contracts/api/job-changes.ts';
import { ChaptersQuery } from '@lectern/contracts/api/operations/companions.ts';
import { CaptionsQuery, VideoQuery } from '@lectern/contracts/api/operations/files.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { artifactKey } from '../../storage/keys.ts';
import { parse } from '../parse.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { addVary } from '../vary.ts';
import { fileAttempt } from './file-attempt.ts';
import { captionsFile, chaptersFile } from './file-forms.ts';
import { disposition } from './file-name.ts';
import { openArtifact } from './open-artifact.ts';
import { sendBundle } from './send-bundle.ts';
import { sendFile } from './send-file.ts';
import { admitToFile, createLink } from './signed-link.ts';

/** Long enough for a player that asks for one part after another. */
const linkLifetime_s = 900;

type Send = (request: FastifyRequest, reply: FastifyReply, caller: Caller | null) => Promise<unknown>;

/** The files of finished jobs. The video may be read from the bucket itself; the small files always come from us. */
export function fileRoutes(context: Context): Route[] {
  const { link } = context.storage;
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { job, file, name, kind }: { job: JobRow; file: LinkedFile; name: string; kind: 'attachment' | 'inline' },
  ) => {
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
        link && file === 'video'
          ? () => link(artifactKey(job.id, fileAttempt(job), name), linkOptions)
          : null,
    });
  };
  const small =
    (file: LinkedFile, name: string): Send =>
    async (request, reply, caller) => {
      const job = await admitToFile(context, request, reply, {
        caller,
        file,
        query: parse(LinkQuery, request.query),
      });
      return send(request, reply, { job, file, name, kind: 'inline' });
    };
  const video: Send = async (request, reply, caller) => {
    const query = parse(VideoQuery, request.query);
    const job = await admitToFile(context, request, reply, { caller, file: 'video', query });
    return send(request, reply, { job, file: 'video', name: 'video.mp4', kind: query.disposition });
  };
  return [
    route(operations.downloadVideo, video),
    route(operations.inspectVideo, video),
    route(operations.getThumbnail, small('thumbnail', 'thumbnail.jpg')),
    route(operations.getCaptions, async (request, reply, caller) => {
      const query = parse(CaptionsQuery, request.query);
      const job = await admitToFile(context, request, reply, { caller, file: 'captions', query });
      addVary(reply, 'Accept');
      const name = captionsFile(query.format, header(request, 'accept'));
      return send(request, reply, { job, file: 'captions', name, kind: 'inline' });
    }),
    route(operations.getTranscript, small('transcript', 'transcript.txt')),
    route(operations.getStoryboard, small('storyboard', 'storyboard.json')),
    route(operations.getChapters, async (request, reply, caller) => {
      const query = parse(ChaptersQuery, request.query);
      const job = await admitToFile(context, request, reply, { caller, file: 'chapters', query });
      addVary(reply, 'Accept');
      const name = chaptersFile(query.format, header(request, 'accept'));
      return send(request, reply, { job, file: 'chapters', name, kind: 'inline' });
    }),
    route(operations.getQuiz, small('quiz', 'quiz.json')),
    route(operations.getPoster, small('poster', 'poster.jpg')),
    route(operations.getProvenance, small('provenance', 'provenance.json')),
    route(operations.downloadBundle, async (request, reply, caller) => {
      const query = parse(LinkQuery, request.query);
      const job = await admitToFile(context, request, reply, { caller, file: 'bundle', query });
      return sendBundle(context, request, reply, job);
    }),
    route(operations.createDownloadUrl, async (request, reply, caller) => {
      const wish = parse(LinkRequest, request.body ?? {});
      return reply.code(201).send(await createLink(context, caller, parameter(request, 'job_id'), wish));
    }),
  ];
}
