import { type ModelUsage, noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Likeness } from '../../material/likeness.ts';
import type { MaterialDocument } from '../../material/passage.ts';
import type { Brief } from '../brief.ts';
import type { Outline } from '../outline.ts';
import { plan } from '../plan.ts';
import { research } from '../research.ts';
import { type WrittenLesson, write } from '../write.ts';

type Awaitable<Value> = Value | Promise<Value>;

/**
 * Who researches, plans and writes a lesson. Two kinds keep the same promises: what they leave is valid by its schema, every
 * statement has a source, and content never makes them throw.
 */
export interface Minds {
  research(
    request: VideoRequest,
    material?: readonly MaterialDocument[],
    likeness?: Likeness | null,
  ): Awaitable<Brief>;
  plan(brief: Brief, request: VideoRequest): Awaitable<Outline>;
  write(outline: Outline, brief: Brief, request: VideoRequest): Awaitable<WrittenLesson>;
  /** What models have done so far. */
  usage(): ModelUsage;
}

/** The rule-based authors: no model, no network, equal input makes an equal lesson. */
export const builtinMinds: Minds = { research, plan, write, usage: () => noModelUsage('builtin') };
