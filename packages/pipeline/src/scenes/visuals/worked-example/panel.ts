import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { smallest } from '../../fit.ts';
import type { Painted } from '../../painted.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { setValue, type Value } from './value.ts';

type Example = VisualOf<'worked-example'>;
type Quantity = Example['sought'];

interface Entry {
  id: string;
  /** Word above the first quantity of its kind. */
  head: LaidPhrase | null;
  value: Value;
  note: LaidPhrase | null;
  height: number;
}

/** What is given and what is sought, one below the other. */
export interface Panel {
  entries: Entry[];
  width: number;
  height: number;
  faults: LayoutFault[];
  size: number;
}

const headGap = 0.35;
const noteGap = 0.12;
const entryGap = 0.62;
/** Before what is sought, a little more. */
const soughtGap = 1.1;

export const layPanel = (visual: Example, theme: Theme, maxWidth: number, size: number): Panel => {
  const small = Math.max(smallest, Math.round(size * 0.72));
  const entryOf = (id: string, { tex, note }: Quantity, word: string | null): Entry => {
    const head =
      word === null
        ? null
        : layPhrase(word, { size: small, weight: 600, colour: theme.roles.muted, tracking: 0.02 });
    const value = setValue(tex, visual, { size, maxWidth, theme });
    const below =
      note === undefined
        ? null
        : layPhrase(note, { size: small, colour: theme.roles.muted, maxWidth, maxLines: 2, leading: 1.24 });
    const height =
      (head ? head.height + headGap * size : 0) + value.height + (below ? noteGap * size + below.height : 0);
    return { id, head, value, note: below, height };
  };
  const entries = [
    ...visual.given.map((quantity, index) =>
      entryOf(`given${index + 1}`, quantity, index === 0 ? 'Given' : null),
    ),
    entryOf('sought', visual.sought, 'Find'),
  ];
  const phrases = entries.flatMap(({ id, head, value, note }) =>
    [head, value, note].flatMap((phrase) => (phrase ? [{ id, phrase }] : [])),
  );
  return {
    entries,
    size,
    width: Math.max(...phrases.map(({ phrase }) => phrase.width)),
    height:
      entries.reduce((sum, { height }) => sum + height, 0) +
      size * (entryGap * (visual.given.length - 1) + soughtGap),
    faults: phrases.flatMap(({ id, phrase }) => phrase.faults.map((fault) => ({ ...fault, part: id }))),
  };
};

/** The panel's parts with its top left at (x, y). */
export const panelParts = (panel: Panel, x: number, y: number, theme: Theme): Painted[] => {
  let top = y;
  return panel.entries.map((entry, index): Painted => {
    if (index > 0) top += panel.size * (entry.id === 'sought' ? soughtGap : entryGap);
    const headTop = top;
    const valueTop = headTop + (entry.head ? entry.head.height + headGap * panel.size : 0);
    const noteTop = valueTop + entry.value.height + noteGap * panel.size;
    top += entry.height;
    const others = [
      ...(entry.head ? [{ phrase: entry.head, y: headTop }] : []),
      ...(entry.note ? [{ phrase: entry.note, y: noteTop }] : []),
    ];
    const width = Math.max(entry.value.width, ...others.map(({ phrase }) => phrase.width));
    return {
      part: {
        id: entry.id,
        box: { x, y: headTop, width, height: entry.height },
        kind: 'text',
        text: [
          ...entry.value.runs(x, valueTop),
          ...others.flatMap((other) => other.phrase.runs(x, other.y, theme.background, 'label')),
        ],
      },
      paint(context, state) {
        for (const other of others) other.phrase.draw(context, x, other.y, state.reveal);
        entry.value.paint(context, x, valueTop, state);
      },
    };
  });
};
