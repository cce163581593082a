import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { openCommandPipeline } from '../../src/command/command-pipeline.ts';
import { findProgram } from '../../src/compose/find-program.ts';
import { PipelineFailure } from '../../src/failure.ts';
import type { PipelineEvent, PipelineInput, PipelineResult } from '../../src/run.ts';
import { never } from '../narration/scenes.ts';

export const python = findProgram('python3');

export const request = VideoRequest.parse({
  topic: 'Big O',
  context: 'Big O tells how the work grows with the input.',
});

/** A shell program that has the request in a file `asked` of its folder. */
export const shell = (script: string) => ['/bin/sh', '-c', `cat > asked; ${script}`];

interface Ran {
  result: PipelineResult | null;
  /** What users are told of the failure. */
  failure: string | null;
  events: PipelineEvent[];
}

/** Runs a program as the pipeline in the folder, to whatever end. */
export async function runCommand(
  command: readonly string[],
  folder: string,
  rest: Partial<PipelineInput> & { environment?: Record<string, string> } = {},
): Promise<Ran> {
  const { environment = {}, ...input } = rest;
  const makeVideo = await openCommandPipeline({ command, environment, dataFolder: folder });
  const events: PipelineEvent[] = [];
  const emit = (event: PipelineEvent) => void events.push(event);
  try {
    return {
      result: await makeVideo({ request, folder, signal: never, emit, ...input }),
      failure: null,
      events,
    };
  } catch (error) {
    if (!(error instanceof PipelineFailure)) throw error;
    return { result: null, failure: error.publicDetail, events };
  }
}

/** Words for a shell that make a real video of two seconds as `made.mp4` in the program's folder. */
export const makeClip =
  'ffmpeg -nostdin -v error -y -f lavfi -i testsrc2=size=320x180:rate=30:duration=2 -f lavfi -i sine=440:duration=2 -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac made.mp4';

/** Reports as JSON, quoted for a shell. */
export const say = (...events: object[]) =>
  events.map((event) => `printf '%s\\n' '${JSON.stringify(event)}'`).join('; ');
