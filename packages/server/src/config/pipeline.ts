import { resolve } from 'node:path';
import { Secret } from './secret.ts';
import { type Values, variables } from './variables.ts';

/** Who makes the videos: our own pipeline, or somebody's program that speaks the protocol of docs/command-pipeline.md. */
export type PipelineConfig =
  | { kind: 'builtin' }
  | {
      kind: 'command';
      command: string[];
      /** Absolute path; null: the run's own folder. */
      folder: string | null;
      /** What the program sees of our environment: its keys may be in it. */
      environment: Record<string, Secret>;
    };

export function pipelineOf(values: Values, env: Record<string, string | undefined>): PipelineConfig {
  if (values.PIPELINE === 'builtin' || values.PIPELINE_COMMAND === null) return { kind: 'builtin' };
  const handedOn = values.PIPELINE_ENVIRONMENT.flatMap((name) =>
    env[name] === undefined ? [] : [[name, new Secret(env[name])] as const],
  );
  return {
    kind: 'command',
    command: values.PIPELINE_COMMAND,
    folder: values.PIPELINE_FOLDER === null ? null : resolve(values.PIPELINE_FOLDER),
    environment: Object.fromEntries(handedOn),
  };
}

/** What is absent, or handed on although it is ours alone. */
export function pipelineFaults(values: Partial<Values>): string[] {
  const faults: string[] = [];
  if (values.PIPELINE === 'command' && values.PIPELINE_COMMAND === null) {
    faults.push('PIPELINE_COMMAND must be set when PIPELINE is command.');
  }
  for (const name of values.PIPELINE_ENVIRONMENT ?? []) {
    if (name in variables)
      faults.push(`PIPELINE_ENVIRONMENT must not name ${name}: it is a setting of Lectern.`);
  }
  return faults;
}
