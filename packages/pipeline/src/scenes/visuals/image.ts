import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { arc, roundedRectangle } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { drawInk, fillOutline, type Ink, inkBox } from '../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import { isDrawn, presenceOf, stage } from '../drawing/presence.ts';
import { drawStroke } from '../drawing/stroke.ts';
import { inflate, union } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { ElementState, LayOut } from '../visual.ts';
import type { PlacedCallout } from './image/arrange-callouts.ts';
import { type ImageFrame, layImageFrame } from './image/frame.ts';
import { corner, paintPicture, seenIn, shownOf } from './image/paint.ts';
import { viewNames } from './image/views.ts';

type Callout = VisualOf<'image'>['callouts'][number];

/** The picture's edge; the picture itself is drawn before all parts, as the camera sees it. */
const edgePart = (frame: ImageFrame, theme: Theme): Drawn => {
  const outline = roundedRectangle(frame.picture, corner);
  const colour = theme.roles.muted;
  return {
    part: {
      id: 'picture',
      box: inflate(frame.picture, 1.5),
      kind: 'graphic',
      colour,
      text: [],
      layered: true,
      start: 0,
    },
    paint: (context, state) => {
      context.save();
      context.globalAlpha *= presenceOf(state);
      const stroke = { lines: [outline], width: 3, colour, dash: false };
      drawStroke(context, stroke, state.how === 'draw' ? shownOf(state) : 1, state.highlight);
      context.restore();
    },
  };
};

/** A name with a line to its place. The line has an edge in the background's colour, so that it shows on any picture. */
const calloutPart = (callout: Callout, placed: PlacedCallout, theme: Theme): Drawn => {
  const { phrase, x, y, from, to } = placed;
  const colour = theme.roles[callout.role];
  const dot = arc(to, [9, 9], 0, 2 * Math.PI);
  const ink: Ink = {
    stroke: { lines: [[from, to]], width: 4, colour, dash: false },
    fill: { outline: dot, colour, alpha: 1 },
    heads: [],
  };
  const label: Label = {
    phrase,
    x,
    y,
    background: theme.background,
    plate: placed.onPicture ? theme.background : null,
  };
  return {
    part: {
      id: callout.id,
      box: union(inkBox(ink), labelBox(label)),
      kind: 'graphic',
      colour,
      text: labelRuns(label),
      // Its line may pass below the name of a neighbour; names themselves have places of their own.
      layered: true,
      ...(placed.view > 0 ? { waits: true } : {}),
    },
    paint: (context, state) => {
      const amount = isDrawn(state) ? stage(state.reveal, 0, 0.8) : 1;
      context.save();
      context.globalAlpha *= presenceOf(state) * 0.75;
      drawStroke(context, { ...ink.stroke, width: 9, colour: theme.background }, amount, 0);
      if (amount >= 1) fillOutline(context, arc(to, [13, 13], 0, 2 * Math.PI), theme.background);
      context.restore();
      drawInk(context, ink, state);
    },
    paintLabel: (context, state) => drawLabel(context, label, state, colour),
    markedAt: () => labelBox(label),
  };
};

const captionPart = ({ phrase, x, y }: NonNullable<ImageFrame['caption']>, theme: Theme): Drawn => {
  const label: Label = { phrase, x, y, background: theme.background, plate: null };
  return {
    part: { id: 'caption', box: labelBox(label), kind: 'text', text: labelRuns(label) },
    paint: () => {},
    paintLabel: (context, state) => drawLabel(context, label, state, theme.roles.muted),
  };
};

/** Lays a picture out as large as its region allows, with its callouts beside it where there is room, else on it. */
export const layOutImage: LayOut<'image'> = (input) => {
  const { visual, region, theme, assets } = input;
  const picture = assets.find(visual.asset);
  if ('missing' in picture)
    return assembleDrawing(
      input,
      'image',
      [],
      [{ code: 'missing_asset', part: null, detail: picture.missing }],
    );
  const frame = layImageFrame(visual, picture, region, theme);
  const callouts = frame.callouts.map((placed) =>
    calloutPart(visual.callouts.find(({ id }) => id === placed.id)!, placed, theme),
  );
  const caption = frame.caption ? [captionPart(frame.caption, theme)] : [];
  const laid = assembleDrawing(
    input,
    'image',
    [edgePart(frame, theme), ...callouts, ...caption],
    frame.faults,
  );
  const names = viewNames(visual);
  const viewOfPart = new Map(frame.callouts.map(({ id, view }) => [id, view]));
  return {
    ...laid,
    draw(context, state) {
      const { window, view } = seenIn(state, names, frame.windows);
      const own = state.parts.get('picture');
      if (own) paintPicture(context, picture, { box: frame.picture, window, surface: theme.surface }, own);
      // A callout points at a place of its view: elsewhere it would point at something else.
      const parts = [...state.parts].filter(([id]) => (viewOfPart.get(id) ?? view) === view);
      const seen: ElementState = { ...state, parts: new Map(parts) };
      laid.draw(context, seen);
    },
  };
};
