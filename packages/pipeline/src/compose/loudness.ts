/** Loudness of a programme after EBU R 128, as ffmpeg's `ebur128` sums it up. */
export interface Loudness {
  integrated_lufs: number;
  truePeak_dbtp: number;
}

const last = (text: string, pattern: RegExp): number => {
  const found = [...text.matchAll(pattern)].at(-1)?.[1];
  return found === undefined || found.includes('inf') ? -70 : Number(found);
};

/** Reads the summary from ffmpeg's log; silence, and a log without one, give −70. */
export const loudnessIn = (log: string): Loudness => {
  const summary = log.slice(log.lastIndexOf('Summary:'));
  return {
    integrated_lufs: last(summary, /\bI:\s+(-?[\d.]+|-inf|nan) LUFS/g),
    truePeak_dbtp: last(summary, /Peak:\s+(-?[\d.]+|-inf) dBFS/g),
  };
};
