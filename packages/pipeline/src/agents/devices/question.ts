import { draw, move, show } from '../writing/actions.ts';
import { compute } from '../writing/compute.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { timesInWords } from '../writing/times-in-words.ts';
import { arc, type Piece } from './piece.ts';

/** The curve of an earlier scene, asked the other way round: the quantity falls to half. */
export const questionPiece = (told: Piece): Piece | null => {
  const element = told.sketch.elements[0];
  if (!/^told-/.test(told.id) || element?.visual.type !== 'axes') return null;
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
  // Only an exact law can be asked the other way round for a number.
  if (x.ticks === 'none') return null;
  return {
    id: `question-${told.id}`,
    purpose: 'question',
    title: 'Now the other way',
    aim: 'Predicts the other direction.',
    rank: arc.recap - 5,
    worth: 58,
    sources: [...told.sources, 'computation'],
    sketch: {
      elements: [place('back', element.region ?? 'full', visual, element.alt)],
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
          `To ${timesInWords(after / before)} the value: ${after > before ? 'up' : 'down'} it goes.`,
          move('back.here', 0.5, 0.05),
        ),
      ],
    },
  };
};
