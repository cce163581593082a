import type { ActionInput, When } from './actions.ts';
import { cueWord } from './phrases.ts';
import { beat, type SketchBeat } from './sketch.ts';

/** Something to bring in when its words are spoken. */
export interface Appearance {
  /** The words on it, to find the moment by. */
  words: string;
  act(when: When): ActionInput[];
}

/** Beats that speak `says` in order and bring each appearance in at the word that names it, in order; the rest by even shares. */
export const spread = (says: string[], appearances: Appearance[]): SketchBeat[] => {
  const beats = says.map((say) => beat(say));
  let at = 0;
  appearances.forEach((appearance, index) => {
    const found = beats.findIndex((one, i) => i >= at && cueWord(appearance.words, one.say) !== undefined);
    if (found >= 0) {
      at = found;
      const say = beats[found]!.say;
      beats[found]!.actions?.push(...appearance.act(cueWord(appearance.words, say)!));
    } else {
      const share = Math.min(0.85, index / Math.max(1, appearances.length));
      beats[at]?.actions?.push(...appearance.act(Math.max(0.05, share)));
    }
  });
  return beats;
};
