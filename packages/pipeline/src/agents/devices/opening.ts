import type { Brief, Fact } from '../brief.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { draw, show } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, place } from '../writing/sketch.ts';
import { arc, type Piece } from './piece.ts';

/** A question that the first fact answers, in the words of its kind. */
const questionOf = (fact: Fact | undefined, term: string): string => {
  switch (fact?.kind) {
    case 'definition':
      return `What exactly is ${term}, and what sets it apart?`;
    case 'steps':
      return `What happens in ${term}, step by step, and why in that order?`;
    case 'parts':
      return `What is ${phrase(fact.whole)} made of?`;
    case 'dependence':
      return `How does ${phrase(fact.of)} change when ${phrase(fact.on)} changes?`;
    case 'growth':
      return `How much more work is it when the input grows ten times?`;
    case 'condition':
      return `When can you be sure of something, and when can you not? That is what ${term} settles.`;
    case 'comparison':
      return `Could ${phrase(fact.left)} and ${phrase(fact.right)} have something in common?`;
    case 'link':
      return `What does ${term} connect, and what is it good for?`;
    default:
      return `What does ${term} tell you, and how far can you trust it?`;
  }
};

/** The title card, while the voice asks what the lesson answers. */
export const opening = (brief: Brief, entry: ShelfEntry | null): Piece => {
  const chief = brief.facts.find(({ kind }) => kind !== 'statement') ?? brief.facts[0];
  const says = entry?.puzzle ?? [questionOf(chief, brief.term), 'Let us build it up piece by piece.'];
  const title = place(
    'title',
    'frame',
    {
      type: 'title',
      text: phrase(brief.title, 16),
      ...(brief.field ? { eyebrow: phrase(brief.field, 6) } : {}),
    },
    `Title: ${phrase(brief.title, 16)}`,
  );
  const [first = '', ...others] = says;
  const enter = [
    ...(brief.field ? [show('title.eyebrow', 0)] : []),
    show('title.text', 0.05),
    draw('title.rule', 0.35),
  ];
  return {
    id: 'opening',
    purpose: 'open',
    title: phrase(brief.title, 12),
    aim: 'Wants the answer.',
    rank: arc.open,
    worth: 100,
    sources: entry ? [`shelf-${entry.id}`] : chief ? [chief.source] : [],
    sketch: { elements: [title], beats: [beat(first, ...enter), ...others.map((say) => beat(say))] },
  };
};
