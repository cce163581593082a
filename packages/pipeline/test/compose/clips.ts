import { runFfmpeg } from '../../src/compose/run-ffmpeg.ts';
import { never } from '../narration/scenes.ts';

const bt709 = [
  '-color_range',
  'tv',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
];

/** Makes a small H.264 clip of a lavfi picture, in the form that the render engine leaves. */
export const writeClip = (file: string, picture: string, duration_s: number) =>
  runFfmpeg(
    [
      ...['-f', 'lavfi', '-i', `${picture}=s=320x180:r=30`, '-t', duration_s.toFixed(4)],
      ...['-vf', 'format=yuv420p', '-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '0', '-g', '60'],
      ...[...bt709, '-video_track_timescale', '15360', file],
    ],
    { signal: never, timeout_s: 60 },
  );
