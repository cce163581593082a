import { readFileSync } from 'node:fs';
import type { Artifact } from '@lectern/contracts/api/job.ts';
import type { Provenance } from '@lectern/contracts/companions/provenance.ts';
import { SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { listArtifacts, writeJson } from '../../artifact-files.ts';
import { ffmpegVersion } from '../ffmpeg-version.ts';

/** What a run knows of where its video comes from; the rest is read from its files. */
export type Origin = Pick<Provenance, 'request' | 'models' | 'sources' | 'voice'>;

const pipelineVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

const referenceTo = (name: string, files: readonly Artifact[]) => {
  const found = files.find((file) => file.name === name);
  return found ? { name, sha256: found.sha256 } : null;
};

/**
 * Closes the folder of artifacts: writes provenance.json, which names every file in it by its SHA-256. Resolves with the
 * list of all files, that one included.
 */
export const sealArtifacts = async (
  folder: string,
  origin: Origin,
  signal: AbortSignal,
): Promise<Artifact[]> => {
  const artifacts = await listArtifacts(folder);
  const provenance: Provenance = {
    version: 1,
    made_at: new Date().toISOString(),
    ...origin,
    brief: referenceTo('brief.json', artifacts),
    spec: referenceTo('storyboard.json', artifacts),
    versions: {
      pipeline: pipelineVersion(),
      spec: SPEC_VERSION,
      node: process.versions.node,
      ffmpeg: await ffmpegVersion(signal),
    },
    artifacts,
  };
  await writeJson(folder, 'provenance.json', provenance);
  return listArtifacts(folder);
};
