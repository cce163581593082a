import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { fitInto, looseGap, opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import { type Formula, layFormula } from '../tex/formula.ts';
import { paintGlyphs } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { inkAt } from './equation-steps.ts';

type Recap = VisualOf<'recap'>;

const layPoints = (
  visual: Recap,
  theme: Theme,
  { width, height }: { width: number; height: number },
  size: number,
  em: number,
  formula: Formula | null,
) => {
  const indent = visual.points.length > 1 ? size * 1.5 : 0;
  const points = visual.points.map((point) =>
    layPhrase(point, { size, colour: theme.roles.ink, maxWidth: width - indent, maxLines: 3 }),
  );
  const question =
    visual.question === undefined
      ? null
      : layPhrase(visual.question, {
          size,
          weight: 500,
          colour: theme.roles.b,
          maxWidth: width,
          maxLines: 3,
        });
  const above = formula === null ? 0 : formula.ink.height * em + size * 1.6;
  const bare = points.reduce(
    (sum, point) => sum + point.height,
    above + (question === null ? 0 : size * 2.6 + question.height),
  );
  const gap = looseGap(bare, points.length - 1, height, { least: size * 0.8, most: size * 1.2 });
  const listed = points.reduce((sum, point) => sum + point.height + gap, -gap);
  const below = question === null ? 0 : size * 2.6 + question.height;
  const phrases: LaidPhrase[] = question === null ? points : [...points, question];
  return {
    indent,
    points,
    question,
    gap,
    above,
    listed,
    em,
    width: Math.max(
      formula === null ? 0 : formula.ink.width * em,
      ...points.map((point) => point.width + indent),
      question?.width ?? 0,
    ),
    height: above + listed + below,
    faults: phrases.flatMap((phrase) => phrase.faults),
  };
};

const readFormula = (visual: Recap): { formula: Formula | null; faults: LayoutFault[] } => {
  if (visual.tex === undefined) return { formula: null, faults: [] };
  try {
    return layFormula(visual.tex, []);
  } catch (error) {
    return {
      formula: null,
      faults: [{ code: 'tex_error', part: 'formula', detail: `${visual.tex}: ${(error as Error).message}` }],
    };
  }
};

const pointPart = (
  index: number,
  phrase: LaidPhrase,
  at: { x: number; y: number; indent: number; size: number },
  theme: Theme,
): Painted => {
  const number = layPhrase(String(index + 1), { size: at.size, weight: 600, colour: theme.roles.accent });
  const part = phrasePart(
    `point${index + 1}`,
    phrase,
    { x: at.x + at.indent, y: at.y },
    { background: theme.background, kind: 'body' },
  );
  return {
    ...part,
    part: { ...part.part, box: { ...part.part.box, x: at.x, width: at.indent + phrase.width } },
    paint: (context, state) => {
      if (at.indent > 0)
        number.draw(
          context,
          at.x,
          at.y + phrase.baseline - number.baseline,
          Math.min(1, state.reveal * 2),
          'show',
        );
      part.paint(context, state);
    },
  };
};

/** What to take home: the formula, numbered points, and below a short rule the question that stays. */
export const layOutRecap: LayOut<'recap'> = (input) => {
  const { visual, region, theme } = input;
  const { formula, faults: own } = readFormula(visual);
  const room = { width: Math.min(region.width, 1400), height: region.height };
  const { laid, size, faults } = fitInto(
    sizesFrom(theme.sizes.body + (visual.points.length > 2 ? 4 : 10)),
    room,
    (each) => {
      const em = formula === null ? 0 : Math.min(each * 2.3, room.width / formula.ink.width);
      return layPoints(visual, theme, room, each, em, formula);
    },
  );
  const x = region.x + (region.width - laid.width) / 2;
  const top = opticalTop(region, laid.height);
  const painted: Painted[] = [];
  if (formula !== null) {
    const place = {
      x: x + (laid.width - formula.ink.width * laid.em) / 2 - formula.ink.x * laid.em,
      y: top - formula.ink.y * laid.em,
      size: laid.em,
    };
    const box: Box = inkAt(formula, place);
    const text = {
      text: formula.tex,
      size: laid.em,
      box,
      colour: theme.roles.accent,
      background: theme.background,
      kind: 'tex',
    } as const;
    painted.push({
      part: { id: 'formula', box, kind: 'text', text: [text] },
      paint: (context, state) => paintGlyphs(context, formula.glyphs, place, () => theme.roles.accent, state),
    });
  }
  let y = top + laid.above;
  laid.points.forEach((point, index) => {
    painted.push(pointPart(index, point, { x, y, indent: laid.indent, size }, theme));
    y += point.height + laid.gap;
  });
  if (laid.question !== null)
    painted.push(questionPart(laid.question, { x, y: y - laid.gap + size * 1.3 }, size * 1.3, theme));
  return assemble(input, 'recap', painted, [...own, ...faults]);
};

const questionPart = (
  question: LaidPhrase,
  rule: { x: number; y: number },
  below: number,
  theme: Theme,
): Painted => {
  const part = phrasePart(
    'question',
    question,
    { x: rule.x, y: rule.y + below },
    { background: theme.background, kind: 'body', glow: theme.roles.b },
  );
  return {
    ...part,
    part: {
      ...part.part,
      box: { x: rule.x, y: rule.y, width: Math.max(132, question.width), height: below + question.height },
    },
    paint: (context, state) => {
      context.fillStyle = theme.roles.b;
      context.fillRect(rule.x, rule.y, 132 * Math.min(1, state.reveal * 2), 4);
      part.paint(context, state);
    },
  };
};
