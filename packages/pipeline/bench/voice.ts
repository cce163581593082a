import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { dark } from '@lectern/contracts/theme/built-in.ts';
import { plan } from '../src/agents/plan.ts';
import { research } from '../src/agents/research.ts';
import { review } from '../src/agents/review/review.ts';
import { write } from '../src/agents/write.ts';
import { loudnessIn } from '../src/compose/loudness.ts';
import { runFfmpeg } from '../src/compose/run-ffmpeg.ts';
import { prepareVoice } from '../src/compose/voice-sound.ts';
import { narrateLesson, type TimedScene } from '../src/narrate-lesson.ts';
import { speechOf } from '../src/narration/speech-text.ts';
import { readWav } from '../src/narration/wav.ts';
import { landscape } from '../src/scenes/frame.ts';

// How the narration of lessons sounds, by measuring: pace, silence, loudness, clipping. `-- voice FILE.json [NAME]`: a list of
// `{topic, context}`, and the voice that speaks.

const [file, name = 'auto'] = process.argv.slice(2);
const own = [
  { topic: "Hooke's law", context: 'The force on a spring is proportional to its extension: F = kx.' },
  {
    topic: 'Binary search',
    context: 'Binary search finds a value in a sorted array by halving it: O(log n).',
  },
  { topic: 'Pythagorean theorem', context: 'In a right triangle a² + b² = c².' },
];
const items = file ? (JSON.parse(await readFile(file, 'utf8')) as typeof own) : own;
const { signal } = new AbortController();

const speak = async (topic: string, context: string, folder: string) => {
  const request = VideoRequest.parse({ topic, context, voice: { name } });
  const brief = research(request, []);
  const { lesson } = write(plan(brief, request), brief, request);
  const { scenes } = review(lesson, { theme: dark, frame: landscape, captionsBurned: false, speed: 1 });
  return narrateLesson({ scenes, voice: request.voice, folder, signal, onProgress: () => undefined });
};

/** Words as they are said, and the seconds in which the voice speaks them. */
const spokenIn = (scenes: readonly TimedScene[]) => {
  const beats = scenes.flatMap(({ scene, narration }) =>
    narration.beats.map((beat, index) => {
      const { speech, say } = scene.beats[index]!;
      const words = speechOf(speech ?? say).sentences.reduce(
        (sum, sentence) => sum + sentence.words.length,
        0,
      );
      return { words, seconds: beat.speech_end_s - beat.start_s };
    }),
  );
  const sum = (key: 'words' | 'seconds') => beats.reduce((total, beat) => total + beat[key], 0);
  return { words: sum('words'), speech_s: sum('seconds') };
};

const heardIn = async (sound: string) => {
  const filter = 'ebur128=peak=true:framelog=verbose,silencedetect=n=-45dB:d=0.3';
  const args = ['-i', sound, '-af', filter, '-f', 'null', '-'];
  const { stderr } = await runFfmpeg(args, { signal, timeout_s: 120 });
  const silences = [...stderr.matchAll(/silence_duration: ([\d.]+)/g)].map(([, length]) => Number(length));
  return { ...loudnessIn(stderr), silences };
};

console.log(
  'lesson                      seconds  words/min  while speaking  silence  longest     LUFS   dBTP  clipped',
);
for (const { topic, context } of items) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-voice-'));
  try {
    const { scenes } = await speak(topic, context, folder);
    const total_s = scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0);
    const { words, speech_s } = spokenIn(scenes);
    const files = scenes.map(({ narration }) => narration.audio);
    const heard = await heardIn(await prepareVoice(files, join(folder, 'sound'), signal));
    let clipped = 0;
    for (const audio of files)
      clipped += readWav(await readFile(audio)).samples.filter((sample) => Math.abs(sample) > 0.999).length;
    const silent_s = heard.silences.reduce((sum, length) => sum + length, 0);
    const cells = [
      total_s.toFixed(0).padStart(8),
      ((60 * words) / total_s).toFixed(0).padStart(10),
      ((60 * words) / speech_s).toFixed(0).padStart(15),
      `${((100 * silent_s) / total_s).toFixed(0)} %`.padStart(8),
      `${Math.max(0, ...heard.silences).toFixed(1)} s`.padStart(8),
      heard.integrated_lufs.toFixed(1).padStart(8),
      heard.truePeak_dbtp.toFixed(1).padStart(6),
      String(clipped).padStart(8),
    ];
    console.log(topic.slice(0, 27).padEnd(27) + cells.join(' '));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
