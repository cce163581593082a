import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Aspect, Quality } from '@lectern/contracts/api/options.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EvaluationFile, evaluateItem } from './evaluate/evaluate.ts';
import type { Evaluation } from './evaluate/evaluation.ts';
import { head, rowOf, summary, totalsOf } from './evaluate/summary.ts';
import { formatTable } from './evaluate/table.ts';
import { type Author, authors, openAuthor } from './evaluate/with-stand-in.ts';
import { findTheme } from './find-theme.ts';

const positive = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
};

interface Settings {
  sample?: number;
  only?: string;
  parallel: number;
  quality: Quality;
  aspect: Aspect;
  theme: string;
  rehearse: boolean;
  json: boolean;
  out: string;
  keepVideos: boolean;
  model: Author;
}

/** Every `length / sample`-th item, so that a sample spans the file. */
const spread = <Item>(items: Item[], sample: number): Item[] =>
  sample >= items.length
    ? items
    : Array.from({ length: sample }, (_, index) => items[Math.floor((index * items.length) / sample)]!);

const evaluateFile = async (file: string, settings: Settings): Promise<void> => {
  const all = EvaluationFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const wished = settings.only?.toLowerCase();
  const matching = wished ? all.filter(({ topic }) => topic.toLowerCase().includes(wished)) : all;
  const items = spread(matching, settings.sample ?? matching.length);
  const out = resolve(settings.out);
  await mkdir(out, { recursive: true });
  const theme = await findTheme(settings.theme);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new Error('Stopped.')));
  process.once('SIGTERM', () => stop.abort(new Error('Stopped.')));
  await using author = await openAuthor(settings.model);
  const results = new Array<Evaluation>(items.length);
  const startedAt = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const result = await evaluateItem(items[index]!, index, {
        ...settings,
        theme,
        author,
        out,
        signal: stop.signal,
      });
      results[index] = result;
      process.stderr.write(
        `${result.outcome === 'made' && result.failedChecks.length === 0 ? '✓' : '✗'} ${result.topic} (${result.work_s.toFixed(0)} s)\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: settings.parallel }, lane));
  const wall_s = (performance.now() - startedAt) / 1000;
  const report = JSON.stringify({ ...totalsOf(results, wall_s), results }, null, 2);
  await writeFile(join(out, 'results.json'), `${report}\n`);
  if (settings.json) console.log(report);
  else {
    console.log(formatTable(head, results.map(rowOf)));
    console.log(`\n${summary(results, wall_s)}\nContact sheets: ${out}`);
  }
  if (results.some(({ outcome, failedChecks }) => outcome === 'failed' || failedChecks.length > 0))
    process.exitCode = 1;
};

await new Command('evaluate')
  .description('Makes a video of every item of a file of {topic, context}, and shows what came of each.')
  .argument('<file>', 'JSON: a list of {topic, context}')
  .option('--sample <n>', 'only so many, spread over the file', positive)
  .option('--only <words>', 'only topics that contain the words')
  .option('--parallel <n>', 'items at once', positive, availableParallelism())
  .addOption(new Option('--quality <quality>').choices(Quality.options).default('medium'))
  .addOption(new Option('--aspect <aspect>').choices(Aspect.options).default('16:9'))
  .option('--theme <name>', 'dark, light, or one of LECTERN_THEMES', 'dark')
  .option('--rehearse', 'neither voice nor video: the checks before drawing, and a poster of each', false)
  .option('--json', 'print the results as JSON instead of a table', false)
  .option('--out <folder>', 'where contact sheets and results.json go', 'out/evaluate')
  .addOption(
    new Option('--model <author>', 'who writes: a stand-in is a model server of our own on loopback')
      .choices(authors)
      .default('builtin'),
  )
  .option('--keep-videos', 'keep the videos beside the contact sheets', false)
  .action(evaluateFile)
  .parseAsync();
