import { joinedInput, writeJoinList } from './join-list.ts';
import { type Loudness, loudnessIn } from './loudness.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

/** EBU R 128 integrated loudness that a video is brought to, and the ceiling of its true peaks before encoding. */
export const targetLoudness_lufs = -16;
const ceiling_dbtp = -2;

/**
 * The statistical voice sounds muffled and a little boomy: rumble goes, some warmth at 200 Hz is kept in bounds, consonants
 * and air come forward, the harsh band stays as it is, and a gentle compressor evens the words out.
 */
const polish = [
  'highpass=f=75:poles=2',
  'equalizer=f=240:t=q:w=1:g=-1.5',
  'equalizer=f=3200:t=q:w=0.9:g=2',
  'highshelf=f=6500:g=2.5',
  'acompressor=threshold=-24dB:ratio=2.2:attack=8:release=140:knee=6dB:makeup=1',
];
const mono = 'aformat=sample_fmts=flt:sample_rates=48000:channel_layouts=mono';
const stereo = 'aformat=sample_fmts=flt:channel_layouts=stereo';

/** Limits at four times the rate, so that what lies between the samples is held too. */
const limiter = [
  'aresample=192000',
  `alimiter=limit=${(10 ** (ceiling_dbtp / 20)).toFixed(4)}:attack=4:release=60:level=disabled`,
  'aresample=48000',
];

export interface PolishedVoice {
  /** Float WAV, two equal channels, 48 kHz. */
  file: string;
  /** As it was before the gain; silence is −70 LUFS. */
  loudness: Loudness;
}

/** Joins the scenes' voices into one file, polishes it and measures its loudness on the way. */
export const polishVoice = async (
  voices: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<PolishedVoice> => {
  const list = `${folder}/voice.ffconcat`;
  const file = `${folder}/voice.wav`;
  await writeJoinList(list, voices);
  const { stderr } = await runFfmpeg(
    [
      ...joinedInput(list),
      ...['-af', [mono, ...polish, stereo, 'ebur128=peak=true:framelog=verbose'].join(',')],
      ...['-c:a', 'pcm_f32le', file],
    ],
    { signal, timeout_s: 300 },
  );
  return { file, loudness: loudnessIn(stderr) };
};

/** Filters that bring the polished voice to −16 LUFS; silence is left alone. Only peaks that would pass the ceiling are limited. */
export const loudnessFilters = ({ integrated_lufs, truePeak_dbtp }: Loudness): string => {
  const gain = integrated_lufs < -60 ? 0 : targetLoudness_lufs - integrated_lufs;
  const filters = [`volume=${gain.toFixed(2)}dB`];
  if (truePeak_dbtp + gain > ceiling_dbtp) filters.push(...limiter);
  return filters.join(',');
};
