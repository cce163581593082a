import type { Brief, Fact, FactOf } from '../brief.ts';
import { isOrAre } from '../reading/agreement.ts';
import { connective, unfold } from '../reading/facts.ts';
import { capitalised, spoken } from '../reading/sentences.ts';
import { wordsOf } from '../shelf/match.ts';
import { draw, highlight, show, write } from '../writing/actions.ts';
import { boxLabel, label, phrase } from '../writing/phrases.ts';
import { beat, place, type Sketch } from '../writing/sketch.ts';
import { type Appearance, spread } from '../writing/spread.ts';
import { edge, graph, lines, node, tex } from '../writing/visuals.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';

const alt = (text: string) => text.slice(0, 300);
const inWords = (count: number) =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][count] ?? String(count);
const nodeIn = (id: string, words: string, by?: string): Appearance => ({
  words,
  act: (when) => [...(by ? [draw(`map.${by}`, when)] : []), show(`map.${id}`, when)],
});

/** Term, family, and what sets it apart, as a chain that narrows down; short lines where the chain would say nothing. */
export const definitionSketch = (fact: FactOf<'definition'>): Sketch => {
  const rest = fact.rest
    .slice(0, 4)
    .map(({ by, phrase: words }) => ({ by, words: label(words) ?? label(words, 10) }))
    .filter((one): one is { by: string; words: string } => one.words !== null && one.by !== '');
  const genus = label(fact.genus) ?? boxLabel(fact.genus);
  const term = boxLabel(fact.term);
  const idle = wordsOf(genus).every((word) => wordsOf(term).includes(word));
  if (rest.length === 0 && idle) return lineSketch(fact);
  const nodes = [
    node('term', term, 'accent'),
    node('genus', genus),
    ...rest.map(({ words }, i) => node(`mark${i + 1}`, words, (['b', 'c', 'd', 'e'] as const)[i]!)),
  ];
  const edges = nodes
    .slice(1)
    .map((to, i) =>
      edge(`to-${to.id}`, nodes[i]!.id, to.id, { label: i === 0 ? isOrAre(fact.term) : rest[i - 1]!.by }),
    );
  return {
    elements: [
      place(
        'map',
        'full',
        graph('layered', nodes, edges, 'down'),
        alt(`${fact.term} ${isOrAre(fact.term)} ${fact.genus}.`),
      ),
    ],
    beats: spread(
      spoken(fact.text),
      nodes.map((one, i) => nodeIn(one.id, one.label, i > 0 ? `to-${one.id}` : undefined)),
    ),
  };
};

export const partsSketch = (fact: FactOf<'parts'>): Sketch => {
  const parts = fact.items.map((item, i) => node(`part${i + 1}`, phrase(item, 6)));
  return {
    elements: [
      place(
        'map',
        'full',
        graph(
          'tree',
          [node('whole', boxLabel(fact.whole), 'accent'), ...parts],
          parts.map(({ id }) => edge(`to-${id}`, 'whole', id)),
        ),
        alt(`${fact.whole}: ${fact.items.join(', ')}`),
      ),
    ],
    beats: [
      ...spread(spoken(fact.text), [
        nodeIn('whole', fact.whole),
        ...parts.map(({ id, label }) => nodeIn(id, label, `to-${id}`)),
      ]),
      beat(
        `That makes ${inWords(parts.length)} parts. Cover them, and see whether you can name them all.`,
        ...parts.map(({ id }, i) => highlight(`map.${id}`, (0.8 * i) / parts.length)),
      ),
    ],
  };
};

/** What is given leads to what follows; lines where they are too long for boxes. */
export const conditionSketch = (fact: FactOf<'condition'>, turn: number): Sketch => {
  const both = /if and only if/i.test(fact.text);
  const [given, follows] = [label(fact.given, 12), label(fact.follows, 12)];
  if (!given || !follows) return lineSketch(fact);
  const says = spoken(fact.text);
  const oneWay = [
    'Mind the direction: if the condition fails, this alone tells you nothing.',
    'Read the arrow one way only; turned round, it would be a different claim.',
    'Again the arrow points one way only.',
  ][Math.min(turn, 2)]!;
  return {
    elements: [
      place(
        'map',
        'full',
        graph(
          'layered',
          [node('given', given, 'b'), node('then', follows, 'good')],
          [edge('so', 'given', 'then', { label: both ? 'exactly then' : 'then', role: 'good' })],
          'right',
        ),
        alt(`If ${fact.given}, then ${fact.follows}.`),
      ),
    ],
    beats: [
      ...spread(says, [nodeIn('given', fact.given), nodeIn('then', fact.follows, 'so')]),
      ...(both ? [] : [beat(oneWay, highlight('map.so', 0.2))]),
    ],
  };
};

