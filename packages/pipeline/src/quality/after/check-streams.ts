import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import { limits } from './limits.ts';
import type { Measured } from './measure.ts';
import type { Mp4Layout } from './mp4-boxes.ts';

const decodes = rule('decodes', 'after', 1, 'frames');
const format = rule('video_format', 'after', 'h264 yuv420p', null);
const fastStart = rule('fast_start', 'after', 'moov before mdat', null);
const sync = rule('stream_lengths', 'after', limits.streamDifference_s, 's');
const whole = rule('expected_duration', 'after', limits.streamDifference_s, 's');

export const checkDecoding = ({ frames, failure }: Measured): QualityCheck =>
  frames > 0 && failure === null
    ? decodes.pass({ value: frames, detail: 'The file decodes from its start to its end.' })
    : decodes.fail({
        value: frames,
        detail: `The file does not decode: ${failure ?? 'it has no frame'}`.slice(0, 300),
      });

/** H.264 with 4:2:0 pictures, which every player reads, and the index before the media, so that playing starts at once. */
export const checkFormat = ({ codec, pixels }: Measured, { order }: Mp4Layout): QualityCheck[] => {
  const value = `${codec ?? 'no video'} ${pixels ?? ''}`.trim();
  const boxes = order.join(' ');
  const early = order.includes('moov') && order.indexOf('moov') < order.indexOf('mdat');
  return [
    value === 'h264 yuv420p'
      ? format.pass({ value, detail: 'The picture is in the form that every player reads.' })
      : format.fail({ value, detail: 'The picture is not H.264 with 4:2:0 colours.' }),
    early
      ? fastStart.pass({ value: boxes, detail: 'The index comes before the media.' })
      : fastStart.fail({ value: boxes, detail: 'The index does not come before the media.' }),
  ];
};

const lengthOf = ({ tracks }: Mp4Layout, handler: string) =>
  tracks.find((track) => track.handler === handler)?.duration_s ?? null;

/** Picture and sound are equally long, and as long as the scenes are together. */
export const checkLengths = (layout: Mp4Layout, expected_s: number): QualityCheck[] => {
  const picture = lengthOf(layout, 'vide');
  const sound = lengthOf(layout, 'soun');
  if (picture === null || sound === null) return [sync.fail({ detail: 'The file lacks picture or sound.' })];
  const apart = Math.round(Math.abs(picture - sound) * 1000) / 1000;
  const off = Math.round(Math.abs(picture - expected_s) * 1000) / 1000;
  const detail = `The picture lasts ${picture.toFixed(2)} s, the sound ${sound.toFixed(2)} s`;
  return [
    apart <= limits.streamDifference_s
      ? sync.pass({ value: apart, detail: `${detail}.` })
      : sync.fail({ value: apart, detail: `${detail}: they drift apart.` }),
    off <= limits.streamDifference_s
      ? whole.pass({ value: off, detail: 'The video is as long as its scenes together.' })
      : whole.fail({ value: off, detail: `The scenes last ${expected_s.toFixed(2)} s together.` }),
  ];
};
