import type { Artifact } from '@lectern/contracts/api/job.ts';
import { listArtifacts, writeJson } from './artifact-files.ts';
import { author } from './making/author.ts';
import { beginWork } from './making/work.ts';
import type { PipelineInput } from './run.ts';
import { estimatedStoryboard } from './storyboard.ts';

/** Where a run stops so that somebody can look at its storyboard: `storyboard.json` among what it leaves. */
export type MakeStoryboard = (
  input: PipelineInput,
) => Promise<{ artifacts: Artifact[]; storyboard: Artifact }>;

/** The first half of `makeVideo`: the lesson as reviewed. `makeVideo` goes on from what this leaves. Throws as it does. */
export const makeStoryboard: MakeStoryboard = async (input) => {
  const work = await beginWork(input);
  const draft = await author(work);
  const storyboard = estimatedStoryboard(draft, input.request.voice.speed);
  await writeJson(work.artifacts, 'storyboard.json', storyboard);
  const artifacts = await listArtifacts(work.artifacts);
  return { artifacts, storyboard: artifacts.find(({ name }) => name === 'storyboard.json')! };
};
