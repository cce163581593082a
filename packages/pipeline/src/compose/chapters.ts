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

/** The chapters that the lesson itself names, each as long as the scenes that belong to it; one a scene where it names none. */
export const videoChaptersOf = (lesson: Lesson, narrated: readonly NarratedScene[]): Chapter[] => {
  const scenes = chaptersOf(lesson, narrated);
  const named = new Map(lesson.scenes.map(({ id, chapter }) => [id, chapter]));
  if ([...named.values()].every((chapter) => chapter === undefined)) return scenes;
  const chapters: Chapter[] = [];
  for (const [index, scene] of scenes.entries()) {
    const title = named.get(narrated[index]!.scene);
    const last = chapters.at(-1);
    if (title !== undefined || !last) chapters.push({ ...scene, title: plainText(title ?? lesson.title) });
    else last.end_s = scene.end_s;
  }
  return chapters;
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
