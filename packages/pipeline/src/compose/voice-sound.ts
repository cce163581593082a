import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { joinedInput, writeJoinList } from './join-list.ts';
import { type Loudness, loudnessIn } from './loudness.ts';
import { localFile, runFfmpeg } from './run-ffmpeg.ts';

/** EBU R 128 integrated loudness that a video is brought to, and the ceiling of its true peaks before encoding, which may add 2.5 dB. */
const targetLoudness_lufs = -16;
const ceiling_dbtp = -4.5;

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
const stereo = 'pan=stereo|c0=c0|c1=c0';

/** Limits at four times the rate, so that what lies between the samples is held too. */
const limiter = [
  'aresample=192000',
  `alimiter=limit=${(10 ** (ceiling_dbtp / 20)).toFixed(4)}:attack=4:release=60:level=disabled`,
  'aresample=48000',
];

/**
 * At this rate speech sounds the same from the fast coder as from the thorough one, which takes four times as long. Both
 * channels are equal: coded as their sum, the difference costs nothing.
 */
const coding = ['-c:a', 'aac', '-aac_coder', 'fast', '-aac_ms', '1', '-b:a', '160k', '-ar', '48000'];

/** Joins the scenes' voices into one file, polishes it and measures on the way how loud it will be on two channels. */
const polishVoice = async (
  voices: readonly string[],
  file: string,
  signal: AbortSignal,
): Promise<Loudness> => {
  const list = `${file}.ffconcat`;
  await writeJoinList(list, voices);
  const measuring = 'ebur128=peak=true:dualmono=true:framelog=verbose';
  const { stderr } = await runFfmpeg(
    [
      ...joinedInput(list),
      ...['-af', [mono, ...polish, measuring, mono].join(','), '-c:a', 'pcm_f32le', file],
    ],
    { signal, timeout_s: 300 },
  );
  return loudnessIn(stderr);
};

/** How far from the target a limited voice may be before it is levelled once more, and how often that is done. */
const tolerance_lu = 0.5;
const mostTries = 3;

/** Writes the polished voice louder by `gain` and coded; peaks that would pass the ceiling are limited. Tells how loud it is then. */
const levelVoice = async (
  polished: string,
  file: string,
  { gain, limited, signal }: { gain: number; limited: boolean; signal: AbortSignal },
): Promise<number> => {
  const measuring = 'ebur128=dualmono=true:framelog=verbose';
  const filters = [`volume=${gain.toFixed(2)}dB`, ...(limited ? [...limiter, measuring, mono] : []), stereo];
  const args = [...localFile, '-i', polished, '-af', filters.join(','), ...coding, file];
  return loudnessIn((await runFfmpeg(args, { signal, timeout_s: 300 })).stderr).integrated_lufs;
};

/**
 * Joins the scenes' voices, polishes them and brings them to −16 LUFS; silence is left alone. A limiter takes loudness away,
 * so what it has to hold down a lot is levelled once more. Resolves with the path of an AAC file in `folder`,
 * ready to be laid under the picture. Throws `ProgramError` when ffmpeg fails, or the signal's reason.
 */
export const prepareVoice = async (
  voices: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const polished = join(folder, 'voice.wav');
  const file = join(folder, 'voice.m4a');
  const { integrated_lufs, truePeak_dbtp } = await polishVoice(voices, polished, signal);
  let gain = integrated_lufs < -60 ? 0 : targetLoudness_lufs - integrated_lufs;
  const limited = truePeak_dbtp + gain > ceiling_dbtp;
  for (let attempt = 1; ; attempt++) {
    const now_lufs = await levelVoice(polished, file, { gain, limited, signal });
    const missing = targetLoudness_lufs - now_lufs;
    if (!limited || attempt === mostTries || Math.abs(missing) <= tolerance_lu) return file;
    gain += missing;
  }
};
