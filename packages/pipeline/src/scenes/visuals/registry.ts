import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import { type Assets, noAssets } from '../assets/assets.ts';
import { type Frame, landscape } from '../frame.ts';
import type { Box } from '../geometry.ts';
import { withFamily } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LaidElement, LayOut } from '../visual.ts';
import { layOutAxes } from './axes.ts';
import { layOutBars } from './bars.ts';
import { layOutCard } from './card.ts';
import { layOutCells } from './cells.ts';
import { layOutCitation } from './citation.ts';
import { layOutCode } from './code.ts';
import { layOutComparison } from './comparison.ts';
import { layOutCycle } from './cycle.ts';
import { layOutEquation } from './equation.ts';
import { layOutFigure } from './figure.ts';
import { layOutGraph } from './graph.ts';
import { layOutImage } from './image.ts';
import { layOutLabel } from './label.ts';
import { layOutLines } from './lines.ts';
import { layOutNumberLine } from './number-line.ts';
import { layOutProcess } from './process.ts';
import { layOutQuiz } from './quiz.ts';
import { layOutRecap } from './recap.ts';
import { scienceLayouts } from './science-layouts.ts';
import { layOutSection } from './section.ts';
import { layOutTable } from './table.ts';
import { layOutTex } from './tex.ts';
import { layOutTimeline } from './timeline.ts';
import { layOutTitle } from './title.ts';
import { layOutVenn } from './venn.ts';
import { layOutWorkedExample } from './worked-example.ts';

const layouts: { [Type in VisualType]: LayOut<Type> } = {
  title: layOutTitle,
  section: layOutSection,
  lines: layOutLines,
  tex: layOutTex,
  equation: layOutEquation,
  'worked-example': layOutWorkedExample,
  axes: layOutAxes,
  figure: layOutFigure,
  image: layOutImage,
  graph: layOutGraph,
  bars: layOutBars,
  'number-line': layOutNumberLine,
  cells: layOutCells,
  timeline: layOutTimeline,
  process: layOutProcess,
  cycle: layOutCycle,
  venn: layOutVenn,
  table: layOutTable,
  card: layOutCard,
  comparison: layOutComparison,
  code: layOutCode,
  quiz: layOutQuiz,
  recap: layOutRecap,
  ...scienceLayouts,
  citation: layOutCitation,
  label: layOutLabel,
};

/** Lays out the element's visual inside `region`. Pure; never throws on content. */
export const layOutVisual = (
  element: Pick<Element, 'id' | 'visual'>,
  region: Box,
  theme: Theme,
  frame: Frame = landscape,
  assets: Assets = noAssets,
  anchor?: Box,
): LaidElement => {
  // The table's type ties each name to its own layout; the compiler cannot see that across the union.
  const layOut = layouts[element.visual.type] as LayOut<VisualType>;
  const { id, visual } = element;
  return withFamily(theme.fonts.text, () =>
    layOut({ id, visual, region, theme, frame, assets, ...(anchor ? { anchor } : {}) }),
  );
};
