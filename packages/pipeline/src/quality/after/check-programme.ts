import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import { limits } from './limits.ts';
import type { Measured, Stretch } from './measure.ts';

/** Where a scene begins in the video, in seconds. */
export interface SceneStart {
  id: string;
  start_s: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** No stretch of the kind that the detector looks for, or one failure for each. */
const none = (
  id: string,
  limit_s: number,
  found: readonly Stretch[],
  scenes: readonly SceneStart[],
  words: { good: string; bad: string },
): QualityCheck[] => {
  const stretch = rule(id, 'after', limit_s, 's');
  const long = found.filter(({ length_s }) => length_s > limit_s);
  if (long.length === 0) return [stretch.pass({ value: 0, detail: words.good })];
  return long.map(({ start_s, length_s }) =>
    stretch.fail({
      value: tenth(length_s),
      at_s: tenth(start_s),
      scene: scenes.findLast((scene) => scene.start_s <= start_s + 0.01)?.id ?? null,
      detail: words.bad,
    }),
  );
};

export const checkPicture = ({ black, frozen }: Measured, scenes: readonly SceneStart[]): QualityCheck[] => [
  ...none('black_picture', limits.black_s, black, scenes, {
    good: 'The picture is never black.',
    bad: 'The picture is black.',
  }),
  ...none('frozen_picture', limits.frozen_s, frozen, scenes, {
    good: 'The picture never stands still for long.',
    bad: 'Nothing in the picture changes.',
  }),
];

const volume = rule('loudness', 'after', limits.loudness_lufs, 'LUFS');
const peak = rule('true_peak', 'after', limits.truePeak_dbtp, 'dBTP');

export const checkSound = ({ silent, loudness }: Measured, scenes: readonly SceneStart[]): QualityCheck[] => {
  const { integrated_lufs: value, truePeak_dbtp } = loudness;
  const even = Math.abs(value - limits.loudness_lufs) <= limits.loudnessTolerance_lu;
  return [
    ...none('silence', limits.silence_s, silent, scenes, {
      good: 'The voice never stays away for long.',
      bad: 'Nothing is heard.',
    }),
    even
      ? volume.pass({ value, detail: 'The loudness is that of other videos.' })
      : volume.fail({ value, detail: `The loudness is more than ${limits.loudnessTolerance_lu} LU off.` }),
    truePeak_dbtp <= limits.truePeak_dbtp
      ? peak.pass({ value: truePeak_dbtp, detail: 'No peak comes near distortion.' })
      : peak.fail({ value: truePeak_dbtp, detail: 'Peaks may distort when they are played.' }),
  ];
};

const target = rule('target_duration', 'after', 100 * limits.targetShare, '%');

/** Within 10 % of the length that was asked for; one that is shorter tells all that there is to tell. */
export const checkTarget = (duration_s: number, target_s: number): QualityCheck => {
  const value = tenth((100 * Math.abs(duration_s - target_s)) / target_s);
  const detail = `The video lasts ${duration_s.toFixed(1)} s; ${target_s} s were asked for.`;
  if (value <= 100 * limits.targetShare) return target.pass({ value, detail });
  return (duration_s < target_s ? target.warn : target.fail)({ value, detail });
};
