import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { plainText } from '../narration/speech/plain-text.ts';
import type { Chapter } from './chapters.ts';

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
};

/** Everything that is said, a paragraph a scene under its title and time. */
export const transcriptOf = (lesson: Lesson, chapters: readonly Chapter[]): string => {
  const parts = chapters.map(({ title, start_s }, index) => {
    const said = lesson.scenes[index]?.beats.map(({ say }) => plainText(say)).join(' ') ?? '';
    return `[${clock(start_s)}] ${title}\n${said}\n`;
  });
  return `${plainText(lesson.title)}\n\n${parts.join('\n')}`;
};
