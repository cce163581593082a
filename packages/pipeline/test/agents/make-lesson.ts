import { VideoRequest, type VideoRequestInput } from '@lectern/contracts/api/request.ts';
import { Brief } from '../../src/agents/brief.ts';
import { Outline } from '../../src/agents/outline.ts';
import { plan } from '../../src/agents/plan.ts';
import { research } from '../../src/agents/research.ts';
import { write } from '../../src/agents/write.ts';

/** Brief, outline and lesson of a request, as the pipeline makes them; both artifacts pass through JSON as when a job resumes. */
export const makeLesson = (input: VideoRequestInput) => {
  const request = VideoRequest.parse(input);
  const brief = Brief.parse(JSON.parse(JSON.stringify(research(request))));
  const outline = Outline.parse(JSON.parse(JSON.stringify(plan(brief, request))));
  return { request, brief, outline, ...write(outline, brief, request) };
};
