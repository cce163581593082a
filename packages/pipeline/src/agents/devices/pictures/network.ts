import { draw, highlight, show } from '../../writing/actions.ts';
import { beat } from '../../writing/sketch.ts';
import { edge, graph, node } from '../../writing/visuals.ts';
import type { PictureFamily } from './family.ts';

const links: [string, string][] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['d', 'e'],
  ['e', 'f'],
  ['f', 'a'],
  ['b', 'e'],
];

export const network: PictureFamily = {
  id: 'network',
  name: 'a network of nodes',
  title: 'Nodes and links',
  words: {
    graph: 2,
    network: 3,
    path: 3,
    vertex: 4,
    vertice: 4,
    node: 4,
    edge: 3,
    tree: 3,
    'shortest path': 4,
    route: 3,
    routing: 4,
    traversal: 4,
    connected: 2,
    internet: 3,
    social: 2,
    dijkstra: 4,
    flow: 1,
    protocol: 3,
    link: 2,
  },
  draw: () => ({
    visual: graph(
      'circle',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id, id.toUpperCase(), 'a', 'circle')),
      links.map(([from, to]) => edge(`${from}${to}`, from, to, { directed: false })),
    ),
    alt: 'Six nodes in a circle, joined by seven links.',
    beats: [
      beat(
        'Picture things as nodes, and what joins two of them as a link.',
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => show(`picture.${id}`, 0)),
        ...links.map(([from, to]) => draw(`picture.${from}${to}`, 'link')),
      ),
      beat(
        'From A to D there is more than one way: over B and C, for instance, or over F and E.',
        ...['a', 'ab', 'b', 'bc', 'c', 'cd', 'd'].map((id) => highlight(`picture.${id}`, 'C')),
        ...['fa', 'f', 'ef', 'e', 'de'].map((id) => highlight(`picture.${id}`, 'F')),
      ),
    ],
    lights: [
      ['a', /node|vert/i],
      ['ab', /edge|link|path|connect/i],
    ],
  }),
};
