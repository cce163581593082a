import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../src/render/timeline.ts';
import type { LaidElement } from '../../src/scenes/visual.ts';
import { squares } from './flat-element.ts';
import { evenNarration } from './sample-scenes.ts';

const plain = { id: 'e', region: 'full', visual: { type: 'lines', lines: [{ text: 'x' }] }, alt: 'x' };

function timelineOf(input: { beats: object[]; laid?: LaidElement[]; element?: object; transition?: string }) {
  const scene = Scene.parse({
    id: 's',
    title: 'S',
    purpose: 'example',
    elements: [{ ...plain, ...input.element }],
    beats: input.beats,
    transition: input.transition ?? 'cut',
  });
  const narration = evenNarration(scene, 0.5);
  return {
    narration,
    timeline: compileTimeline(scene, input.laid ?? [squares('e', ['one', 'two', 'three'])], narration),
  };
}

const beat = (say: string, actions: object[], id = 'b1') => ({ id, say, actions });

describe('cues', () => {
  test('an action starts when its word is spoken, whatever its case and punctuation', () => {
    const { narration, timeline } = timelineOf({
      beats: [beat('Look: a Triangle, here.', [{ do: 'show', target: 'e', cue: { word: 'triangle' } }])],
    });
    expect(timeline.actions[0]).toMatchObject({ start_s: narration.beats[0]!.words[2]!.start_s });
    expect(timeline.actions[0]!.cue_s).toBe(timeline.actions[0]!.start_s);
    expect(timeline.findings).toEqual([]);
  });

  test('the nth occurrence counts, several words in a row match, and so does a word that begins alike', () => {
    const { narration, timeline } = timelineOf({
      beats: [
        beat('A side and a side make the right angles of squares.', [
          { do: 'show', target: 'e.one', cue: { word: 'side', nth: 2 } },
          { do: 'show', target: 'e.two', cue: { word: 'right angle' } },
          { do: 'show', target: 'e.three', cue: { word: 'square' } },
        ]),
      ],
    });
    const words = narration.beats[0]!.words;
    expect(timeline.actions.map((action) => action.start_s)).toEqual(
      [4, 7, 10].map((word) => words[word]!.start_s),
    );
  });

  test('a word that is not spoken is reported, and the action takes its turn in the beat', () => {
    const { narration, timeline } = timelineOf({
      beats: [beat('Nothing of the kind.', [{ do: 'show', target: 'e', cue: { word: 'triangle' } }])],
    });
    expect(timeline.findings).toMatchObject([{ code: 'cue_not_found', beat: 'b1', target: 'e' }]);
    expect(timeline.actions[0]).toMatchObject({ start_s: narration.beats[0]!.start_s, cue_s: null });
  });

  test('an unknown target is reported and left out', () => {
    const { timeline } = timelineOf({ beats: [beat('Well.', [{ do: 'show', target: 'e.nine' }])] });
    expect(timeline.findings).toMatchObject([{ code: 'unknown_target', target: 'e.nine' }]);
    expect(timeline.actions).toEqual([]);
  });
});

describe('actions without cues', () => {
  test('follow one another and end with their beat', () => {
    const many = ['one', 'two', 'three', 'one', 'two'].map((part) => ({
      do: 'highlight',
      target: `e.${part}`,
    }));
    const { narration, timeline } = timelineOf({ beats: [beat('Three short words.', many)] });
    const starts = timeline.actions.map((action) => action.start_s);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(5);
    expect(Math.max(...timeline.actions.map((action) => action.end_s))).toBeLessThanOrEqual(
      narration.beats[0]!.end_s + 1e-9,
    );
  });
});

