import { z } from 'zod';
import { Timestamp } from './ids.ts';
import { Job } from './job.ts';

/** What came of an administrator's wish to stop a job. */
export const AdminCancellation = z
  .strictObject({
    outcome: z
      .enum(['cancelled', 'already_cancelled', 'requested'])
      .describe('requested: its worker has been told, and the job will end soon.'),
    job: Job,
  })
  .meta({ id: 'AdminCancellation' });

/** The files that an address can be made for, as the last part of their own addresses. */
export const linkedFiles = {
  video: 'download',
  thumbnail: 'thumbnail',
  captions: 'captions',
  transcript: 'transcript',
  storyboard: 'storyboard',
  chapters: 'chapters',
  quiz: 'quiz',
  poster: 'poster',
  provenance: 'provenance',
  bundle: 'bundle',
} as const;
export type LinkedFile = keyof typeof linkedFiles;

export const linkLimits = { least_s: 60, most_s: 86_400, usual_s: 900 } as const;

export const LinkRequest = z
  .strictObject({
    artifact: z.enum(Object.keys(linkedFiles) as [LinkedFile, ...LinkedFile[]]).default('video'),
    expires_in_s: z.int().min(linkLimits.least_s).max(linkLimits.most_s).default(linkLimits.usual_s),
    disposition: z
      .enum(['attachment', 'inline'])
      .default('attachment')
      .describe(
        'Of the video: to be saved, or played where it is. A bundle is always to be saved, the other files are inline.',
      ),
  })
  .meta({ id: 'LinkRequest', examples: [{ artifact: 'video', expires_in_s: 900, disposition: 'inline' }] });
export type LinkRequest = z.output<typeof LinkRequest>;

export const SignedLink = z.strictObject({ url: z.string(), expires_at: Timestamp }).meta({
  id: 'SignedLink',
  examples: [
    {
      url: '/api/v1/videos/jobs/01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f/download?expires=1795375800&signature=5mS…&disposition=inline',
      expires_at: '2026-11-22T19:30:00.000Z',
    },
  ],
});

/** Query parameters of a file's address that needs no token. A wrong value is refused as a wrong signature is. */
export const LinkQuery = z.strictObject({
  expires: z.string().max(20).optional().describe('Of an address from `download-url`: seconds since 1970.'),
  signature: z.string().max(100).optional().describe('Of an address from `download-url`.'),
});
