import { move, show } from '../../writing/actions.ts';
import { beat, place, type Sketch } from '../../writing/sketch.ts';

/** The four steps of a filter that come round again. */
export const cycle = (): Sketch => ({
  elements: [
    place(
      'round',
      'full',
      {
        type: 'cycle',
        stages: [
          { label: 'predict', note: 'by the motion', role: 'a' },
          { label: 'measure', note: 'with noise', role: 'b' },
          { label: 'weigh', note: 'the gain', role: 'c' },
          { label: 'combine', note: 'less uncertain', role: 'd' },
        ],
        centre: 'once a second',
        token: { at: 1 },
      },
      'Predict, measure, weigh, combine, and predict again.',
    ),
  ],
  beats: [
    beat(
      'First predict where it should be now. That makes it a bit less certain.',
      show('round.stage1', 'predict'),
      show('round.token', 'predict'),
    ),
    beat(
      'Then measure, and weigh both.',
      show('round.stage2', 'measure'),
      move('round.token', 2, 'measure', 0.8),
      show('round.stage3', 'weigh'),
      move('round.token', 3, 'weigh', 0.8),
    ),
    beat(
      'Combine them into one estimate.',
      show('round.stage4', 'Combine'),
      move('round.token', 4, 'Combine', 0.8),
    ),
    beat(
      'And begin anew. Only the last estimate must be kept, not the whole past.',
      show('round.centre', 'anew'),
      move('round.token', 5, 'anew', 0.8),
    ),
  ],
});
