import type { Chapter } from '@lectern/contracts/companions/chapters.ts';
import type { Beat, Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import { plainText } from '../../narration/speech/plain-text.ts';
import { clock } from './clock.ts';

/** A pause after which a new paragraph begins, and the length from which it does so anyway. */
const longPause_s = 0.8;
const longParagraph = 500;

/** What is said in a scene, in paragraphs: a new one after a long pause. */
const paragraphs = (beats: readonly Beat[]): string[] => {
  const found: string[] = [];
  let current = '';
  for (const { say, pause_after_s } of beats) {
    current = `${current} ${plainText(say)}`.trim();
    if (pause_after_s < longPause_s && current.length < longParagraph) continue;
    found.push(current);
    current = '';
  }
  return current === '' ? found : [...found, current];
};

/** What the pictures of a scene show, for those who do not see them. */
const shown = ({ elements }: Scene): string[] =>
  elements
    .filter(({ visual }) => !textVisuals.has(visual.type))
    .map(({ alt }) => `(On screen: ${plainText(alt).replace(/\.$/, '')}.)`);

/**
 * Everything that is said and shown, to read: the title, the chapters with their times, then each chapter under its heading,
 * with what its pictures show. Ends with a line end.
 */
export const transcriptOf = (lesson: Lesson, chapters: readonly Chapter[]): string => {
  const title = plainText(lesson.title);
  const contents = chapters.map((chapter) => `${clock(chapter.start_s)}  ${chapter.title}`);
  const parts = chapters.map((chapter, index) => {
    const scene = lesson.scenes[index];
    const heading = `[${clock(chapter.start_s)}] ${chapter.title}`;
    const body = scene ? [...shown(scene), ...paragraphs(scene.beats)] : [];
    return [heading, ...body].join('\n\n');
  });
  const length = `Length: ${clock(chapters.at(-1)?.end_s ?? 0)}`;
  const head = [title, '='.repeat([...title].length), '', length, '', ...contents];
  return `${[head.join('\n'), ...parts].join('\n\n\n')}\n`;
};
