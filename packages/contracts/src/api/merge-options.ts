import { z } from 'zod';
import { VideoOptions } from './options.ts';
import { type SentRequest, VideoRequest } from './request.ts';

/** Options that are objects of fields of their own; any other value is replaced as a whole. */
const nested = Object.entries(VideoOptions.shape)
  .filter(([, option]) => option.unwrap() instanceof z.ZodObject)
  .map(([name]) => name);

/**
 * One set of options from several; what a later one says wins. Fields of nested options (`voice`) are merged one by one;
 * lists and maps are replaced whole. Changes none of its arguments.
 */
export function mergeOptions(...layers: readonly VideoOptions[]): VideoOptions {
  const merged: Record<string, unknown> = {};
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer))) {
    if (value === undefined) continue;
    merged[name] = nested.includes(name) ? { ...(merged[name] as object), ...(value as object) } : value;
  }
  return merged;
}

/**
 * The whole request: defaults of the schema ← `layers`, the later over the earlier (a saved configuration, the defaults of
 * a batch) ← what the request itself says. All of them have been validated before, so that errors point into the body
 * that was sent; throws where that was not done.
 */
export function completeRequest(sent: SentRequest, ...layers: readonly VideoOptions[]): VideoRequest {
  const { topic, context, configuration_id, ...options } = sent;
  const said = configuration_id === undefined ? {} : { configuration_id };
  return VideoRequest.parse({ topic, context, ...said, ...mergeOptions(...layers, options) });
}
