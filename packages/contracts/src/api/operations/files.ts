import { z } from 'zod';
import { LinkQuery } from '../job-changes.ts';
import type { Answer, Operation } from '../operation.ts';
import { file, fileProblems as problems, RangeHeaders } from './file-answers.ts';

/** Which form of the captions; the Accept header decides when it is absent, and WebVTT when that does not. */
export const CaptionsQuery = LinkQuery.extend({ format: z.enum(['vtt', 'srt']).optional() });

/** Whether the video is to be saved or played where it is. */
export const VideoQuery = LinkQuery.extend({
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
});

const job = '/api/v1/videos/jobs/{job_id}';
const elsewhere: Answer = {
  description: 'The file waits at another address for a few minutes, where the service is set up so.',
  headers: ['Location'],
};
const { 206: _parts, ...whole } = file(['video/mp4']);
const wholeVideo = { ...whole, 302: elsewhere };
const download = {
  path: `${job}/download`,
  tag: 'videos',
  access: 'link',
  query: VideoQuery,
  headers: RangeHeaders,
  answers: {
    ...file(['video/mp4']),
    302: elsewhere,
  },
  problems,
} as const;

export const fileOperations = {
  downloadVideo: {
    ...download,
    id: 'downloadVideo',
    method: 'GET',
    summary: 'The video file',
    description: 'An interrupted download can be resumed; a player can seek.',
  },
  inspectVideo: {
    ...download,
    id: 'inspectVideo',
    method: 'HEAD',
    summary: 'Size and ETag of the video file',
    description: 'Of the whole file: HEAD knows no ranges.',
    headers: RangeHeaders.omit({ range: true, 'if-range': true }),
    answers: wholeVideo,
    problems: ['artifact_gone', 'not_completed', 'precondition_failed'],
  },
  getThumbnail: {
    id: 'getThumbnail',
    method: 'GET',
    path: `${job}/thumbnail`,
    tag: 'videos',
    summary: 'A still of the video',
    access: 'link',
    query: LinkQuery,
    headers: RangeHeaders,
    answers: file(['image/jpeg']),
    problems,
  },
  getCaptions: {
    id: 'getCaptions',
    method: 'GET',
    path: `${job}/captions`,
    tag: 'videos',
    summary: 'The captions, as WebVTT or SubRip',
    access: 'link',
    query: CaptionsQuery,
    headers: RangeHeaders,
    answers: file(['text/vtt', 'application/x-subrip'], ['Vary']),
    problems: [...problems, 'validation_failed'],
  },
  getTranscript: {
    id: 'getTranscript',
    method: 'GET',
    path: `${job}/transcript`,
    tag: 'videos',
    summary: 'What is said, as plain text',
    access: 'link',
    query: LinkQuery,
    headers: RangeHeaders,
    answers: file(['text/plain']),
    problems,
  },
  getStoryboard: {
    id: 'getStoryboard',
    method: 'GET',
    path: `${job}/storyboard`,
    tag: 'videos',
    summary: 'The lesson as the authors wrote it: scenes, visuals, actions',
    access: 'link',
    query: LinkQuery,
    headers: RangeHeaders,
    answers: file(['application/json']),
    problems,
  },
} as const satisfies Record<string, Operation>;
