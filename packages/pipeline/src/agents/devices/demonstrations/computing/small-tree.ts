import { highlight, show } from '../../../writing/actions.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';

/** A tree of seven nodes: who has which children. */
export const next: Record<string, string[]> = {
  A: ['B', 'C'],
  B: ['D', 'E'],
  C: ['F', 'G'],
  D: [],
  E: [],
  F: [],
  G: [],
};
/** Its nodes as a queue visits them. */
export const breadth = (() => {
  const order: string[] = [];
  const waiting = ['A'];
  while (waiting.length > 0) {
    const one = waiting.shift()!;
    order.push(one);
    waiting.push(...next[one]!);
  }
  return order;
})();
/** Its nodes as they are visited branch by branch. */
export const depth = (() => {
  const order: string[] = [];
  const visit = (one: string) => {
    order.push(one);
    for (const child of next[one]!) visit(child);
  };
  visit('A');
  return order;
})();
/** The tree as a graph; its nodes are named by small letters. */
export const tree = () =>
  graph(
    'tree',
    Object.keys(next).map((id) => node(id.toLowerCase(), id, 'a', 'circle')),
    Object.entries(next).flatMap(([from, to]) =>
      to.map((one) => edge(`${from}${one}`.toLowerCase(), from.toLowerCase(), one.toLowerCase())),
    ),
  );
/** Shows all of it at once. */
export const whole = () => [
  ...Object.keys(next).map((id) => show(`pic.${id.toLowerCase()}`, 0)),
  ...Object.entries(next).flatMap(([from, to]) =>
    to.map((one) => show(`pic.${from}${one}`.toLowerCase(), 0)),
  ),
];
/** Lights up the nodes in this order within one beat. */
export const lit = (order: string[]) =>
  order.map((id, i) => highlight(`pic.${id.toLowerCase()}`, 0.1 + (0.8 * i) / order.length, 1));
