import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { Path2D } from '@napi-rs/canvas';
import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { assemble, type Painted, phrasePart, wayIn } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';

type Card = VisualOf<'card'>;

const looks = {
  definition: { word: 'Definition', role: 'accent' },
  theorem: { word: 'Theorem', role: 'b' },
  example: { word: 'Example', role: 'good' },
  misconception: { word: 'Tempting, but wrong', role: 'bad' },
  question: { word: 'Question', role: 'e' },
} as const;

const padding = { x: 76, top: 74, bottom: 66 } as const;
const radius = 26;
const labelInset = 56;
const widest = 1400;

const layText = (card: Card, theme: Theme, width: number, size: number) => {
  const phrases: LaidPhrase[] = card.lines.map((line, index) =>
    layPhrase(line, {
      size: index === 0 ? size : Math.max(28, Math.round(size * 0.86)),
      weight: index === 0 ? 500 : 400,
      colour: index === 0 ? theme.roles.ink : theme.roles.muted,
      maxWidth: width,
      maxLines: 4,
      leading: 1.32,
      emphasis: { words: card.emphasis, colour: theme.roles[looks[card.kind].role] },
    }),
  );
  const gap = size * 0.72;
  const height = phrases.reduce((sum, phrase) => sum + phrase.height + gap, -gap);
  return {
    phrases,
    gap,
    width: Math.max(...phrases.map((phrase) => phrase.width)),
    height,
    faults: phrases.flatMap((phrase, index) =>
      phrase.faults.map((fault) => ({ ...fault, part: `line${index + 1}` })),
    ),
  };
};

/** A rounded frame that begins and ends at the word in its top edge. */
const frameOf = (box: Box, gap: { from: number; to: number }): Path2D => {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const path = new Path2D();
  path.moveTo(gap.to, box.y);
  path.arcTo(right, box.y, right, bottom, radius);
  path.arcTo(right, bottom, box.x, bottom, radius);
  path.arcTo(box.x, bottom, box.x, box.y, radius);
  path.arcTo(box.x, box.y, right, box.y, radius);
  path.lineTo(gap.from, box.y);
  return path;
};

const kindPart = (
  label: LaidPhrase,
  at: { x: number; y: number },
  frame: Box,
  colour: string,
  theme: Theme,
): Painted => {
  const path = frameOf(frame, { from: at.x - 18, to: at.x + label.width + 18 });
  return {
    part: {
      id: 'kind',
      box: { ...frame, y: at.y, height: frame.y + frame.height - at.y },
      kind: 'graphic',
      colour,
      text: label.runs(at.x, at.y, theme.background, 'label'),
      layered: true,
    },
    glow: colour,
    paint: (context: SKRSContext2D, state) => {
      label.draw(context, at.x, at.y, Math.min(1, state.reveal * 2), wayIn(state));
      context.strokeStyle = colour;
      context.lineWidth = theme.lines.thin + 1;
      const drawn = Math.min(1, state.reveal);
      context.stroke(drawn < 1 ? new Path2D(path).trim(0, Math.max(0.001, drawn)) : path);
    },
  };
};

/** A statement in a frame whose upper edge carries what kind of statement it is. */
export const layOutCard: LayOut<'card'> = (input) => {
  const { visual, region, theme } = input;
  const look = looks[visual.kind];
  const colour = theme.roles[look.role];
  const label = layPhrase(look.word, { size: theme.sizes.label, weight: 600, colour, tracking: 0.02 });
  // The frame's edge runs through the middle of the label's capitals.
  const edge = label.baseline - theme.sizes.label * 0.36;
  const short = visual.lines.length <= 2 && visual.lines.every((line) => line.length < 70);
  const room = {
    width: Math.min(region.width, widest) - 2 * padding.x,
    height: region.height - padding.top - padding.bottom - edge,
  };
  const wished = region.width > 1000 ? theme.sizes.body + (short ? 20 : 16) : theme.sizes.body;
  const { laid, faults } = fitInto(sizesFrom(wished), room, (size) =>
    layText(visual, theme, room.width, size),
  );
  const least = Math.min(Math.min(region.width, widest), label.width + 4 * labelInset);
  const width = Math.max(laid.width + 2 * padding.x, least, Math.min(region.width, 860));
  const height = padding.top + laid.height + padding.bottom + edge;
  const x = region.x + (region.width - width) / 2;
  const top = opticalTop(region, height);
  const frame: Box = { x, y: top + edge, width, height: height - edge };

  const painted: Painted[] = [kindPart(label, { x: x + labelInset, y: top }, frame, colour, theme)];
  let y = frame.y + padding.top;
  for (const [index, phrase] of laid.phrases.entries()) {
    painted.push(
      phrasePart(
        `line${index + 1}`,
        phrase,
        { x: x + padding.x, y },
        { background: theme.background, kind: 'body', glow: colour },
      ),
    );
    y += phrase.height + laid.gap;
  }
  return assemble(input, 'card', painted, faults);
};