/** Two things that share something: both point at it. */
export const comparisonSketch = (fact: FactOf<'comparison'>): Sketch => {
  const order = / first$/.test(fact.except);
  const firstLeft = fact.except !== 'second first';
  const nodes = [
    node('left', boxLabel(fact.left), 'a'),
    node('right', boxLabel(fact.right), 'b'),
    node('same', order ? boxLabel(fact.same, 6) : `Same ${phrase(fact.same, 6)}`, 'good'),
    ...(!order && fact.except ? [node('except', `Not the same: ${phrase(fact.except, 8)}`, 'bad')] : []),
  ];
  const edges = [
    edge('from-left', 'left', 'same', {
      role: 'a',
      ...(order ? { label: firstLeft ? 'first' : 'later' } : {}),
    }),
    edge('from-right', 'right', 'same', {
      role: 'b',
      ...(order ? { label: firstLeft ? 'later' : 'first' } : {}),
    }),
    ...(!order && fact.except ? [edge('apart', 'same', 'except', { dash: true })] : []),
  ];
  const closing = order
    ? `So the order is fixed: ${phrase(firstLeft ? fact.left : fact.right, 9).replace(/^(?:An?|The) /, (article) => article.toLowerCase())} goes first.`
    : `Two very different things, and yet one and the same ${phrase(fact.same, 6)}.`;
  return {
    elements: [
      place(
        'map',
        'full',
        graph('layered', nodes, edges, 'right'),
        alt(`${fact.left} and ${fact.right} compared.`),
      ),
    ],
    beats: [
      ...spread(spoken(fact.text), [
        nodeIn('left', fact.left),
        nodeIn('same', fact.same, 'from-left'),
        nodeIn('right', fact.right, 'from-right'),
        ...(!order && fact.except ? [nodeIn('except', fact.except, 'apart')] : []),
      ]),
      beat(closing, highlight('map.left', 0.15), highlight('map.right', 0.4), highlight('map.same', 0.7)),
    ],
  };
};

/** A long object unfolds into a chain: `a description` — of → `the structure` — of → `molecules`. */
const chainSketch = (fact: FactOf<'link'>): Sketch | null => {
  const cut = connective.exec(fact.object);
  if (fact.object.split(/\s+/).length < 6 || !cut || cut.index < 3 || fact.verb === 'relates') return null;
  const rest = unfold(fact.object.slice(cut.index));
  const labels = [fact.subject, fact.object.slice(0, cut.index), ...rest.map(({ phrase: words }) => words)];
  const bys = [fact.verb, ...rest.map(({ by }) => by)];
  if (labels.some((one) => label(one) === null) || bys.some((by) => !by)) return null;
  const nodes = labels.map((one, i) => node(`box${i + 1}`, boxLabel(one), i === 0 ? 'accent' : 'ink'));
  const edges = bys.map((by, i) =>
    edge(`link${i + 1}`, `box${i + 1}`, `box${i + 2}`, { label: phrase(by, 4) }),
  );
  return {
    elements: [place('map', 'full', graph('layered', nodes, edges, 'down'), alt(fact.text))],
    beats: spread(
      spoken(fact.text),
      nodes.map(({ id, label }, i) => nodeIn(id, label, i > 0 ? `link${i}` : undefined)),
    ),
  };
};

