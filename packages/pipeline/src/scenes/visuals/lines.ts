import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { fitInto, looseGap, opticalTop, sizesFrom } from '../fit.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import { riseOf } from '../reveal.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';

type Lines = VisualOf<'lines'>;

/** Longest measure that reads well; wider regions keep their margin instead. */
const measure = 1360;

const hueOf = (role: Role, theme: Theme): string =>
  role === 'ink' || role === 'muted' ? theme.roles.accent : theme.roles[role];

interface Block {
  rows: { phrase: LaidPhrase; y: number }[];
  indent: number;
  width: number;
  height: number;
  faults: LayoutFault[];
}

const layBlock = (
  visual: Lines,
  theme: Theme,
  room: { width: number; height: number },
  size: number,
): Block => {
  const indent = visual.marker === 'none' ? 0 : size * (visual.marker === 'number' ? 1.3 : 1);
  const phrases = visual.lines.map((line) =>
    layPhrase(line.text, {
      size,
      colour: line.emphasis.length > 0 ? theme.roles.ink : theme.roles[line.role],
      maxWidth: room.width - indent,
      maxLines: 3,
      emphasis: { words: line.emphasis, colour: hueOf(line.role, theme) },
    }),
  );
  const bare = phrases.reduce((sum, phrase) => sum + phrase.height, 0);
  const gap = looseGap(bare, phrases.length - 1, room.height, { least: size * 0.8, most: size * 1.4 });
  let y = 0;
  const rows = phrases.map((phrase) => {
    const row = { phrase, y };
    y += phrase.height + gap;
    return row;
  });
  return {
    rows,
    indent,
    width: indent + Math.max(...phrases.map((phrase) => phrase.width)),
    height: y - gap,
    faults: phrases.flatMap((phrase, index) =>
      phrase.faults.map((fault) => ({ ...fault, part: `line${index + 1}` })),
    ),
  };
};

/** The line with its marker: the part's box holds both. */
const lineOf = (
  visual: Lines,
  theme: Theme,
  block: Block,
  index: number,
  size: number,
  at: { x: number; y: number },
): Painted => {
  const { phrase, y } = block.rows[index]!;
  const { role } = visual.lines[index]!;
  const colour = hueOf(role, theme);
  const top = at.y + y;
  const line = phrasePart(
    `line${index + 1}`,
    phrase,
    { x: at.x + block.indent, y: top },
    { background: theme.background, kind: 'body', glow: colour },
  );
  const middle = top + phrase.baseline - size * 0.36;
  const number =
    visual.marker === 'number' ? layPhrase(String(index + 1), { size, weight: 600, colour }) : null;
  return {
    ...line,
    part: { ...line.part, box: { ...line.part.box, x: at.x, width: block.indent + phrase.width } },
    paint: (context, state) => {
      line.paint(context, state);
      const alpha = context.globalAlpha;
      context.globalAlpha = alpha * Math.min(1, state.reveal * 3);
      const rise = state.how === 'show' ? riseOf(state.reveal) : 0;
      context.fillStyle = colour;
      context.strokeStyle = colour;
      if (number !== null) number.draw(context, at.x, top + phrase.baseline - number.baseline + rise);
      context.beginPath();
      if (visual.marker === 'dot') {
        context.arc(at.x + size * 0.2, middle + rise, size * 0.13, 0, 2 * Math.PI);
        context.fill();
      }
      if (visual.marker === 'check') {
        context.lineWidth = size * 0.11;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.moveTo(at.x + size * 0.04, middle + rise);
        context.lineTo(at.x + size * 0.24, middle + size * 0.2 + rise);
        context.lineTo(at.x + size * 0.6, middle - size * 0.26 + rise);
        context.stroke();
      }
      context.globalAlpha = alpha;
    },
  };
};

/** Lines from top to bottom as a block, left-aligned, in the optical middle of the region. */
export const layOutLines: LayOut<'lines'> = (input) => {
  const { visual, region, theme } = input;
  const room = { width: Math.min(region.width, measure), height: region.height };
  const wished = visual.lines.length <= 4 && region.width > 1000 ? theme.sizes.body + 6 : theme.sizes.body;
  const { laid, size, faults } = fitInto(sizesFrom(wished), room, (each) =>
    layBlock(visual, theme, room, each),
  );
  const y = opticalTop(region, laid.height);
  const x = region.width > 1300 ? region.x + (region.width - laid.width) / 2 : region.x;
  const painted = visual.lines.map((_, index) => lineOf(visual, theme, laid, index, size, { x, y }));
  return assemble(input, 'lines', painted, faults);
};
