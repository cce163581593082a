import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { LayOut } from '../visual.ts';

type Input = Parameters<LayOut<'section'>>[0];

/** Regions as low as the header hold a heading; anything higher is a card of its own. */
const headingHeight = 160;
const headingLeading = 1.14;

const numberOf = ({ visual, theme }: Input, size: number): LaidPhrase | null =>
  visual.number === undefined
    ? null
    : layPhrase(String(visual.number), { size, weight: 600, colour: theme.roles.accent });

/** The number, the heading and, on the same baseline, a quiet subtitle where there is room for it. */
const layHeading = (input: Input) => {
  const { visual, region, theme } = input;
  const number = numberOf(input, theme.sizes.heading);
  const indent = number === null ? 0 : number.width + 24;
  const room = { width: region.width - indent, height: region.height };
  const text = fitInto(sizesFrom(theme.sizes.heading, 34), room, (size) =>
    layPhrase(visual.text, {
      size,
      weight: 600,
      family: theme.fonts.display,
      colour: theme.roles.ink,
      maxWidth: room.width,
      maxLines: size * headingLeading * 2 > region.height ? 1 : 2,
      leading: headingLeading,
    }),
  );
  const baseline = region.y + Math.min(text.laid.baseline, region.height - 12);
  const painted: Painted[] = [];
  if (number !== null)
    painted.push(
      phrasePart(
        'number',
        number,
        { x: region.x, y: baseline - number.baseline },
        { background: theme.background, kind: 'title' },
      ),
    );
  painted.push(
    phrasePart(
      'text',
      text.laid,
      { x: region.x + indent, y: region.y },
      { background: theme.background, kind: 'title' },
    ),
  );
  if (visual.subtitle !== undefined) {
    const subtitle = layPhrase(visual.subtitle, { size: theme.sizes.label, colour: theme.roles.muted });
    const x = region.x + indent + text.laid.width + 36;
    if (x + subtitle.width <= region.x + region.width)
      painted.push(
        phrasePart(
          'subtitle',
          subtitle,
          { x, y: baseline - subtitle.baseline },
          { background: theme.background, kind: 'body' },
        ),
      );
  }
  return assemble(input, 'section', painted, [...text.faults, ...(number?.faults ?? [])]);
};

/** A card between chapters: a large number, the heading and a subtitle, from the left margin. */
const layCard = (input: Input) => {
  const { visual, region, theme } = input;
  const number = numberOf(input, theme.sizes.title);
  const above = number === null ? 0 : number.height + 26;
  const room = { width: Math.min(region.width, 1400), height: region.height - above };
  const text = fitInto(sizesFrom(theme.sizes.title, 48), { ...room, height: room.height - 140 }, (size) =>
    layPhrase(visual.text, {
      size,
      weight: 700,
      family: theme.fonts.display,
      colour: theme.roles.ink,
      maxWidth: room.width,
      maxLines: 3,
      leading: 1.16,
    }),
  );
  const subtitle =
    visual.subtitle === undefined
      ? null
      : fitInto(sizesFrom(theme.sizes.body), { width: Math.min(room.width, 1200), height: 180 }, (size) =>
          layPhrase(visual.subtitle!, {
            size,
            colour: theme.roles.muted,
            maxWidth: Math.min(room.width, 1200),
            maxLines: 3,
          }),
        );
  const height = above + text.laid.height + (subtitle === null ? 0 : 36 + subtitle.laid.height);
  const at: Box = { ...region, y: opticalTop(region, height) };
  const look = { background: theme.background } as const;
  const painted: Painted[] = [];
  if (number !== null) painted.push(phrasePart('number', number, at, { ...look, kind: 'title' }));
  const y = at.y + above;
  painted.push(phrasePart('text', text.laid, { x: at.x, y }, { ...look, kind: 'title' }));
  if (subtitle !== null)
    painted.push(
      phrasePart(
        'subtitle',
        subtitle.laid,
        { x: at.x, y: y + text.laid.height + 36 },
        { ...look, kind: 'body' },
      ),
    );
  return assemble(input, 'section', painted, [...text.faults, ...(subtitle?.faults ?? [])]);
};

/** Heading of a scene or, in a high region, a card between chapters. */
export const layOutSection: LayOut<'section'> = (input) =>
  input.region.height < headingHeight ? layHeading(input) : layCard(input);