describe('parts', () => {
  test('what no action brings in is there from the start', () => {
    const { timeline } = timelineOf({ beats: [beat('One two three four.', [])] });
    expect([...timeline.stateAt('e', 2).parts.keys()]).toEqual(['one', 'two', 'three']);
    expect(timeline.stateAt('e', 2).parts.get('one')).toMatchObject({ reveal: 1, opacity: 1, how: 'show' });
  });

  test('a part that is named later waits for that when its whole element is shown', () => {
    const { narration, timeline } = timelineOf({
      beats: [
        beat('First all of it.', [{ do: 'show', target: 'e' }]),
        beat('Then the last one.', [{ do: 'draw', target: 'e.three', cue: { word: 'last' } }], 'b2'),
      ],
    });
    const last = narration.beats[1]!.words[2]!.start_s;
    expect(timeline.stateAt('e', last - 0.01).parts.has('three')).toBe(false);
    expect(timeline.stateAt('e', last - 0.01).parts.get('two')?.reveal).toBe(1);
    expect(timeline.stateAt('e', last + 2).parts.get('three')).toMatchObject({ reveal: 1, how: 'draw' });
    expect(timeline.onScreen.find(({ part }) => part === 'three')?.intervals[0]?.start_s).toBe(last);
  });

  test('clear takes back, and a later show brings in again', () => {
    const { narration, timeline } = timelineOf({
      beats: [
        beat('Here it is now.', [{ do: 'clear', target: 'e.one', cue: { word: 'now' } }]),
        beat('And again it comes.', [{ do: 'show', target: 'e.one', cue: { word: 'comes' } }], 'b2'),
      ],
    });
    const back = narration.beats[1]!.words[3]!.start_s;
    expect(timeline.stateAt('e', back - 0.1).parts.has('one')).toBe(false);
    expect(timeline.stateAt('e', back + 0.3).parts.get('one')!.reveal).toBeGreaterThan(0);
  });

  test('circles stay until their beat ends, a glow fades after its time', () => {
    const { narration, timeline } = timelineOf({
      beats: [
        beat('Look at this one, and think about it for a while.', [
          { do: 'circle', target: 'e.one', cue: { word: 'this' } },
          { do: 'highlight', target: 'e.two', cue: { word: 'this' } },
        ]),
        beat('Then go on to the rest.', [], 'b2'),
      ],
    });
    const { end_s } = narration.beats[0]!;
    expect(timeline.stateAt('e', end_s - 0.05).parts.get('one')!.circle).toBe(1);
    expect(timeline.stateAt('e', end_s - 0.05).parts.get('two')!.highlight).toBe(0);
    expect(timeline.stateAt('e', end_s + 1).parts.get('one')!.circle).toBe(0);
  });

  test('a part moves from its start, and two swap places', () => {
    const laid = [
      squares(
        'e',
        [
          { id: 'cell1', start: 0 },
          { id: 'cell2', start: 1 },
          { id: 'pointer', start: 4 },
        ],
        'cells',
      ),
    ];
    const { timeline } = timelineOf({
      laid,
      beats: [
        beat('Here we swap and move on, slowly.', [
          { do: 'swap', target: 'e.cell1', with: 'cell2', cue: { word: 'swap' } },
          { do: 'move', target: 'e.pointer', to: 2, cue: { word: 'swap' } },
        ]),
      ],
    });
    const value = (t: number, part: string) => timeline.stateAt('e', t).parts.get(part)!.value;
    expect([value(0.7, 'cell1'), value(0.7, 'cell2'), value(0.7, 'pointer')]).toEqual([0, 1, 4]);
    expect([value(3.5, 'cell1'), value(3.5, 'cell2'), value(3.5, 'pointer')]).toEqual([1, 0, 2]);
    expect(value(1.7, 'pointer')).toBeGreaterThan(2);
  });

  test('an equation that morphs shows one step at a time, and its notes come and go with them', () => {
    const { narration, timeline } = timelineOf({
      laid: [squares('e', ['step1', 'note1', 'step2', 'note2'], 'equation')],
      element: {
        visual: {
          type: 'equation',
          mode: 'morph',
          steps: [
            { tex: 'a', note: 'x' },
            { tex: 'b', note: 'y' },
          ],
        },
      },
      beats: [
        beat('From this we get that one at last.', [
          { do: 'transform', target: 'e', to: 'step2', cue: { word: 'get' } },
        ]),
      ],
    });
    const start = narration.beats[0]!.words[3]!.start_s;
    const names = (t: number) => [...timeline.stateAt('e', t).parts.keys()];
    expect(names(start - 0.1)).toEqual(['step1', 'note1']);
    expect(timeline.stateAt('e', start + 0.6).transform).toMatchObject({ from: 'step1', to: 'step2' });
    expect(names(start + 1.3)).toEqual(['step2', 'note2']);
  });
});

describe('stillness', () => {
  test('an element in which nothing changes gives the same state object again', () => {
    const { timeline } = timelineOf({ beats: [beat('One two three four five six.', [])] });
    expect(timeline.stateAt('e', 2)).toBe(timeline.stateAt('e', 2 + 1 / 30));
  });

  test('the clock runs only for parts with endless motion', () => {
    const laid = [squares('e', ['still', { id: 'swing', animated: true }])];
    const { timeline } = timelineOf({ laid, beats: [beat('One two three four five six.', [])] });
    expect(timeline.stateAt('e', 2).parts.get('still')!.clock).toBe(0);
    expect(timeline.stateAt('e', 2).parts.get('swing')!.clock).toBeGreaterThan(1.5);
  });
});

describe('a part that follows another', () => {
  const parts = squares('e', ['lead', 'led']);
  const laid = {
    ...parts,
    parts: parts.parts.map((part) => ({
      ...part,
      start: 1,
      animated: true,
      ...(part.id === 'led' ? { follows: 'lead' } : {}),
    })),
  };
  const at = (actions: object[]) => {
    const { timeline } = timelineOf({
      beats: [beat('One two three four five six seven.', actions)],
      laid: [laid],
    });
    return (t: number) => timeline.stateAt('e', t).parts;
  };

  test.each(['lead', 'led'])('has its value at every moment when %s is moved', (moved) => {
    const parts = at([{ do: 'move', target: `e.${moved}`, to: 5, cue: { fraction: 0.2 } }]);
    const values = Array.from({ length: 30 }, (_, index) => parts(1 + index / 10));
    expect(values.map((state) => state.get('led')!.value)).toEqual(
      values.map((state) => state.get('lead')!.value),
    );
    expect(values.at(-1)!.get('led')!.value).toBe(5);
  });

  test('has its clock, whenever it appears itself', () => {
    const parts = at([
      { do: 'show', target: 'e.lead', cue: { fraction: 0 } },
      { do: 'show', target: 'e.led', cue: { fraction: 0.5 } },
    ])(3);
    expect(parts.get('led')!.clock).toBeGreaterThan(1);
    expect(parts.get('led')!.clock).toBe(parts.get('lead')!.clock);
  });
});

test('what no action brought in can be taken back', () => {
  const { timeline } = timelineOf({
    beats: [beat('One two three four five six.', [{ do: 'clear', target: 'e.one', cue: { fraction: 0.5 } }])],
  });
  expect(timeline.stateAt('e', 1).parts.has('one')).toBe(true);
  const parts = timeline.stateAt('e', timeline.duration_s - 0.1).parts;
  expect([parts.has('one'), parts.has('two')]).toEqual([false, true]);
});
