import { assemble, phrasePart } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import type { LayOut } from '../visual.ts';

/** As small as body text may be. */
const size = 28;

/** A quiet line at the left margin, on the lower edge of its region; what is too long for it is left out at its end. */
export const layOutCitation: LayOut<'citation'> = (input) => {
  const { visual, region, theme } = input;
  const lay = (text: string) => layPhrase(text, { size, colour: theme.roles.muted });
  const words = visual.text.trim().split(/\s+/);
  let laid = lay(visual.text);
  for (let count = words.length - 1; count > 0 && laid.width > region.width; count -= 1) {
    laid = lay(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[ …,;:·]+$/, '')} …`,
    );
  }
  const at = { x: region.x, y: region.y + region.height - laid.height };
  const painted = phrasePart('text', laid, at, { background: theme.background, kind: 'label' });
  return assemble(input, 'citation', [painted], laid.faults);
};
