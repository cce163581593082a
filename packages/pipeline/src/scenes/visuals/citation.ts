import { assemble, phrasePart } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import type { LayOut } from '../visual.ts';

/** As small as body text may be. */
const size = 28;

/** A quiet line at the left margin, on the lower edge of its region; what is too long for it is left out at its end. */
export const layOutCitation: LayOut<'citation'> = (input) => {
  const { visual, region, theme } = input;
  const lay = (text: string) => layPhrase(text, { size, colour: theme.roles.muted });
  let text = visual.text;
  let laid = lay(text);
  while (laid.width > region.width && text.includes(' ')) {
    text = `${text.slice(0, text.lastIndexOf(' ')).replace(/[ …,;:·]+$/, '')} …`.replace(/^ …$/, '…');
    laid = lay(text);
  }
  const at = { x: region.x, y: region.y + region.height - laid.height };
  const painted = phrasePart('text', laid, at, { background: theme.background, kind: 'label' });
  return assemble(input, 'citation', [painted], laid.faults);
};
