/** What a finished video must keep to; lengths in seconds. */
export const limits = {
  black_s: 0.5,
  frozen_s: 12,
  silence_s: 3,
  loudness_lufs: -16,
  loudnessTolerance_lu: 1,
  truePeak_dbtp: -1,
  streamDifference_s: 0.1,
  targetShare: 0.1,
  captionCharacters_s: 20,
};
