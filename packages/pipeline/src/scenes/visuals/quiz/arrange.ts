import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { fitInto, sizesFrom } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';

type Quiz = VisualOf<'quiz'>;

/** Places of everything on a quiz card, in design pixels. */
export interface QuizPlaces {
  size: number;
  question: { phrase: LaidPhrase; x: number; y: number };
  /** The card of each option, its letter's disc and its words. */
  options: {
    box: Box;
    badge: { x: number; y: number; radius: number };
    phrase: LaidPhrase;
    x: number;
    y: number;
  }[];
  timer: { x: number; y: number; radius: number } | null;
  why: { phrase: LaidPhrase; x: number; y: number } | null;
  faults: LayoutFault[];
}

const widest = 1560;
/** Radius of the ring in which the time to think runs down. */
const ring = 46;

const layAt = (visual: Quiz, theme: Theme, room: { width: number; height: number }, size: number) => {
  const badge = size * 0.62;
  const padding = size * 0.7;
  const aside = visual.think_s === undefined ? 0 : 2 * ring + size;
  const phrase = (text: string, width: number, colour: string, weight: 400 | 500 | 600, lines: number) =>
    layPhrase(text, { size, colour, weight, maxWidth: width, maxLines: lines });
  const question = layPhrase(visual.question, {
    size: Math.round(size * 1.16),
    weight: 600,
    colour: theme.roles.ink,
    maxWidth: room.width - aside,
    maxLines: 3,
  });
  const inner = (columns: number) =>
    (room.width - (columns - 1) * size) / columns - 2 * padding - 2 * badge - size * 0.6;
  const layOptions = (columns: number) =>
    visual.options.map((option) => phrase(option, inner(columns), theme.roles.ink, 500, 3));
  const inPairs = room.width > 900 && visual.options.length === 4;
  const short = layOptions(2).every(({ lines }) => lines.length <= 2);
  const isPair = room.width > 900 && visual.options.length === 2 && short;
  const columns = inPairs || isPair ? 2 : 1;
  const options = layOptions(columns);
  const height = Math.max(...options.map((option) => option.height), 2 * badge) + 1.3 * size;
  const rows = Math.ceil(options.length / columns);
  const why = visual.why === undefined ? null : phrase(visual.why, room.width, theme.roles.good, 400, 2);
  const gaps = { question: size * 1.3, row: size * 0.7, why: size * 1.1 };
  const all = [question, ...options, ...(why ? [why] : [])];
  return {
    ...{ badge, padding, question, options, columns, rows, why, gaps },
    card: { width: (room.width - (columns - 1) * size) / columns, height },
    width: room.width,
    height:
      Math.max(question.height, visual.think_s === undefined ? 0 : 2 * ring) +
      gaps.question +
      rows * height +
      (rows - 1) * gaps.row +
      (why ? gaps.why + why.height : 0),
    faults: all.flatMap(({ faults }) => faults),
  };
};

/** Question above, options as cards below it in one column or two, in the largest type that fits. */
export const arrangeQuiz = (visual: Quiz, region: Box, theme: Theme): QuizPlaces => {
  // The frame of the right option stands out by half its line.
  const room = { width: Math.min(region.width, widest) - 8, height: region.height - 8 };
  const { laid, size, faults } = fitInto(sizesFrom(theme.sizes.body + 12), room, (each) =>
    layAt(visual, theme, room, each),
  );
  const left = region.x + (region.width - laid.width) / 2;
  const top = region.y + 4 + Math.max(0, (room.height - laid.height) * 0.45);
  const head = Math.max(laid.question.height, visual.think_s === undefined ? 0 : 2 * ring);
  const below = top + head + laid.gaps.question;
  const options = laid.options.map((phrase, index) => {
    const [row, column] = [Math.floor(index / laid.columns), index % laid.columns];
    const box = {
      x: left + column * (laid.card.width + size),
      y: below + row * (laid.card.height + laid.gaps.row),
      ...laid.card,
    };
    const middle = box.y + box.height / 2;
    const badge = { x: box.x + laid.padding + laid.badge, y: middle, radius: laid.badge };
    return {
      ...{ box, badge, phrase },
      x: badge.x + laid.badge + size * 0.6,
      y: middle - phrase.height / 2,
    };
  });
  const bottom = below + laid.rows * laid.card.height + (laid.rows - 1) * laid.gaps.row;
  return {
    size,
    question: { phrase: laid.question, x: left, y: top + (head - laid.question.height) / 2 },
    options,
    timer:
      visual.think_s === undefined
        ? null
        : { x: left + laid.width - ring - 4, y: top + head / 2, radius: ring },
    why: laid.why && { phrase: laid.why, x: left, y: bottom + laid.gaps.why },
    faults,
  };
};
