import type { FactOf } from '../brief.ts';
import { capitalised, spoken } from '../reading/sentences.ts';
import { draw, highlight, show } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, place, type Sketch } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { edge, graph, node } from '../writing/visuals.ts';

const ordinals = ['First', 'Then', 'Next', 'After that', 'Then again', 'Further on', 'At last'];

/** Steps as boxes in a row, or round in a circle, and then walked through one by one. */
export const stepsSketch = (fact: FactOf<'steps'>): Sketch => {
  const nodes = fact.items.map((item, i) =>
    node(`step${i + 1}`, capitalised(phrase(item, 5)), i === 0 ? 'accent' : 'ink'),
  );
  const edges = nodes.slice(1).map((to, i) => edge(`go${i + 1}`, nodes[i]!.id, to.id));
  if (fact.cyclic) edges.push(edge(`go${nodes.length}`, nodes.at(-1)!.id, nodes[0]!.id, { dash: true }));
  const walk = nodes.map((one, i) => {
    const last = i === nodes.length - 1;
    const lead = last && !fact.cyclic ? 'At last' : ordinals[i]!;
    return beat(
      `${lead}: ${one.label.toLowerCase()}.`,
      ...(i > 0 ? [highlight(`walk.go${i}`, 0)] : []),
      highlight(`walk.${one.id}`, 0.15),
    );
  });
  const round = fact.cyclic
    ? [
        beat(
          `From ${nodes.at(-1)!.label.toLowerCase()} it can go round again, and each round continues where the last one ended.`,
          draw(`walk.go${nodes.length}`, 'round'),
          highlight(`walk.${nodes[0]!.id}`, 0.6),
        ),
      ]
    : [];
  return {
    elements: [
      place(
        'walk',
        'full',
        graph(fact.cyclic ? 'circle' : 'row', nodes, edges),
        `Steps: ${fact.items.join(', ')}`.slice(0, 300),
      ),
    ],
    beats: [
      ...spread(
        spoken(fact.text),
        nodes.map(({ id, label }, i) => ({
          words: label,
          act: (when) => [...(i > 0 ? [draw(`walk.go${i}`, when)] : []), show(`walk.${id}`, when)],
        })),
      ),
      ...walk,
      ...round,
    ],
  };
};
