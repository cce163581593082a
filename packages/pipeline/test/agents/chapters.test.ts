import { VideoRequest, type VideoRequestInput } from '@lectern/contracts/api/request.ts';
import { describe, expect, test } from 'vitest';
import { Brief } from '../../src/agents/brief.ts';
import { Outline } from '../../src/agents/outline.ts';
import { plan } from '../../src/agents/plan.ts';
import { research } from '../../src/agents/research.ts';
import { write } from '../../src/agents/write.ts';
import { videoChaptersOf } from '../../src/compose/chapters.ts';
import type { MaterialDocument } from '../../src/material/passage.ts';
import { chaptersIn } from '../../src/material/structure.ts';
import { contentId, documentOf } from '../documents.ts';
import { faultsOf } from './lesson-faults.ts';

const subjects = ['Amber', 'Basalt', 'Copper', 'Diamond', 'Emerald', 'Flint', 'Gold', 'Hematite'];

const boxes = ['dry boxes', 'dark drawers', 'glass jars', 'velvet bags', 'steel safes'];

/** A document on minerals: for each a chapter with a definition, a law, a comparison and a figure. */
const minerals = (count: number): MaterialDocument => {
  const chapters = Array.from({ length: count }, (_, index) => {
    const name = `${subjects[index % subjects.length]}${index < subjects.length ? '' : ` number ${index}`}`;
    const small = name.toLowerCase();
    return {
      name,
      texts: [
        `${name} is a mineral that collectors keep in ${boxes[index % boxes.length]}. Miners find ${small} in the walls of old valleys.`,
        `The price of ${small} is proportional to its mass. A stone of ${small} consists of a core, a rim and a crust.`,
        `Figure ${index + 1} shows ${small} under a lens. If ${small} is heated, then it changes its colour.`,
        `Traders value ${small} because it keeps its polish for many years. The hardness of ${small} limits how it can be cut.`,
        `Museums show ${small} behind glass so that visitors can look at every side. A label gives the place of the find.`,
      ],
    };
  });
  const passages = chapters.flatMap(({ texts }, chapter) =>
    texts.map((text) => ({ text, place: { page: chapter + 1 } })),
  );
  return documentOf(passages, {
    title: 'Minerals',
    sections: chapters.map(({ name }, index) => ({
      ...{ title: `${index + 1} ${name}`, level: 1, first: index * 5, place: { page: index + 1 } },
    })),
    pictures: chapters.map(({ name }, index) => ({
      ...{ name: `picture${(index % 24) + 1}.png`, file: '/nowhere.png', width: 640, height: 400 },
      sha256: String(index).padStart(64, '0'),
      caption: `Figure ${index + 1}: ${name} under a lens`,
      ...{ place: { page: index + 1 }, after: index * 5 + 3 },
    })),
    tables: [
      {
        caption: 'Table 1: Hardness of three minerals',
        columns: ['Mineral', 'Hardness'],
        rows: [
          ['Amber', '2'],
          ['Basalt', '6'],
          ['Copper', '3'],
        ],
        ...{ place: { page: 1 }, after: 2 },
      },
    ],
  });
};

const lessonOn = (document: MaterialDocument, wishes: Partial<VideoRequestInput> = {}) => {
  const request = VideoRequest.parse({
    topic: 'Minerals and stones',
    context: 'Minerals such as amber, basalt and copper are what stones are made of.',
    content_ids: [contentId],
    ...wishes,
  });
  const brief = Brief.parse(JSON.parse(JSON.stringify(research(request, [document]))));
  const outline = Outline.parse(JSON.parse(JSON.stringify(plan(brief, request))));
  return { brief, outline, ...write(outline, brief, request) };
};
const chapterTitles = ({ lesson }: ReturnType<typeof lessonOn>) =>
  lesson.scenes.flatMap(({ chapter }) => chapter ?? []);

