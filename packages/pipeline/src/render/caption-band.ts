import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedBeat, NarratedScene } from '../narration/narrated.ts';
import { cssFont, measuring } from '../scenes/fonts.ts';
import type { Frame } from '../scenes/frame.ts';
import type { Box } from '../scenes/geometry.ts';
import { gridOf } from '../scenes/regions.ts';
import type { Theme } from '../scenes/theme.ts';
import type { ElementState, LaidElement, PartState } from '../scenes/visual.ts';
import type { Layer } from './frames.ts';

const padding = { x: 24, y: 6 } as const;
const linesAtOnce = 2;

interface Caption {
  id: string;
  lines: string[];
  start_s: number;
  end_s: number;
}

/** The words of a beat with the time at which each is spoken; its text at its start where nothing was measured. */
const timedWords = (beat: NarratedBeat, say: string) =>
  beat.words.length > 0
    ? beat.words.map(({ text, start_s }) => ({ text, start_s }))
    : say.split(/\s+/).map((text) => ({ text, start_s: beat.start_s }));

/** Breaks the narration of a beat into captions of at most two lines each, every one from its first word on. */
function captionsOf(
  beat: NarratedBeat,
  say: string,
  widest: number,
  widthOf: (text: string) => number,
): Caption[] {
  const captions: Caption[] = [];
  for (const { text, start_s } of timedWords(beat, say)) {
    const caption = captions.at(-1);
    const line = caption?.lines.at(-1);
    if (caption && line !== undefined && widthOf(`${line} ${text}`) <= widest) {
      caption.lines[caption.lines.length - 1] = `${line} ${text}`;
    } else if (caption && caption.lines.length < linesAtOnce) caption.lines.push(text);
    else {
      if (caption) caption.end_s = start_s;
      captions.push({ id: `${beat.beat}-${captions.length + 1}`, lines: [text], start_s, end_s: beat.end_s });
    }
  }
  return captions;
}

const shown: PartState = {
  reveal: 1,
  how: 'show',
  opacity: 1,
  dim: 0,
  highlight: 0,
  circle: 0,
  underline: 0,
  trace: null,
  value: null,
  offset: null,
  clock: 0,
};

/** Captions burned into the picture: the spoken text in a band at the bottom of the safe area, at most two lines at once. */
export function captionBand(scene: Scene, narration: NarratedScene, theme: Theme, frame: Frame): Layer {
  const { safe } = frame;
  const grid = gridOf(frame);
  const { size, leading } = grid.captionType;
  const font = cssFont(theme.fonts.text, 500, size);
  const widthOf = (text: string) => {
    const context = measuring();
    context.font = font;
    return context.measureText(text).width;
  };
  const captions = narration.beats.flatMap((beat) =>
    captionsOf(
      beat,
      scene.beats.find(({ id }) => id === beat.beat)?.say ?? '',
      safe.width - 2 * padding.x,
      widthOf,
    ),
  );
  const plateOf = ({ lines }: Caption): Box => {
    const width = Math.max(...lines.map(widthOf)) + 2 * padding.x;
    const height = lines.length * leading + 2 * padding.y;
    return { x: safe.x + (safe.width - width) / 2, y: safe.y + safe.height - height, width, height };
  };
  const plates = new Map(captions.map((caption) => [caption.id, plateOf(caption)]));
  const states = new Map(captions.map(({ id }): [string, ElementState] => [id, stateWith(id)]));
  const element: LaidElement = {
    id: 'captions',
    type: 'lines',
    box: { ...safe, y: safe.y + safe.height - grid.captions, height: grid.captions },
    parts: captions.map(({ id }) => ({ id, box: plates.get(id)!, kind: 'text', text: [] })),
    faults: [],
    draw(context, state) {
      for (const caption of captions) {
        const plate = plates.get(caption.id)!;
        if (!state.parts.has(caption.id)) continue;
        context.fillStyle = theme.surface;
        context.beginPath();
        context.roundRect(plate.x, plate.y, plate.width, plate.height, 14);
        context.fill();
        context.fillStyle = theme.roles.ink;
        context.font = font;
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        caption.lines.forEach((line, index) => {
          context.fillText(line, safe.x + safe.width / 2, plate.y + padding.y + leading * (index + 0.5));
        });
      }
    },
  };
  const nothing: ElementState = { parts: new Map(), transform: null };
  const now = (t: number) => captions.findLast(({ start_s, end_s }) => start_s <= t && t < end_s);
  return { element, at: (t) => states.get(now(t)?.id ?? '') ?? nothing };
}

const stateWith = (id: string): ElementState => ({ parts: new Map([[id, shown]]), transform: null });
