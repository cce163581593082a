import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { videoChaptersOf } from '@lectern/pipeline/compose/chapters.ts';
import { makeVideo } from '@lectern/pipeline/make-video.ts';
import { author } from '@lectern/pipeline/making/author.ts';
import { settingsFor } from '@lectern/pipeline/making/critic-settings.ts';
import { lengthOf } from '@lectern/pipeline/making/fit-length.ts';
import { fitWish } from '@lectern/pipeline/making/fit-wish.ts';
import { beginWork } from '@lectern/pipeline/making/work.ts';
import { assetOf, type MaterialDocument } from '@lectern/pipeline/material/passage.ts';
import { narrateLesson } from '@lectern/pipeline/narrate-lesson.ts';
import type { PipelineInput } from '@lectern/pipeline/run.ts';
import { fieldGuide } from '../test/uploads/fixtures/field-guide.ts';
import { heatTextbook } from '../test/uploads/fixtures/textbook.ts';
import { makeDocument } from './document/make-document.ts';

// What a long document becomes: its chapters, figures and citations, and how near the wished length the spoken lesson is.
// `--render short|long SECONDS FOLDER` makes one video too.
const { values, positionals } = parseArgs({
  options: { targets: { type: 'string', default: '150,300' }, render: { type: 'string', default: '' } },
  allowPositionals: true,
});
const contentId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
interface Subject {
  document: MaterialDocument;
  topic: string;
  context: string;
}
const requestFor = ({ topic, context }: Subject, duration_target_s: number) =>
  VideoRequest.parse({
    ...{ topic, context },
    ...{ content_ids: [contentId], citations: 'screen', quality: 'low', duration_target_s },
  });

const inputFor = (subject: Subject, target_s: number, folder: string): PipelineInput => ({
  request: requestFor(subject, target_s),
  material: [subject.document],
  assets: subject.document.pictures.map((picture) => ({ id: assetOf(picture), file: picture.file })),
  folder,
  signal: AbortSignal.timeout(900_000),
  emit: (event) => {
    if (event.type === 'warning') console.log(`  ! ${event.warning.code}: ${event.warning.detail}`);
  },
});

async function speak(subject: Subject, target_s: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const work = await beginWork(inputFor(subject, target_s, folder));
  const start = performance.now();
  const draft = await author(work);
  const authored = performance.now();
  const { scenes } = await narrateLesson({
    ...{ scenes: draft.scenes, voice: work.request.voice, folder, signal: work.signal },
    fit: fitWish(work, draft, await settingsFor(work, draft)),
    onProgress: () => undefined,
  });
  const made_s = lengthOf(scenes);
  const lesson = { ...draft.lesson, scenes: scenes.map(({ scene }) => scene) };
  const visuals = lesson.scenes.flatMap(({ elements }) => elements.map(({ visual }) => visual.type));
  const pages = new Set(draft.sources.flatMap(({ place }) => place?.page ?? []));
  console.log(
    `  wished ${target_s} s, spoken ${made_s.toFixed(1)} s (${(100 * (made_s / target_s - 1)).toFixed(1)} %), ${scenes.length} scenes, ` +
      `${visuals.filter((type) => type === 'image').length} figures, ${visuals.filter((type) => type === 'bars' || type === 'table').length} tables, ` +
      `${draft.sources.length} citations of ${pages.size} pages; authors ${((authored - start) / 1000).toFixed(1)} s, voice ${((performance.now() - authored) / 1000).toFixed(1)} s, ` +
      `memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
  const chapters = videoChaptersOf(
    lesson,
    scenes.map(({ narration }) => narration),
  );
  for (const { title, start_s } of chapters) console.log(`    ${start_s.toFixed(0).padStart(5)} s  ${title}`);
}

const folder = await mkdtemp(join(tmpdir(), 'lectern-document-'));
try {
  for (const [name, blocks, topic, context] of [
    ['short', heatTextbook(6), 'Heat and temperature', 'A first course on heat and temperature.'],
    [
      'long',
      fieldGuide(27),
      'Measuring instruments',
      'How instruments such as the barometer and the ammeter measure.',
    ],
  ] as const) {
    const place = join(folder, name);
    await mkdir(place);
    const { document, pages, seconds } = await makeDocument(blocks, contentId, topic, place);
    console.log(
      `${pages} pages: read in ${seconds.toFixed(1)} s, ${document.sections.length} headings, ${document.pictures.length} figures, ${document.tables.length} tables`,
    );
    const subject = { document, topic, context };
    for (const target of values.targets.split(',').map(Number))
      await speak(subject, target, join(folder, `${name}-${target}`));
    if (values.render === name) {
      const out = resolve(positionals[1] ?? 'out/document');
      await mkdir(out, { recursive: true });
      const made = await makeVideo(inputFor(subject, Number(positionals[0] ?? 150), out));
      console.log(`  ${made.video.duration_s} s in ${out}, quality ${made.quality.outcome}`);
      for (const check of made.quality.checks.filter(({ outcome }) => outcome !== 'pass'))
        console.log(`    ${check.outcome} ${check.id} ${check.scene ?? ''} ${check.value}: ${check.detail}`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
