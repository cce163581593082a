import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { LaidPart } from '../scenes/visual.ts';

/**
 * Parts that a scene seldom names, and that belong to others: `note2` to `step2`, `value1` to `bar1`, `note-a` to `a`,
 * an arrow to the step that it leads to, an item to its sets, the edge of a graph to both of its nodes, a term to its formula, a cell to its row. They come and go with them.
 * Returns the ids of the parts that `part` waits for; empty when it stands on its own.
 */
export function companionsOf(part: string, element: Element, parts: readonly LaidPart[]): string[] {
  const visual = element.visual;
  const wanted: string[] = [];
  if (visual.type === 'graph') {
    const edge = visual.edges.find((candidate) => candidate.id === part);
    if (edge) wanted.push(edge.from, edge.to);
  }
  if (visual.type === 'equation' || visual.type === 'worked-example')
    wanted.push(part.replace(/^note(?=\d+$)/, 'step'));
  if (visual.type === 'process')
    wanted.push(part.replace(/^arrow(\d+)$/, (_, before) => `step${Number(before) + 1}`));
  if (visual.type === 'cycle') {
    const before = Number(/^arrow(\d+)$/.exec(part)?.[1]);
    if (part === 'token') wanted.push(`stage${visual.token?.at ?? 1}`);
    if (before) wanted.push(`stage${before}`, `stage${(before % visual.stages.length) + 1}`);
  }
  if (visual.type === 'venn') {
    const item = visual.items[Number(/^item(\d+)$/.exec(part)?.[1]) - 1];
    if (item) wanted.push(...(item.in.length > 0 ? item.in : ['whole']));
  }
  if (visual.type === 'timeline' && part === 'now') wanted.push('axis');
  if (visual.type === 'bars') wanted.push(part.replace(/^value(?=\d+$)/, 'bar'));
  if (visual.type === 'tex') wanted.push(part.startsWith('note-') ? part.slice(5) : 'formula');
  if (visual.type === 'table') wanted.push(part.replace(/^cell-(\d+)-\d+$/, 'row$1'));
  if (visual.type === 'comparison') wanted.push(part.replace(/^(left|right)\d+$/, '$1'));
  if (visual.type === 'quiz' && part === 'why') wanted.push('answer');
  if (visual.type === 'card' && part === 'kind') wanted.push('line1');
  return wanted.filter((id) => id !== part && parts.some((candidate) => candidate.id === id));
}
