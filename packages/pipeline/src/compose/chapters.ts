import type { Chapter } from '@lectern/contracts/companions/chapters.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import { plainText } from '../narration/speech/plain-text.ts';

/** One chapter a scene, without gaps; titles in plain signs. */
export const chaptersOf = (lesson: Lesson, narrated: readonly NarratedScene[]): Chapter[] => {
  let start_s = 0;
  return narrated.map(({ scene, duration_s }) => {
    const title = lesson.scenes.find(({ id }) => id === scene)?.title ?? scene;
    const chapter = { title: plainText(title), start_s, end_s: start_s + duration_s };
    start_s = chapter.end_s;
    return chapter;
  });
};

const escaped = (text: string) => text.replaceAll(/[=;#\\\n]/g, (character) => `\\${character}`);

/** Title and chapters in ffmpeg's metadata format. */
export const metadataFile = (title: string, chapters: readonly Chapter[]): string => {
  const lines = [';FFMETADATA1', `title=${escaped(plainText(title))}`];
  for (const chapter of chapters) {
    const [start, end] = [chapter.start_s, chapter.end_s].map((seconds) => Math.round(seconds * 1000));
    lines.push(
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${start}`,
      `END=${end}`,
      `title=${escaped(chapter.title)}`,
    );
  }
  return `${lines.join('\n')}\n`;
};
