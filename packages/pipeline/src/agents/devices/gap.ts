import { highlight, show } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { arc, type Piece } from './piece.ts';

const lowered = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** True where the words of a box stand in what was said as a whole: up to a stop, and no half of a pair. */
const isWhole = (label: string, told: Piece): boolean => {
  const plain = (text: string) => text.toLowerCase().replace(/\b(?:the|an?) /g, '');
  const said = told.sketch.beats.map(({ say }) => plain(say)).join(' ');
  const at = said.indexOf(plain(label));
  return at >= 0 && /^(?:[.,;:]|$)/.test(said.slice(at + plain(label).length)) && !/ (?:and|or) /.test(label);
};

/** The map of an earlier scene once more, with a gap: the viewer fills it from memory before it appears. */
export const gapPiece = (told: Piece): Piece | null => {
  const element = told.sketch.elements[0];
  if (element?.visual.type !== 'graph' || told.sketch.elements.length > 1) return null;
  const { nodes, edges = [] } = element.visual;
  const hidden = nodes.findLast(
    ({ id, role }) =>
      role !== 'muted' && edges.some(({ to }) => to === id) && !edges.some(({ from }) => from === id),
  );
  const into = edges.filter(({ to }) => to === hidden?.id);
  if (!hidden || !isWhole(hidden.label, told) || nodes.length < 2 || nodes.length > 7 || into.length === 0)
    return null;
  const given = [
    ...nodes.filter(({ id }) => id !== hidden.id).map(({ id }) => id),
    ...edges.filter((one) => !into.includes(one) && one.from !== hidden.id).map(({ id }) => id),
  ];
  const leading = into[0]!;
  const joins = /^(?:used|that|of|for|with|by|to|in|based|between|from|through|applied)/;
  const ask = joins.test(leading.label ?? '')
    ? `What belongs after “${leading.label}”?`
    : 'How does the thought go on?';
  return {
    id: `question-${told.id}`,
    purpose: 'question',
    title: 'From memory',
    aim: 'Recalls it from memory.',
    rank: arc.recap - 5,
    worth: 58,
    sources: told.sources,
    sketch: {
      elements: [
        place(
          'gap',
          element.region ?? 'full',
          element.visual,
          `${element.alt} One box is missing at first.`.slice(0, 300),
        ),
      ],
      beats: [
        beat(
          'Here is the map once more, but one box is missing.',
          ...given.map((id) => show(`gap.${id}`, 0.05)),
        ),
        pause(2.2, beat(`${ask} Say it before you see it.`, ...into.map(({ id }) => show(`gap.${id}`, 0.1)))),
        beat(
          `Here it is: ${lowered(phrase(hidden.label, 14))}.`,
          show(`gap.${hidden.id}`, 0),
          highlight(`gap.${hidden.id}`, 0.5),
        ),
      ],
    },
  };
};
