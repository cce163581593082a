import type { Element } from '@lectern/contracts/scene/lesson.ts';
import { simplerScience } from './simpler-science.ts';

/** The same graph laid out the other way: a chain that is too long downwards may fit across. */
export const turned = (element: Element): Element => {
  const { visual } = element;
  if (visual.type !== 'graph') return element;
  return { ...element, visual: { ...visual, direction: visual.direction === 'down' ? 'right' : 'down' } };
};

/** A stage without its second line and its drawing. */
const labelOnly = <Stage extends { note?: string; drawing?: unknown }>(stage: Stage): Stage => ({
  ...stage,
  note: undefined,
  drawing: undefined,
});

/** The same visual with less on it: no annotations, no labels on shapes and curves, fewer lines. */
export const simpler = (element: Element): Element => {
  const { visual } = element;
  switch (visual.type) {
    case 'tex':
      return { ...element, visual: { ...visual, annotations: [] } };
    case 'figure':
      return {
        ...element,
        visual: { ...visual, shapes: visual.shapes.map((shape) => ({ ...shape, label: undefined })) },
      };
    case 'axes':
      return {
        ...element,
        visual: {
          ...visual,
          grid: false,
          plots: visual.plots.map((plot) => ({ ...plot, label: undefined })),
        },
      };
    case 'graph':
      return {
        ...element,
        visual: { ...visual, edges: visual.edges.map((edge) => ({ ...edge, label: undefined })) },
      };
    case 'equation':
      return {
        ...element,
        visual: { ...visual, mode: 'morph', steps: visual.steps.map(({ tex }) => ({ tex })) },
      };
    case 'worked-example':
      return {
        ...element,
        visual: { ...visual, steps: visual.steps.map(({ tex }) => ({ tex })) },
      };
    case 'quiz':
      return { ...element, visual: { ...visual, why: undefined, think_s: undefined } };
    case 'lines':
      return { ...element, visual: { ...visual, lines: visual.lines.slice(0, 4) } };
    case 'process':
      return { ...element, visual: { ...visual, steps: visual.steps.map(labelOnly) } };
    case 'cycle':
      return { ...element, visual: { ...visual, stages: visual.stages.map(labelOnly) } };
    case 'timeline':
      return { ...element, visual: { ...visual, spacing: 'even', spans: [] } };
    case 'venn':
      return { ...element, visual: { ...visual, items: [] } };
    case 'image':
      return { ...element, visual: { ...visual, caption: undefined, callouts: [] } };
    default:
      return { ...element, visual: simplerScience(visual) ?? visual };
  }
};
