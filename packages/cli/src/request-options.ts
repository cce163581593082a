import { readFile } from 'node:fs/promises';
import { Aspect, Quality } from '@lectern/contracts/api/options.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { Failure } from './failure.ts';

export interface RequestOptions {
  topic?: string;
  context?: string;
  contextFile?: string;
  title?: string;
  quality?: Quality;
  aspect?: Aspect;
  /** Name of a theme. */
  theme?: string;
  /** Wished length in seconds. */
  duration?: number;
  /** Whether the job waits until its storyboard is approved. */
  approval?: 'none' | 'storyboard';
}

const seconds = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('Give whole seconds.');
  return value;
};

/** Adds the options that describe a video. */
export function withRequestOptions(command: Command): Command {
  return command
    .option('--topic <text>', 'what the lesson is about')
    .option('--context <text>', 'what the lesson must say: a definition, a statement, notes')
    .option('--context-file <file>', 'read the context from a file')
    .option('--title <text>', 'title on screen')
    .addOption(
      new Option('--quality <quality>', '480p, 720p (default), 1080p or 1440p').choices(Quality.options),
    )
    .addOption(new Option('--aspect <aspect>', 'shape of the picture').choices(Aspect.options))
    .option('--theme <name>', 'dark (default), light, or one of LECTERN_THEMES')
    .option('--duration <seconds>', 'wished length', seconds);
}

/**
 * The request that the options describe, with every default filled in.
 * @throws Failure that names each field that is missing or wrong.
 */
export async function toRequest(options: RequestOptions): Promise<VideoRequest> {
  const parsed = VideoRequest.safeParse({
    topic: options.topic,
    context: await readContext(options),
    title: options.title,
    quality: options.quality,
    aspect: options.aspect,
    theme: options.theme,
    duration_target_s: options.duration,
    approval: options.approval,
  });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `\n  ${issue.path.join('.')}: ${issue.message}`);
  throw new Failure(`The request has ${faults.length === 1 ? 'a fault' : 'faults'}:${faults.join('')}`);
}

async function readContext({ context, contextFile }: RequestOptions): Promise<string | undefined> {
  if (contextFile === undefined) return context;
  if (context !== undefined) throw new Failure('Give --context or --context-file, not both.');
  return await readFile(contextFile, 'utf8').catch((cause) => {
    throw new Failure(`${contextFile} cannot be read.`, { cause });
  });
}
