import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  COMMAND_PROTOCOL,
  type CommandEvent,
  CommandInput,
  commandLimits,
} from '@lectern/contracts/command-protocol.ts';
import { listArtifacts, writeJson } from '../artifact-files.ts';
import { childEnvironment } from '../compose/run-program.ts';
import { PipelineFailure } from '../failure.ts';
import { type Passage, passagesOf } from '../material/passage.ts';
import { examineVideo } from '../quality/after/examine-video.ts';
import { reportOf } from '../quality/rule.ts';
import type { MakeVideo, PipelineEvent } from '../run.ts';
import { converse } from './converse.ts';
import { finishVideo } from './finish-video.ts';
import { gatherArtifacts } from './gather-artifacts.ts';
import { isOfDeadWorker, killMarked, markOf, ownerMark } from './left-behind.ts';
import { ToldProgress } from './told-progress.ts';

export interface CommandSettings {
  /** The program and its arguments. */
  command: readonly string[];
  /** Folder that it starts in; the run's own when absent. */
  folder?: string | null;
  /** What it sees of our environment besides where programs are: nothing when absent. */
  environment?: Readonly<Record<string, string>>;
  /** The worker's data folder: what workers of the same one have left behind when they died is ended. */
  dataFolder: string;
}

/**
 * A pipeline that is somebody else's program: it gets the request on standard input, reports one JSON event a line, and
 * leaves files (see docs/command-pipeline.md). It is trusted with the request and with nothing else; what it leaves is
 * checked like a video of our own.
 */
export async function openCommandPipeline(settings: CommandSettings): Promise<MakeVideo> {
  const owner = ownerMark(settings.dataFolder);
  await killMarked((mark) => isOfDeadWorker(owner, mark));
  return async ({ request, material = [], folder, signal, emit }) => {
    const outputFolder = join(folder, 'output');
    const homeFolder = join(folder, 'home');
    await Promise.all([outputFolder, homeFolder].map((path) => mkdir(path, { mode: 0o700 })));
    const progress = new ToldProgress(emit);
    const named = new Map<string, string>();
    let told = 0;
    const tell = (event: PipelineEvent) => {
      told += 1;
      if (told <= commandLimits.told) emit(event);
      else if (told === commandLimits.told + 1) emit({ type: 'log', detail: 'Later messages are left out.' });
    };
    const onEvent = (event: CommandEvent) => {
      switch (event.type) {
        case 'progress':
          return progress.tell(event);
        case 'log':
          return tell({ type: 'log', detail: event.detail });
        case 'warning':
          return tell({ type: 'warning', warning: { code: event.code, detail: event.detail } });
        case 'artifact':
          named.set(event.name, event.path);
          if (named.size > commandLimits.artifacts) {
            throw new PipelineFailure(
              `The pipeline program names more than ${commandLimits.artifacts} files.`,
            );
          }
      }
    };
    const input = CommandInput.parse({
      protocol: COMMAND_PROTOCOL,
      request,
      output_folder: outputFolder,
      material_file: await writeMaterial(passagesOf(material), folder),
    });
    await converse({
      command: settings.command,
      cwd: settings.folder ?? outputFolder,
      environment: { ...childEnvironment, HOME: homeFolder, TMPDIR: homeFolder, ...settings.environment },
      mark: markOf(owner, randomUUID()),
      input: JSON.stringify(input),
      onEvent,
      signal,
    });
    progress.tell({ type: 'progress', percentage: 95, stage: 'checking' });
    const artifacts = join(folder, 'artifacts');
    await gatherArtifacts(named, outputFolder, artifacts);
    const { captions, ...video } = await finishVideo(artifacts, signal);
    const quality = reportOf(
      await examineVideo({
        file: join(artifacts, 'video.mp4'),
        captions,
        expectedDuration_s: video.duration_s,
        targetDuration_s: request.duration_target_s ?? null,
        signal,
      }),
    );
    await writeJson(artifacts, 'quality.json', quality);
    progress.endStage();
    const files = await listArtifacts(artifacts);
    const { file_size, sha256 } = files.find(({ name }) => name === 'video.mp4')!;
    return {
      video: { ...video, file_size, sha256, content_type: 'video/mp4' },
      artifacts: files,
      timings: progress.timings,
      quality,
      sources: [],
    };
  };
}

/** Answers the path of the file, or null when there is nothing to write. */
async function writeMaterial(material: readonly Passage[], folder: string): Promise<string | null> {
  if (material.length === 0) return null;
  const file = join(folder, 'material.jsonl');
  const lines = material.map(({ contentId, title, text, place }) =>
    JSON.stringify({ content_id: contentId, title, text, place }),
  );
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}
