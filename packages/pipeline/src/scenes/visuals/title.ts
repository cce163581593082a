import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import type { LayOut } from '../visual.ts';

/** Opening card: eyebrow, a thin rule that grows from the left, the title on as few even lines as it needs, a subtitle. */
export const layOutTitle: LayOut<'title'> = (input) => {
  const { visual, region, theme } = input;
  const width = Math.min(region.width, 1480);
  const eyebrow =
    visual.eyebrow === undefined
      ? null
      : layPhrase(visual.eyebrow.toUpperCase(), {
          size: theme.sizes.label,
          weight: 600,
          colour: theme.roles.accent,
          maxWidth: width,
          tracking: 0.12,
        });
  const subtitle =
    visual.subtitle === undefined
      ? null
      : fitInto(sizesFrom(theme.sizes.body), { width, height: 180 }, (size) =>
          layPhrase(visual.subtitle!, {
            size,
            colour: theme.roles.muted,
            maxWidth: Math.min(width, 1300),
            maxLines: 3,
          }),
        );
  const above = eyebrow === null ? 0 : eyebrow.height + 34;
  const rule = { height: 5, below: 46 };
  const below = subtitle === null ? 0 : subtitle.laid.height + 40;
  const room = { width, height: region.height - above - below - rule.height - rule.below };
  const lay = (maxLines: number) => (size: number) =>
    layPhrase(visual.text, {
      size,
      weight: 700,
      family: theme.fonts.display,
      colour: theme.roles.ink,
      tracking: -0.012,
      maxWidth: width,
      maxLines,
      leading: 1.16,
    });
  // Two lines read better than three larger ones.
  const two = fitInto(sizesFrom(theme.sizes.title + 12, 72), room, lay(2));
  const title = two.faults.length === 0 ? two : fitInto(sizesFrom(theme.sizes.title, 48), room, lay(4));

  const height = above + rule.height + rule.below + title.laid.height + below;
  const look = { background: theme.background } as const;
  const painted: Painted[] = [];
  let y = opticalTop(region, height);
  const x = region.x;
  if (eyebrow !== null) {
    painted.push(phrasePart('eyebrow', eyebrow, { x, y }, { ...look, kind: 'label' }));
    y += above;
  }
  const ruleTop = y;
  painted.push({
    part: {
      id: 'rule',
      box: { x, y, width: 132, height: rule.height },
      kind: 'graphic',
      colour: theme.roles.accent,
      text: [],
    },
    paint: (context, state) => {
      context.fillStyle = theme.roles.accent;
      context.fillRect(x, ruleTop, 132 * state.reveal, rule.height);
    },
  });
  y += rule.height + rule.below;
  painted.push(phrasePart('text', title.laid, { x, y }, { ...look, kind: 'title' }));
  y += title.laid.height + 40;
  if (subtitle !== null)
    painted.push(phrasePart('subtitle', subtitle.laid, { x, y }, { ...look, kind: 'body' }));
  return assemble(input, 'title', painted, [
    ...(eyebrow?.faults ?? []),
    ...title.faults,
    ...(subtitle?.faults ?? []),
  ]);
};
