import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { fitInto, looseGap, opticalTop, sizesFrom } from '../fit.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';

type Side = VisualOf<'comparison'>['left'];

const gutter = 120;
const underTitle = { rule: 22, text: 40 } as const;

interface Column {
  title: LaidPhrase;
  lines: LaidPhrase[];
}

const layColumn = (side: Side, theme: Theme, width: number, size: number): Column => {
  const colour = theme.roles[side.role];
  return {
    title: layPhrase(side.title, {
      size: size + 8,
      weight: 600,
      colour,
      maxWidth: width,
      maxLines: 2,
      leading: 1.2,
    }),
    lines: side.lines.map((line) =>
      layPhrase(line, { size, colour: theme.roles.ink, maxWidth: width, maxLines: 4 }),
    ),
  };
};

/** Two columns whose titles and lines stand at the same heights, so that each pair can be compared. */
const layRows = (
  visual: VisualOf<'comparison'>,
  theme: Theme,
  column: number,
  room: number,
  size: number,
) => {
  const [left, right] = [
    layColumn(visual.left, theme, column, size),
    layColumn(visual.right, theme, column, size),
  ];
  const titleHeight = Math.max(left.title.height, right.title.height);
  const count = Math.max(left.lines.length, right.lines.length);
  const tallest = (index: number): number =>
    Math.max(left.lines[index]?.height ?? 0, right.lines[index]?.height ?? 0);
  let bare = titleHeight + underTitle.rule + underTitle.text;
  for (let index = 0; index < count; index += 1) bare += tallest(index);
  const gap = looseGap(bare, count - 1, room, { least: size * 0.7, most: size * 1.3 });
  const rows: { left: LaidPhrase | null; right: LaidPhrase | null; y: number }[] = [];
  let y = titleHeight + underTitle.rule + underTitle.text;
  for (let index = 0; index < count; index += 1) {
    const [one, other] = [left.lines[index] ?? null, right.lines[index] ?? null];
    rows.push({ left: one, right: other, y });
    y += tallest(index) + gap;
  }
  const phrases = [left.title, right.title, ...left.lines, ...right.lines];
  return {
    left,
    right,
    titleHeight,
    rows,
    width: Math.max(...phrases.map((phrase) => phrase.width)),
    height: y - gap,
    faults: phrases.flatMap((phrase) => phrase.faults),
  };
};

const titlePart = (
  id: 'left' | 'right',
  title: LaidPhrase,
  at: { x: number; y: number; rule: number; width: number },
  colour: string,
  theme: Theme,
): Painted => {
  const phrase = phrasePart(id, title, at, { background: theme.background, kind: 'body', glow: colour });
  return {
    ...phrase,
    part: { ...phrase.part, box: { x: at.x, y: at.y, width: at.width, height: at.rule + 4 - at.y } },
    paint: (context, state) => {
      phrase.paint(context, state);
      context.fillStyle = colour;
      context.fillRect(at.x, at.rule, at.width * Math.min(1, state.reveal), 4);
    },
  };
};

/** Two things side by side, each under its title and a rule in its colour. */
export const layOutComparison: LayOut<'comparison'> = (input) => {
  const { visual, region, theme } = input;
  const gap = Math.min(gutter, region.width * 0.08);
  const column = Math.min((region.width - gap) / 2, 780);
  const { laid, faults } = fitInto(
    sizesFrom(theme.sizes.body + (column > 600 ? 4 : 0)),
    { width: column, height: region.height },
    (size) => layRows(visual, theme, column, region.height, size),
  );
  const start = region.x + (region.width - 2 * column - gap) / 2;
  const top = opticalTop(region, laid.height);
  const rule = top + laid.titleHeight + underTitle.rule;
  const painted: Painted[] = [];
  for (const [index, id] of (['left', 'right'] as const).entries()) {
    const x = start + index * (column + gap);
    const { title } = laid[id];
    const colour = theme.roles[visual[id].role];
    painted.push(
      titlePart(
        id,
        title,
        { x, y: top + laid.titleHeight - title.height, rule, width: column },
        colour,
        theme,
      ),
    );
    laid.rows.forEach((row, line) => {
      const phrase = row[id];
      if (phrase !== null)
        painted.push(
          phrasePart(
            `${id}${line + 1}`,
            phrase,
            { x, y: top + row.y },
            { background: theme.background, kind: 'body', glow: colour },
          ),
        );
    });
  }
  return assemble(input, 'comparison', painted, faults);
};
