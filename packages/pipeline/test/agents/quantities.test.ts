import { describe, expect, test } from 'vitest';
import {
  DimensionError,
  dimensionIn,
  dimensionOf,
  sameDimension,
} from '../../src/agents/devices/quantities/dimension.ts';
import { isPlural, withArticle } from '../../src/agents/reading/agreement.ts';
import { clauseOf } from '../../src/agents/reading/clause.ts';
import { usualMeaning } from '../../src/agents/reading/letters.ts';
import { withoutField } from '../../src/agents/reading/opener.ts';
import { equationOf } from '../../src/agents/writing/algebra.ts';
import { makeLesson } from './make-lesson.ts';

describe('a main clause', () => {
  test.each([
    ['The results match the prediction.', 'The results', 'match', 'the prediction'],
    [
      'The oxidation state describes the degree of oxidation.',
      'The oxidation state',
      'describes',
      'the degree of oxidation',
    ],
    [
      'A force that bends a path points to the centre.',
      'A force that bends a path',
      'points to',
      'the centre',
    ],
    ['Any signal can be written as a sum of sines.', 'Any signal', 'can be written as', 'a sum of sines'],
  ])('of “%s”', (sentence, subject, verb, object) => {
    expect(clauseOf(sentence)).toEqual({ subject, verb, object });
  });

  test('has no field as its opener', () => {
    expect(withoutField('In the field of complex analysis, the equations are a system.')).toBe(
      'the equations are a system.',
    );
    expect(withoutField('In a max heap, the key of each node is large.')).toContain('In a max heap');
  });

  test('agrees in number and article', () => {
    expect(
      ['the Cauchy–Riemann equations', "Kirchhoff's laws", 'a Fourier series', "Ohm's law", 'mechanics'].map(
        isPlural,
      ),
    ).toEqual([true, true, false, false, false]);
    expect(['integral', 'unit', 'RSA key', 'X-ray'].map(withArticle)).toEqual([
      'an integral',
      'a unit',
      'an RSA key',
      'an X-ray',
    ]);
  });
});

describe('quantities', () => {
  const known = (name: string) => dimensionOf({ m: 'kg', v: 'm s-1', t: 's', F: 'kg m s-2' }[name] ?? '');

  test('have a dimension that both sides share', () => {
    const { left, right } = equationOf('F = m * v / t')!;
    expect(sameDimension(dimensionIn(left, known)!, dimensionIn(right, known)!)).toBe(true);
    const wrong = equationOf('F = m * v')!;
    expect(sameDimension(dimensionIn(wrong.left, known)!, dimensionIn(wrong.right, known)!)).toBe(false);
    expect(() => dimensionIn(equationOf('F = m + v')!.right, known)).toThrow(DimensionError);
  });

  test('mean by a letter what is usual only where the text speaks of it', () => {
    expect(usualMeaning('λ', 'Waves are scattered by a crystal.')).toBe('the wavelength');
    expect(usualMeaning('λ', 'Eigenvalues of a matrix.')).toBeNull();
  });

  test.each([
    [
      'Grating',
      'For light of the wavelength λ, a diffraction grating gives the angles θ by n λ = d sin θ.',
      /θ = \d|θ ≈ \d+(?:\.\d+)?°/,
    ],
    [
      'Falling',
      'Falling from the height h, a stone reaches the speed v = √(2 g h), where g is the acceleration of gravity.',
      /g = 9\.81 m\/s²/,
    ],
    [
      'Engine',
      'The efficiency of an ideal heat engine is η = 1 − T_c / T_h, with the temperatures of its reservoirs.',
      /T_c = 300 K/,
    ],
  ])('of %s are sensible in an example', (topic, context, expected) => {
    const said = makeLesson({ topic, context })
      .lesson.scenes.flatMap(({ beats }) => beats.map(({ say }) => say))
      .join(' ');
    expect(said).toMatch(expected);
    expect(said).not.toMatch(/= -/);
  });

  test('that are not known make no example', () => {
    const { lesson } = makeLesson({
      topic: 'Something of physics',
      context: 'In physics, the something X is X = Y Z.',
    });
    expect(lesson.scenes.map(({ purpose }) => purpose)).not.toContain('example');
  });
});
