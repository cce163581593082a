import type { VideoFile } from '@lectern/contracts/api/job.ts';
import type { StageTiming } from '@lectern/contracts/artifacts.ts';
import type { QualityReport } from '@lectern/contracts/quality.ts';

export interface MadeVideo {
  topic: string;
  file: string;
  video: VideoFile;
  timings: StageTiming[];
  quality: QualityReport | null;
  /** Seconds from the request to the finished file. */
  seconds: number;
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const length = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** What has been made, for people: where it lies, how long and large it is, what took how long, what the checks say. */
export function summarise({ topic, file, video, timings, quality, seconds }: MadeVideo): string {
  const picture = `${video.width}×${video.height} at ${video.fps} frames/s`;
  return [
    '',
    topic,
    `  video    ${file}`,
    `  length   ${length(video.duration_s)} (${video.duration_s.toFixed(1)} s), ${picture}, ${size(video.file_size)}`,
    `  made in  ${seconds.toFixed(1)} s: ${timings.map((one) => `${one.stage} ${one.seconds.toFixed(1)}`).join(', ')}`,
    ...(quality ? qualityLines(quality) : []),
  ].join('\n');
}

function qualityLines({ outcome, passed, warned, failed, checks }: QualityReport): string[] {
  const remarks = checks.filter((check) => check.outcome !== 'pass');
  return [
    `  quality  ${outcome}: ${passed} checks passed, ${warned} warned, ${failed} failed`,
    ...remarks.slice(0, 10).map((one) => `           ${one.outcome} ${one.id}: ${one.detail}`),
    ...(remarks.length > 10 ? [`           and ${remarks.length - 10} more in the report`] : []),
  ];
}
