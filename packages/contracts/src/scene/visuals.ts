import { z } from 'zod';
import { AxesVisual } from './axes.ts';
import { BarsVisual, CellsVisual, GraphVisual, NumberLineVisual, TableVisual } from './data-visuals.ts';
import { FigureVisual } from './figure.ts';
import { EquationVisual, TexVisual, WorkedExampleVisual } from './formula-visuals.ts';
import { ImageVisual } from './image.ts';
import { QuizVisual } from './quiz.ts';
import { scienceVisuals } from './science-visuals.ts';
import { CycleVisual, ProcessVisual, TimelineVisual } from './sequence-visuals.ts';
import {
  CardVisual,
  CitationVisual,
  CodeVisual,
  ComparisonVisual,
  LabelVisual,
  LinesVisual,
  RecapVisual,
  SectionVisual,
  TitleVisual,
} from './text-visuals.ts';
import { VennVisual } from './venn.ts';

export const Visual = z
  .discriminatedUnion('type', [
    TitleVisual,
    SectionVisual,
    LinesVisual,
    TexVisual,
    EquationVisual,
    WorkedExampleVisual,
    AxesVisual,
    FigureVisual,
    ImageVisual,
    GraphVisual,
    BarsVisual,
    NumberLineVisual,
    CellsVisual,
    TimelineVisual,
    ProcessVisual,
    CycleVisual,
    VennVisual,
    TableVisual,
    CardVisual,
    ComparisonVisual,
    CodeVisual,
    QuizVisual,
    RecapVisual,
    ...scienceVisuals,
    CitationVisual,
    LabelVisual,
  ])
  .meta({ id: 'Visual' });
export type Visual = z.infer<typeof Visual>;
export type VisualType = Visual['type'];
/** The visual of one type: `VisualOf<'axes'>`. */
export type VisualOf<Type extends VisualType> = Extract<Visual, { type: Type }>;
/** Visuals that are words alone; the others show something. */
export const textVisuals: ReadonlySet<VisualType> = new Set([
  'title',
  'section',
  'lines',
  'card',
  'comparison',
  'quiz',
  'recap',
  'citation',
  'label',
]);
