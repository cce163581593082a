import { VideoRequest, type VideoRequestInput } from '@lectern/contracts/api/request.ts';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../src/agents/reading/sentences.ts';
import { research } from '../src/agents/research.ts';
import { passagesFor } from '../src/material/choose-passages.ts';
import type { Passage } from '../src/material/passage.ts';
import { rank } from '../src/material/rank.ts';
import { sentencesFrom } from '../src/material/sentences-from.ts';
import { contentId, documentOf } from './documents.ts';

const passage = (text: string, page = 1): Passage => ({ contentId, title: 'Notes', text, place: { page } });
const request = (wishes: Partial<VideoRequestInput> = {}) =>
  VideoRequest.parse({
    topic: 'Kinetic energy',
    context: 'Kinetic energy is the energy of motion.',
    ...wishes,
  });

describe('ranking', () => {
  test('puts what shares rare words first, and gives nothing to what shares none', () => {
    const scores = rank('kinetic energy of cars', [
      'Energy is stored.',
      'Kinetic energy moves.',
      'A banana is a fruit.',
      'Cars are heavy things.',
    ]);
    expect(scores[1]).toBeGreaterThan(scores[0]!);
    expect(scores[2]).toBe(0);
    expect(scores.every(Number.isFinite)).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(rank('', ['a'])).toEqual([0]);
    expect(rank('energy', [])).toEqual([]);
    expect(rank('energy', ['', ''])).toEqual([0, 0]);
  });
});

describe('passages', () => {
  const material = [
    passage('A banana is a fruit.', 1),
    passage('Kinetic energy is measured in joules.', 2),
    passage('Cars have kinetic energy when they move.', 3),
  ];
  const pages = (wishes: Partial<VideoRequestInput>) =>
    passagesFor(request(wishes), sentencesOf(request(wishes).context), [documentOf(material)]).map(
      ({ passage: { place } }) => place.page,
    );

  test('are those that fit, as many as asked for, in the order of the material', () => {
    expect(pages({})).toEqual([2, 3]);
    expect(pages({ rag: { top_k: 1 } })).toHaveLength(1);
    expect(pages({ topic: 'Algebra', context: 'Letters stand for numbers.' })).toEqual([]);
  });

  test('are the first where nothing is to be searched', () => {
    expect(pages({ rag: { enabled: false, top_k: 2 } })).toEqual([1, 2]);
  });

  test('are searched for each scene, and follow the sentence that they go with', () => {
    const context = 'Kinetic energy is the energy of motion. Springs store energy when they are pressed.';
    const notes = documentOf([
      passage('A spring that is pressed by a finger pushes back.', 4),
      passage('Motion gives a moving car its kinetic energy.', 9),
    ]);
    const brief = research(request({ context, rag: { top_k: 2 } }), [notes]);
    expect(brief.sources.map(({ kind, place }) => place?.page ?? kind)).toEqual(['context', 9, 'context', 4]);
    expect(brief.sentences.map(({ text }) => text.split(' ')[0])).toEqual([
      'Kinetic',
      'Motion',
      'Springs',
      'A',
    ]);
  });

  test('give sentences that fit, no headings, and nothing that the context says', () => {
    const text =
      'Kinetic energy\nKinetic energy is the energy of motion. Kinetic energy is measured in joules. It is never negative at all. Bananas are yellow and sweet.';
    expect(
      sentencesFrom([{ passage: passage(text), sentence: null }], request()).map((sentence) => sentence.text),
    ).toEqual(['Kinetic energy is measured in joules.', 'It is never negative at all.']);
  });
});

describe('a brief with material', () => {
  test('cites upload and page of each sentence', () => {
    const brief = research(request(), [documentOf([passage('Kinetic energy is measured in joules.', 7)])]);
    const source = brief.sources.find(({ kind }) => kind === 'upload');
    expect(source).toMatchObject({
      title: 'Notes',
      content_id: contentId,
      place: { page: 7 },
      excerpt: 'Kinetic energy is measured in joules.',
    });
    expect(brief.facts.map((fact) => fact.source)).toContain(source!.id);
  });

  test('keeps room for it however long the context is', () => {
    const context = Array.from(
      { length: 100 },
      (_, index) => `Sentence number ${index} speaks of motion.`,
    ).join(' ');
    const brief = research(request({ context }), [
      documentOf([passage('Kinetic energy is measured in joules.')]),
    ]);
    expect(brief.facts).toHaveLength(60);
    expect(brief.facts.map(({ text }) => text)).toContain('Kinetic energy is measured in joules.');
  });

  test('warns when nothing of it fits', () => {
    const brief = research(request(), [documentOf([passage('A banana is a fruit with a peel.')])]);
    expect(brief.warnings.map(({ code }) => code)).toContain('material_unrelated');
    expect(brief.sources.every(({ kind }) => kind !== 'upload')).toBe(true);
  });
});
