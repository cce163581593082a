import { describe, expect, test } from 'vitest';
import { createHysteresis } from '../../src/alerts/hysteresis.ts';
import { type Note, settle, speak, type Told } from '../../src/alerts/note.ts';

describe('a condition', () => {
  test('counts once it has held for a while without a break, and is over likewise', () => {
    const stands = createHysteresis(1_000);
    const at = (look: string | null | undefined, now: number) => stands(look, now)?.detail ?? null;
    expect([at('a', 0), at('a', 999), at(null, 1_000), at('b', 1_001), at('b', 2_000)]).toEqual(
      Array(5).fill(null),
    );
    expect([at('c', 2_001), at(null, 2_100), at('d', 3_000), at(null, 3_100), at(null, 4_099)]).toEqual([
      'c',
      'c',
      'd',
      'd',
      'd',
    ]);
    expect(at(null, 4_100)).toBeNull();
  });

  test('stays as it is while nobody can know', () => {
    const stands = createHysteresis(0);
    expect([
      stands(undefined, 0),
      stands('a', 1)?.detail,
      stands(undefined, 9)?.detail,
      stands(null, 10),
    ]).toEqual([null, 'a', 'a', null]);
  });
});

describe('what replicas note', () => {
  /** Replicas speak in turn; each tells at once what it is to tell, unless it `fails`. */
  const play = (steps: [now: number, replica: string, sees: boolean, fails?: 'fails'][]) => {
    let note: Note | null = null;
    const told: string[] = [];
    for (const [now, replica, sees, fails] of steps) {
      const said: { note: Note | null; tell: Told | null } = speak(note, replica, sees, now);
      note = said.note;
      if (!said.tell) continue;
      told.push(`${replica} ${said.tell.phase}${fails ? ' fails' : ''}`);
      if (!fails) note = settle(note, said.tell);
    }
    return { told, note };
  };

  test('is told once when the first sees it, and once when no replica does any more', () => {
    const played = play([
      [0, 'a', true],
      [1, 'b', true],
      [2, 'a', true],
      [3, 'a', false],
      [4, 'b', true],
      [5, 'b', false],
      [6, 'a', false],
    ]);
    expect(played).toEqual({ told: ['a firing', 'b resolved'], note: null });
  });

  test('is told by another replica when the one that should have could not', () => {
    const played = play([
      [0, 'a', true, 'fails'],
      [1, 'b', true],
      [15_001, 'b', true],
      [15_002, 'a', false],
      [15_003, 'b', false, 'fails'],
      [30_100, 'a', false],
    ]);
    expect(played).toEqual({
      told: ['a firing fails', 'b firing', 'b resolved fails', 'a resolved'],
      note: null,
    });
  });

  test('is over when the replica that saw it has died', () => {
    const played = play([
      [0, 'a', true],
      [29_999, 'b', false],
      [30_001, 'b', false],
    ]);
    expect(played.told).toEqual(['a firing', 'b resolved']);
  });

  test('says nothing of an end that was not an end', () => {
    const played = play([
      [0, 'a', true],
      [1, 'a', false, 'fails'],
      [20_000, 'a', true],
      [20_001, 'a', true],
    ]);
    expect(played.told).toEqual(['a firing', 'a resolved fails']);
  });

  test('says nothing at all of what was over before anybody could be told', () => {
    const played = play([
      [0, 'a', true, 'fails'],
      [16_000, 'a', false],
    ]);
    expect(played).toEqual({ told: ['a firing fails'], note: null });
  });
});
