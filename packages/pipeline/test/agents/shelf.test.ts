import { describe, expect, test } from 'vitest';
import { entryOn } from '../../src/agents/shelf/match.ts';
import { shelf } from '../../src/agents/shelf/shelf.ts';
import { equationOf, namesIn } from '../../src/agents/writing/algebra.ts';
import { workOut } from '../../src/agents/writing/work-out.ts';
import { faultsOf } from './lesson-faults.ts';
import { makeLesson } from './make-lesson.ts';

test('the ids of the shelf are unique, and each name leads to its own entry', () => {
  expect(new Set(shelf.map(({ id }) => id)).size).toBe(shelf.length);
  for (const entry of shelf)
    for (const name of entry.names) {
      const context = [...(entry.needs ?? []), ...entry.says].join(' ');
      expect(entryOn(name, context)?.id, name).toBe(entry.id);
    }
});

test.each([
  ['Hash collision', 'A hash collision is when two pieces of data have the same hash value.'],
  ['Angular momentum', 'Angular momentum is the rotational analog of linear momentum.'],
  ['Divergence theorem', 'The divergence theorem relates the flux of a vector field to its divergence.'],
  ['Quadratic reciprocity', 'Quadratic reciprocity is a theorem about modular arithmetic.'],
  ['Chemical formula', 'A chemical formula presents the proportions of atoms in a molecule.'],
])('no entry that has only a word of “%s” takes it', (topic, context) => {
  expect(makeLesson({ topic, context }).brief.entry).toBeNull();
});

describe.each(shelf)('the shelf entry $id', (entry) => {
  test('makes a sound lesson', () => {
    const { lesson, brief } = makeLesson({
      topic: entry.names[0]!,
      context: [...entry.says, ...(entry.needs ?? [])].join(' '),
      duration_target_s: 300,
    });
    expect(brief.entry).toBe(entry.id);
    expect(faultsOf(lesson)).toEqual([]);
  });

  test('computes its example, and explains every symbol of its formulas', () => {
    const symbols = Object.fromEntries((entry.symbols ?? []).map((symbol) => [symbol.name, symbol]));
    for (const { expression, id } of entry.formulas ?? []) {
      if (!expression) continue;
      const equation = equationOf(expression);
      expect(equation, id).not.toBeNull();
      for (const name of [...namesIn(equation!.left), ...namesIn(equation!.right)])
        expect(symbols, id).toHaveProperty(name);
    }
    if (!entry.example) return;
    const formula = entry.formulas?.find(({ id }) => id === entry.example?.formula);
    const done = workOut({ expression: formula?.expression ?? '', ...entry.example, symbols });
    expect(Number.isFinite(done.value)).toBe(true);
  });

  test('is written for the screen and for the ear', () => {
    expect(entry.puzzle.join(' ')).toContain('?');
    for (const point of entry.takeaways) expect(point.split(/\s+/).length, point).toBeLessThanOrEqual(12);
    for (const picture of entry.pictures) {
      expect(picture.title.split(/\s+/).length, picture.title).toBeLessThanOrEqual(8);
      for (const beat of picture.draw().beats)
        expect(beat.say.split(/\s+/).length, beat.say).toBeLessThanOrEqual(40);
    }
  });
});
