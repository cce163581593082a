import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { labelSizeIn } from '../../drawing/label-size.ts';
import type { Point } from '../../drawing/polyline.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { type Arranged, type Asked, besidePicture, onPicture } from './arrange-callouts.ts';
import { viewOf, windowsOf } from './views.ts';

type Visual = VisualOf<'image'>;

/** Where everything of an image stands. */
export interface ImageFrame extends Arranged {
  /** What each view shows, in pixels of the picture. */
  windows: Box[];
  caption: { phrase: LaidPhrase; x: number; y: number } | null;
  faults: LayoutFault[];
}

const captionGap = 18;

/** Share of the window, from its top left, at which a callout points; null when the place lies outside. */
const shareOf = (visual: Visual, index: number, windows: readonly Box[]): Point | null => {
  const callout = visual.callouts[index]!;
  const [all, window] = [windows[0]!, windows[viewOf(callout, visual)]!];
  const share: Point = [
    (callout.at[0] * all.width - window.x) / window.width,
    (callout.at[1] * all.height - window.y) / window.height,
  ];
  return share.every((one) => one >= 0 && one <= 1) ? share : null;
};

/** Of the ways that fit, the one that leaves the picture largest; names on top of it only where it would become much smaller. */
const best = (asked: readonly Asked[], room: Box, shape: number): Arranged => {
  const over = onPicture(asked, room, shape);
  const area = ({ picture }: Arranged) => picture.width * picture.height;
  const beside = ([0, 1] as const)
    .map((axis) => besidePicture(asked, room, shape, axis))
    .filter((one): one is Arranged => one !== null && area(one) > 0.5 * area(over));
  return (
    beside.reduce<Arranged | null>(
      (one, next) => (one === null || area(next) > area(one) ? next : one),
      null,
    ) ?? over
  );
};

/** Fits a picture and what is written at it into the region. */
export const layImageFrame = (
  visual: Visual,
  size: { width: number; height: number },
  region: Box,
  theme: Theme,
): ImageFrame => {
  const windows = windowsOf(visual, size);
  const faults: LayoutFault[] = [];
  const captionPhrase = visual.caption
    ? layPhrase(visual.caption, {
        size: Math.max(smallest, theme.sizes.label - 2),
        colour: theme.roles.muted,
        maxWidth: region.width,
        maxLines: 2,
        align: 'centre',
      })
    : null;
  const below = captionPhrase ? captionPhrase.height + captionGap : 0;
  const room: Box = {
    x: region.x + 2,
    y: region.y + 2,
    width: region.width - 4,
    height: region.height - below - 4,
  };
  const asked = visual.callouts.flatMap((callout, index): Asked[] => {
    const share = shareOf(visual, index, windows);
    if (share)
      return [{ id: callout.id, share, view: viewOf(callout, visual), phraseWithin: phraseOf(callout) }];
    faults.push({ code: 'bad_reference', part: callout.id, detail: 'it points at a place outside its view' });
    return [];
  });
  function phraseOf(callout: Visual['callouts'][number]) {
    return (maxWidth: number, align: 'left' | 'centre' | 'right') =>
      layPhrase(callout.text, {
        size: labelSizeIn(region, theme),
        colour: theme.roles[callout.role],
        weight: 500,
        leading: 1.22,
        maxLines: 4,
        maxWidth,
        align,
      });
  }
  const arranged = best(asked, room, size.width / size.height);
  const { picture, callouts } = arranged;
  for (const { id, phrase, collides } of callouts) {
    faults.push(...phrase.faults.map((fault) => ({ ...fault, part: id })));
    if (collides) faults.push({ code: 'label_collision', part: id, detail: 'no free place on the picture' });
  }
  faults.push(...(captionPhrase?.faults ?? []).map((fault) => ({ ...fault, part: 'caption' })));
  const bottom = Math.max(picture.y + picture.height, ...callouts.map(({ y, phrase }) => y + phrase.height));
  const middle = picture.x + picture.width / 2 - (captionPhrase?.width ?? 0) / 2;
  const caption = captionPhrase && {
    phrase: captionPhrase,
    x: Math.min(region.x + region.width - captionPhrase.width, Math.max(region.x, middle)),
    y: bottom + captionGap,
  };
  return { picture, callouts, windows, caption, faults };
};
