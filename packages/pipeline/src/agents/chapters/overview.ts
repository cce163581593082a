import type { BriefChapter } from '../brief.ts';
import { arc, type Piece } from '../devices/piece.ts';
import { highlight, show } from '../writing/actions.ts';
import { label, phrase } from '../writing/phrases.ts';
import { beat, place, type SketchBeat } from '../writing/sketch.ts';
import { inSentence } from './in-sentence.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Stations that a road map holds. */
const mostStations = 10;

/** The road map: a card for each chapter, which comes in as the voice names it. */
export const overview = (chapters: readonly BriefChapter[]): Piece => {
  const shown = chapters.slice(0, mostStations);
  const stations = shown.map(({ title }) => label(title, 5) ?? phrase(title, 5));
  const said = shown.map((chapter, i) => inSentence(stations[i]!, textOf(chapter)));
  const count = numbers[chapters.length] ?? String(chapters.length);
  const pairs = Array.from({ length: Math.ceil(stations.length / 2) }, (_, i) =>
    said.slice(2 * i, 2 * i + 2),
  );
  const walk = pairs.map((pair, i): SketchBeat => {
    const lead =
      i === 0
        ? 'It begins with'
        : i === pairs.length - 1
          ? 'And it ends with'
          : ['Then come', 'After that come', 'Next come'][(i - 1) % 3]!;
    const singular = lead.replace(/come$/, 'comes');
    const at = (j: number) => 2 * i + j + 1;
    return beat(
      `${pair.length > 1 ? lead : singular} ${pair.join(pair.some((one) => / and /.test(one)) ? ', and ' : ' and ')}.`,
      ...pair.flatMap((_, j) => [
        show(`road.step${at(j)}`, 0.15 + j * 0.4),
        ...(at(j) > 1 ? [show(`road.arrow${at(j) - 1}`, 0.15 + j * 0.4)] : []),
      ]),
    );
  });
  return {
    id: 'overview',
    purpose: 'exploration',
    title: 'The road ahead',
    aim: 'Knows what comes, and in which order.',
    rank: arc.hook,
    worth: 100,
    sources: chapters.flatMap(({ facts }) => facts.slice(0, 1).map(({ source }) => source)).slice(0, 6),
    sketch: {
      elements: [
        place(
          'road',
          'full',
          { type: 'process', numbered: true, steps: stations.map((station) => ({ label: station })) },
          `The chapters: ${stations.join(', ')}`.slice(0, 300),
        ),
      ],
      beats: [
        beat(`There are ${count} parts to it.`),
        ...walk,
        beat('Keep this road in mind; each part builds on the one before.', highlight('road.step1', 0.2)),
      ],
    },
  };
};

const textOf = ({ sentences }: BriefChapter) => sentences.map(({ text }) => text).join(' ');