describe('a long document', () => {
  test('becomes a road map and chapters with cards of their own', () => {
    const made = lessonOn(minerals(5), { duration_target_s: 240, rag: { enabled: false } });
    expect(chapterTitles(made)).toEqual(['Introduction', ...subjects.slice(0, 5), 'Summary']);
    expect(faultsOf(made.lesson)).toEqual([]);
    const road = made.lesson.scenes[1]!.elements.find(({ visual }) => visual.type === 'process')!.visual;
    expect(road.type === 'process' && road.steps.map(({ label }) => label)).toEqual(subjects.slice(0, 5));
  });

  test('keeps near the wished length, which decides how many chapters there are and how deep they go', () => {
    const counts = [90, 180, 420].map((wish) => {
      const made = lessonOn(minerals(8), { duration_target_s: wish, rag: { enabled: false } });
      expect(Math.abs(made.outline.estimate_s / wish - 1)).toBeLessThan(0.1);
      return [chapterTitles(made).length, made.lesson.scenes.length] as const;
    });
    expect(counts[0]![0]).toBeLessThan(counts[1]![0]);
    expect(counts[1]![1]).toBeLessThan(counts[2]![1]);
  });

  test('shows its figures and tables, each cited with its page', () => {
    const { lesson, sources } = lessonOn(minerals(5), { duration_target_s: 300, rag: { enabled: false } });
    const scenes = lesson.scenes.filter(({ elements }) =>
      elements.some(({ visual }) => visual.type === 'image'),
    );
    expect(scenes.length).toBe(5);
    for (const scene of scenes) {
      expect(scene.beats[0]!.say).toMatch(/^Figure \d shows/);
      const source = sources.find(({ id }) => id === scene.beats[0]!.sources[0])!;
      expect(source).toMatchObject({
        kind: 'upload',
        content_id: contentId,
        place: { page: expect.any(Number) },
      });
    }
    const bars = lesson.scenes.find(({ elements }) => elements.some(({ visual }) => visual.type === 'bars'))!;
    expect(bars.beats.at(-1)!.say).toBe('Basalt has the greatest value, 6, and amber the smallest, 2.');
  });

  test('is cited on the screen where that is wished', () => {
    const made = lessonOn(minerals(3), {
      duration_target_s: 150,
      citations: 'screen',
      rag: { enabled: false },
    });
    const lines = made.lesson.scenes.flatMap(({ elements }) =>
      elements.flatMap(({ visual }) => (visual.type === 'citation' ? [visual.text] : [])),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^Source: Minerals, p\. \d/);
  });

  test('that has little to do with the topic, or is short, makes no chapters', () => {
    const far = lessonOn(minerals(5), { topic: 'Photosynthesis', context: 'Plants turn light into sugar.' });
    expect(far.brief.chapters).toEqual([]);
    expect(lessonOn(minerals(1)).brief.chapters).toEqual([]);
    expect(lessonOn(minerals(5), { duration_target_s: 60 }).brief.chapters).toEqual([]);
  });

  test('of which the topic is one section is told by the parts of that section', () => {
    const document = documentOf(
      Array.from({ length: 8 }, () => ({ text: 'A stone is hard. '.repeat(20), place: {} })),
      {
        sections: ['Stones', 'Soft ones', 'Hard ones', 'Water', 'Salt', 'Fresh'].map((title, first) => ({
          ...{ title, level: /Stones|Water/.test(title) ? 1 : 2, first, place: {} },
        })),
      },
    );
    expect(chaptersIn(document, 'Minerals').map(({ title }) => title)).toEqual(['Stones', 'Water']);
    expect(chaptersIn(document, 'Water').map(({ title }) => title)).toEqual(['Salt', 'Fresh']);
  });

  test('takes time that grows with its length, not with its square', () => {
    const seconds = (count: number) => {
      const start = performance.now();
      lessonOn(minerals(count), { duration_target_s: 600, rag: { enabled: false } });
      return performance.now() - start;
    };
    seconds(10);
    const [short, long] = [seconds(15), seconds(60)];
    expect(long).toBeLessThan(short * 12 + 500);
  });

  test('gives the video chapters without gaps', () => {
    const { lesson } = lessonOn(minerals(5), { duration_target_s: 200, rag: { enabled: false } });
    const narrated = lesson.scenes.map(({ id }) => ({ scene: id, duration_s: 5, beats: [], audio: '' }));
    const chapters = videoChaptersOf(lesson, narrated);
    expect(chapters.map(({ title }) => title)).toEqual(['Introduction', ...subjects.slice(0, 5), 'Summary']);
    expect(chapters[0]!.start_s).toBe(0);
    for (const [index, chapter] of chapters.slice(1).entries())
      expect(chapter.start_s).toBe(chapters[index]!.end_s);
    expect(chapters.at(-1)!.end_s).toBe(lesson.scenes.length * 5);
  });
});
