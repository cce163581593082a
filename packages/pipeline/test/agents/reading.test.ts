import { describe, expect, test } from 'vitest';
import { factOf } from '../../src/agents/reading/facts.ts';
import { meaningsOf } from '../../src/agents/reading/meanings.ts';
import { mismatchOf } from '../../src/agents/reading/mismatch.ts';
import { sentencesOf, spoken } from '../../src/agents/reading/sentences.ts';
import { termOf } from '../../src/agents/reading/term.ts';

describe('meanings of symbols', () => {
  test.each<[string, Record<string, string>]>([
    [
      'The net force (F_net) is equal to the mass (m) multiplied by its acceleration (a).',
      { F_net: 'net force', m: 'mass', a: 'acceleration' },
    ],
    ['with the first term a, common ratio r, and n terms', { a: 'first term', r: 'common ratio' }],
    [
      'requires O(n) time, where n is the number of elements in the array.',
      { n: 'number of elements in the array' },
    ],
    ['The gas has the pressure P and the volume V.', { P: 'pressure', V: 'volume' }],
    ['a flux over a surface S and a boundary C of it', { S: 'surface', C: 'boundary' }],
    ['Here λ is the wavelength.', { λ: 'wavelength' }],
  ])('in %s', (text, expected) => {
    const found = Object.fromEntries(meaningsOf(text).map(({ symbol, meaning }) => [symbol, meaning]));
    for (const [symbol, meaning] of Object.entries(expected)) expect(found[symbol]).toContain(meaning);
  });
});

describe('facts', () => {
  test.each([
    [
      'A deadlock is a situation where two processes wait for each other.',
      { kind: 'definition', genus: 'a situation' },
    ],
    [
      'A process that relies on a cycle of heating, vaporization, condensing and cooling.',
      { kind: 'steps', cyclic: true, items: ['heating', 'vaporization', 'condensing', 'cooling'] },
    ],
    [
      'The brightness is inversely proportional to the square of the distance.',
      { kind: 'dependence', shape: 'inverse-square' },
    ],
    [
      'Galaxies are moving away at speeds proportional to their distance.',
      { kind: 'dependence', shape: 'proportional' },
    ],
    [
      'A spring pulls back with a force proportional to its extension.',
      { kind: 'dependence', shape: 'proportional', of: 'force', on: 'extension' },
    ],
    ['The pressure decreases with the height.', { kind: 'dependence', shape: 'decreases' }],
    ['Searching takes O(log n) steps.', { kind: 'growth', order: 'log n' }],
    [
      'If it rains, then the street gets wet.',
      { kind: 'condition', given: 'it rains', follows: 'the street gets wet' },
    ],
    ['A number is even if and only if two divides it.', { kind: 'condition', given: 'two divides it' }],
    [
      'A liquid of a lower boiling point will vaporize before a liquid of higher boiling point.',
      { kind: 'comparison' },
    ],
    [
      'The shadow from an opaque body is identical to that from a hole of the same size except for brightness.',
      { kind: 'comparison', except: 'brightness' },
    ],
    ['However, the method may fail to converge for a poor first guess.', { kind: 'limit' }],
    [
      'Common optimization algorithm used to minimize a loss function.',
      { kind: 'definition', term: 'T', genus: 'common optimization algorithm' },
    ],
    [
      'relates the flux over a surface to a line integral around its boundary',
      { kind: 'link', subject: 'T', verb: 'relates' },
    ],
    ['A cell consists of a wall, a membrane and a nucleus.', { kind: 'parts' }],
    [
      'In celestial mechanics, the Lagrange points are points of equilibrium for small objects.',
      { kind: 'link', subject: 'the Lagrange points', verb: 'are' },
    ],
    [
      'The birthday problem asks for the probability of a shared day.',
      { kind: 'link', subject: 'The birthday problem', verb: 'asks for' },
    ],
    [
      'In the theory of vector spaces, a set of vectors is dependent if one of them is a sum of others.',
      { kind: 'condition', follows: 'a set of vectors is dependent' },
    ],
  ])('in “%s”', (sentence, expected) => {
    expect(factOf(sentence, 'T')).toMatchObject(expected);
  });

  test('a sentence on what the topic did is no definition of it', () => {
    const sentence = 'The oil drop experiment measured that the charge of the electron is constant.';
    expect(factOf(sentence, 'the oil drop experiment')).toEqual({ kind: 'statement' });
  });
});

describe('sentences', () => {
  test('are not parted at abbreviations, and lines stand for themselves', () => {
    expect(sentencesOf('Metals, e.g. iron, conduct. So does Dr. Smith’s wire.\n1. first\n2. second')).toEqual(
      ['Metals, e.g. iron, conduct.', "So does Dr. Smith's wire.", '1. first', '2. second'],
    );
  });

  test('long ones are parted at clauses for speech', () => {
    const long =
      'The system at rest is then disturbed by a change of temperature or of pressure from outside, and then it moves to the side that relieves the stress until a new balance is reached';
    expect(spoken(long)).toHaveLength(2);
  });
});

test.each([
  ['Kjeldahl Method', 'The Kjeldahl method is a laboratory technique.', 'the Kjeldahl method'],
  ["Coulomb's law", "Coulomb's law is an experimental law.", "Coulomb's law"],
  ['Deadlock', 'A deadlock is a situation.', 'a deadlock'],
  ['The Ideal Gas Law', 'PV = nRT.', 'the ideal gas law'],
  ["Newton's Second Law of Motion", 'F = ma.', "Newton's second law of motion"],
])('the topic %s is named within a sentence as a writer would', (topic, context, term) => {
  expect(termOf(topic, [context])).toBe(term);
});

test('a context on another law is noticed, one on the same law is not', () => {
  expect(mismatchOf("Boyle's law", "Raoult's law is a relation.")).toBe("Raoult's law");
  expect(mismatchOf("Boyle's law", "Boyle's law is a relation, as is Raoult's law.")).toBeNull();
  expect(mismatchOf('Gravity', "Raoult's law is a relation.")).toBeNull();
});
