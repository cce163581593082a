import { capitalised } from '../reading/sentences.ts';
import { draw, highlight, move, show } from '../writing/actions.ts';
import { compute } from '../writing/compute.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, type ElementInput, pause, place } from '../writing/sketch.ts';
import { timesInWords } from '../writing/times-in-words.ts';
import { arc, type Piece } from './piece.ts';

/** The curve of an earlier scene, asked the other way round: the quantity falls to half. */
const curveQuestion = (told: Piece, element: ElementInput): Piece | null => {
  if (!told.id.startsWith('told-') || element.visual.type !== 'axes') return null;
  const { plots, x } = element.visual;
  const here = plots.find((plot) => plot.plot === 'tracker');
  if (here?.plot !== 'tracker') return null;
  const [before, after] = [compute(here.of, { x: 1 }), compute(here.of, { x: 0.5 })];
  const tall = { ...element.visual.y, max: Math.max(element.visual.y.max, after * 1.1) };
  const visual = {
    ...element.visual,
    y: tall,
    plots: plots.map((plot) =>
      plot.plot === 'function' && plot.from !== undefined && plot.from > 0.45
        ? { ...plot, from: 0.45 }
        : plot,
    ),
  };
  const exact = x.ticks !== 'none';
  return {
    id: `question-${told.id}`,
    purpose: 'question',
    title: 'Your turn',
    aim: 'Predicts the other direction.',
    rank: arc.recap - 5,
    worth: 58,
    sources: [...told.sources, 'computation'],
    sketch: {
      elements: [place('back', element.region, visual, element.alt)],
      beats: [
        beat(
          'Now the other way round: here is the starting point again.',
          show('back.x-axis', 0),
          show('back.y-axis', 0),
          draw('back.curve', 0.1),
          show('back.here', 0.5),
        ),
        pause(2.2, beat(`If you halve ${phrase(x.label ?? 'it', 8)}, where does the dot go?`)),
        beat(
          exact
            ? `To ${timesInWords(after / before)} the value: ${after > before ? 'up' : 'down'} it goes.`
            : `It goes ${after > before ? 'up' : 'down'}, the opposite way.`,
          move('back.here', 0.5, 0.05),
        ),
      ],
    },
  };
};

/** The map of an earlier scene once more, with a gap: the viewer fills it from memory before it appears. */
export const questionPiece = (told: Piece): Piece | null => {
  const element = told.sketch.elements[0];
  if (element?.visual.type === 'axes') return curveQuestion(told, element);
  if (element?.visual.type !== 'graph' || told.sketch.elements.length > 1) return null;
  const { nodes, edges = [] } = element.visual;
  const hidden = nodes.findLast(
    ({ id, role }) =>
      role !== 'muted' && edges.some(({ to }) => to === id) && !edges.some(({ from }) => from === id),
  );
  const into = edges.filter(({ to }) => to === hidden?.id);
  if (!hidden || nodes.length < 2 || nodes.length > 7 || into.length === 0) return null;
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
    title: 'Your turn',
    aim: 'Recalls it from memory.',
    rank: arc.recap - 5,
    worth: 58,
    sources: told.sources,
    sketch: {
      elements: [
        place(
          'gap',
          element.region,
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
          `${capitalised(phrase(hidden.label, 14))}.`,
          show(`gap.${hidden.id}`, 0),
          highlight(`gap.${hidden.id}`, 0.5),
        ),
      ],
    },
  };
};
