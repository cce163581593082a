import { Estimate, exampleEstimate } from '../estimate.ts';
import type { Operation } from '../operation.ts';
import { VideoRequest } from '../request.ts';

export const estimateOperations = {
  estimateVideo: {
    id: 'estimateVideo',
    method: 'POST',
    path: '/api/v1/videos/estimate',
    tag: 'videos',
    summary: 'What a video would take',
    description:
      'Takes what generate takes, checks it alike, and creates nothing. Seconds of work follow what recent jobs took.',
    access: 'user',
    limit: 'read',
    body: VideoRequest,
    answers: { 200: { description: 'The estimate.', schema: Estimate, example: exampleEstimate } },
    problems: ['validation_failed'],
  },
} as const satisfies Record<string, Operation>;
