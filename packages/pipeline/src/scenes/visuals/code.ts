import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import { type Box, inflate } from '../geometry.ts';
import { assemble, type Painted, wayIn } from '../painted.ts';
import { inkAmount, riseOf } from '../reveal.ts';
import { lineAscent, lineDescent, type Piece, textPiece } from '../text/pieces.ts';
import { readWords } from '../text/words.ts';
import type { Theme } from '../theme.ts';
import type { ElementState, LaidElement, LayOut, LayoutFault, PartState } from '../visual.ts';
import { colourCode } from './code-colours.ts';

type Code = VisualOf<'code'>;

const padding = { x: 56, y: 48 } as const;
const radius = 22;

interface CodeLine {
  pieces: { piece: Piece; x: number }[];
  number: Piece;
  width: number;
  glyphs: number;
}

const layLine = (text: string, index: number, code: Code, theme: Theme, size: number) => {
  const style = { family: theme.fonts.code, weight: 400 as const, size, literal: true };
  const faults: LayoutFault[] = [];
  const pieces: CodeLine['pieces'] = [];
  let x = 0;
  for (const run of colourCode(text.replaceAll('\t', '    '), code.language, theme)) {
    // Runs of signs that the code font lacks come back as formula pieces.
    const cut = run.text.split(/( +)/).filter(Boolean);
    for (const bit of cut) {
      const read = /^ /.test(bit)
        ? { words: [], faults: [] }
        : readWords(bit.replaceAll('$', '\\$'), { ...style, colour: run.colour }, null);
      faults.push(...read.faults.map((fault) => ({ ...fault, part: `line${index + 1}` })));
      const own = read.words.flatMap((word) => word.pieces);
      for (const piece of own.length > 0 ? own : [textPiece(bit, { ...style, colour: run.colour })]) {
        pieces.push({ piece, x });
        x += piece.width;
      }
    }
  }
  const number = textPiece(String(index + 1), { ...style, colour: theme.roles.faint });
  const line: CodeLine = {
    pieces,
    number,
    width: x,
    glyphs: pieces.reduce((sum, { piece }) => sum + piece.glyphs, 0),
  };
  return { line, faults };
};

const layLines = (code: Code, theme: Theme, size: number) => {
  const laid = code.lines.map((text, index) => layLine(text, index, code, theme, size));
  const lines = laid.map(({ line }) => line);
  const gutter = code.lines.length > 2 ? Math.max(...lines.map(({ number }) => number.width)) + size : 0;
  const advance = size * 1.5;
  return {
    lines,
    gutter,
    advance,
    width: gutter + Math.max(1, ...lines.map((line) => line.width)),
    height: advance * (lines.length - 1) + size * (lineAscent + lineDescent),
    faults: laid.flatMap(({ faults }) => faults),
  };
};

const paintLine = (
  context: SKRSContext2D,
  line: CodeLine,
  x: number,
  baseline: number,
  state: PartState,
): void => {
  const shown = wayIn(state) === 'show';
  const alpha = context.globalAlpha;
  if (shown) context.globalAlpha = alpha * state.reveal;
  let first = 0;
  for (const { piece, x: offset } of line.pieces) {
    const start = first;
    const inking =
      shown || state.reveal >= 1
        ? null
        : (glyph: number) => inkAmount(state.reveal, start + glyph, line.glyphs);
    piece.draw(context, x + offset, baseline + (shown ? riseOf(state.reveal) : 0), inking);
    first += piece.glyphs;
  }
  context.globalAlpha = alpha;
};

/** The plate behind all lines is as present as the most present of them. */
const withPlate = (element: LaidElement, plate: Box, theme: Theme): LaidElement => ({
  ...element,
  box: plate,
  draw: (context, state: ElementState) => {
    const presence = Math.max(
      0,
      ...[...state.parts.values()].map(({ reveal, opacity }) => Math.min(1, reveal * 2) * opacity),
    );
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * presence;
    context.fillStyle = theme.surface;
    context.beginPath();
    context.roundRect(plate.x, plate.y, plate.width, plate.height, radius);
    context.fill();
    context.globalAlpha = alpha;
    element.draw(context, state);
  },
});

/** Source text on a plate, with quiet line numbers. */
export const layOutCode: LayOut<'code'> = (input) => {
  const { visual, region, theme } = input;
  const room = { width: region.width - 2 * padding.x, height: region.height - 2 * padding.y };
  const wished = Math.min(theme.sizes.body, visual.lines.length > 8 ? 38 : theme.sizes.body);
  const { laid, size, faults } = fitInto(sizesFrom(wished), room, (each) => layLines(visual, theme, each));
  const plate: Box = {
    x: region.x + Math.max(0, (region.width - laid.width - 2 * padding.x) / 2),
    y: opticalTop(region, laid.height + 2 * padding.y),
    width: laid.width + 2 * padding.x,
    height: laid.height + 2 * padding.y,
  };
  const painted = laid.lines.map((line, index): Painted => {
    const x = plate.x + padding.x;
    const baseline = plate.y + padding.y + size * lineAscent + index * laid.advance;
    const top = baseline - size * lineAscent;
    const height = size * (lineAscent + lineDescent);
    const box = { x: x + laid.gutter, y: top, width: Math.max(1, line.width), height };
    const [first] = line.pieces;
    const text = visual.lines[index]!;
    const run = {
      text,
      size,
      box,
      colour: first?.piece.colour ?? theme.roles.ink,
      background: theme.surface,
      kind: 'body',
    } as const;
    return {
      part: {
        id: `line${index + 1}`,
        box: { ...box, x, width: laid.gutter + box.width },
        reach: inflate(plate, 0),
        kind: 'text',
        text: text.trim() === '' ? [] : [run],
      },
      paint: (context, state) => {
        const alpha = context.globalAlpha;
        context.globalAlpha = alpha * Math.min(1, state.reveal * 2);
        if (laid.gutter > 0)
          line.number.draw(context, x + laid.gutter - size - line.number.width, baseline, null);
        context.globalAlpha = alpha;
        paintLine(context, line, x + laid.gutter, baseline, state);
      },
    };
  });
  return withPlate(assemble(input, 'code', painted, faults), plate, theme);
};