/** Each link a row: subject, verb, object. */
export const linksSketch = (facts: FactOf<'link'>[]): Sketch => {
  const chain = facts.length === 1 ? chainSketch(facts[0]!) : null;
  if (chain) return chain;
  if (facts.length === 1 && label(facts[0]!.object, 12) === null) return lineSketch(facts[0]!);
  const ids = new Map<string, string>();
  const nodes: ReturnType<typeof node>[] = [];
  const add = (words: string, role: 'ink' | 'accent') => {
    const shown = label(words) ?? label(words, facts.length === 1 ? 12 : 8) ?? boxLabel(words);
    const key = shown.toLowerCase().replace(/^the /, '');
    if (!ids.has(key)) {
      ids.set(key, `box${nodes.length + 1}`);
      nodes.push(node(ids.get(key)!, shown, role));
    }
    return ids.get(key)!;
  };
  const edges: ReturnType<typeof edge>[] = [];
  const beats = facts.flatMap((fact, i) => {
    const pair = /^(?:relates|compares|connects|converts|transforms)$/.test(fact.verb)
      ? /^(.{4,140}?)\s+(?:to|with|into|and)\s+(?:the\s+|an?\s+)(.{4,140})$/i.exec(fact.object)
      : null;
    const before = nodes.length;
    const from = add(pair ? pair[1]! : fact.subject, pair ? 'ink' : i === 0 ? 'accent' : 'ink');
    const isNew = nodes.length > before;
    const to = add(pair ? pair[2]! : fact.object, 'ink');
    if (from === to) return spread(spoken(fact.text), []);
    const id = `link${i + 1}`;
    edges.push(
      edge(id, from, to, {
        label: phrase(pair ? `${fact.verb} to`.replace('relates to', 'related to') : fact.verb, 4),
        role: 'accent',
        directed: !pair,
      }),
    );
    const labelOf = (one: string) => nodes.find((item) => item.id === one)!.label;
    return spread(spoken(fact.text), [
      ...(isNew ? [nodeIn(from, labelOf(from))] : []),
      nodeIn(to, labelOf(to), id),
    ]);
  });
  return {
    elements: [
      place(
        'map',
        'full',
        graph('layered', nodes, edges, 'right'),
        alt(facts.map(({ text }) => text).join(' ')),
      ),
    ],
    beats,
  };
};

/** What it cannot do, crossed by a red line. */
export const limitSketch = (fact: FactOf<'limit'>): Sketch => {
  const parted =
    /^(.{3,200}?)\s+((?:will|may|can|does|do|is|are)?\s*(?:not be able to|cannot|can not|may fail to|fails? to|not))\s+(.{3,240})$/i.exec(
      fact.text.replace(/[.]$/, ''),
    );
  if (!parted || label(parted[3]!, 9) === null) return lineSketch(fact);
  const nodes = [
    node('what', boxLabel(parted[1]!.replace(/^However,?\s+/i, '')), 'ink'),
    node('limit', boxLabel(parted[3]!, 9), 'bad'),
  ];
  return {
    elements: [
      place(
        'map',
        'full',
        graph(
          'layered',
          nodes,
          [edge('stop', 'what', 'limit', { label: phrase(parted[2]!, 5), role: 'bad', dash: true })],
          'right',
        ),
        alt(fact.text),
      ),
    ],
    beats: spread(spoken(fact.text), [nodeIn('what', parted[1]!), nodeIn('limit', parted[3]!, 'stop')]),
  };
};

/** The last resort: the clauses as short lines, or the terms that stand in the sentence as formulas. */
export const statementSketch = (fact: FactOf<'statement'>, brief: Brief): Sketch => {
  const formula = brief.formulas.find(({ sentence }) => sentence === fact.sentence);
  if (!formula) return lineSketch(fact);
  return {
    elements: [place('term', 'full', tex(formula.tex), alt(`The term ${formula.text}`))],
    beats: spread(spoken(fact.text), [{ words: formula.text, act: (when) => [write('term.formula', when)] }]),
  };
};

/** Says something without the clause before it: neither a single word nor the tail of a sentence. */
const standsAlone = (clause: string): boolean =>
  /\s/.test(clause.trim()) &&
  !/^(?:then|or|and|but|so|where|which|that|when|by|for|of|in order)\b/i.test(clause.trim());

const lineSketch = (fact: Fact): Sketch => {
  const clauses = spoken(fact.text, 12).flatMap((clause) =>
    clause
      .replace(/[.]$/, '')
      .split(/,\s+(?=\w+ \w+ \w+)|\s+(?=because |by |so that |and then |until |in order )/),
  );
  const whole = clauses
    .map((clause) => wholePhrase(clause.replace(/[$\\]/g, ''), 9))
    .filter((clause): clause is string => clause !== null && standsAlone(clause));
  const shown = (whole.length > 0 ? whole : [boxLabel(fact.text)]).slice(0, 4).map((one) => capitalised(one));
  return {
    elements: [place('lines', 'full', lines(shown), alt(fact.text))],
    beats: spread(
      spoken(fact.text),
      shown.map((line, i) => ({ words: line, act: (when) => [show(`lines.line${i + 1}`, when)] })),
    ),
  };
};
