import { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { examples, hostile } from './examples.ts';
import { faultsOf } from './lesson-faults.ts';
import { makeLesson } from './make-lesson.ts';

describe('a lesson from two sentences', () => {
  test.each(examples)('on $topic is sound', (input) => {
    const { lesson, sources } = makeLesson(input);
    expect(Lesson.safeParse(lesson).error).toBeUndefined();
    expect(faultsOf(lesson)).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    for (const scene of lesson.scenes)
      for (const beat of scene.beats) for (const source of beat.sources) expect(known).toContain(source);
  });

  test.each(examples)('on $topic opens with a question and ends with what stays', (input) => {
    const { lesson } = makeLesson(input);
    expect(
      lesson.scenes
        .at(0)
        ?.beats.map(({ say }) => say)
        .join(' '),
    ).toContain('?');
    expect(lesson.scenes.at(-1)?.purpose).toBe('recap');
    const inside = lesson.scenes
      .slice(1, -1)
      .flatMap(({ elements }) => elements.map(({ visual }) => visual.type));
    expect(inside).not.toContain('title');
    expect(inside).not.toContain('recap');
  });

  test('asks after its topic as it is written in a sentence', () => {
    const { lesson } = makeLesson({
      topic: 'Gravitational waves',
      context: 'Gravitational waves are ripples in spacetime that travel at the speed of light.',
    });
    const said = lesson.scenes.flatMap(({ beats }) => beats.map(({ say }) => say));
    expect(said.filter((say) => / Gravitational waves/.test(say))).toEqual([]);
    expect(said.filter((say) => / gravitational waves/.test(say))).toHaveLength(1);
  });

  test.each([
    ['Gibbs free energy', 'Gibbs free energy is a thermodynamic potential.', 'Chemistry', []],
    ['Hardy-Weinberg principle', 'It states that allele frequencies remain constant.', 'Biology', []],
    ['The gromp', 'The gromp is a thing of its own.', '', ['thin_material']],
  ])('on %s knows its field, and warns where nothing shows it', (topic, context, field, warnings) => {
    const { brief } = makeLesson({ topic, context });
    expect(brief.field).toBe(field);
    expect(brief.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  test('is the same for the same request', () => {
    for (const input of examples.slice(0, 4))
      expect(makeLesson(input).lesson).toEqual(makeLesson(input).lesson);
  });

  test('differs in its pictures from one kind of text to another', () => {
    const sequences = examples.map((input) =>
      makeLesson(input)
        .lesson.scenes.flatMap(({ elements }) =>
          elements.map(({ visual }) =>
            visual.type === 'graph' ? `graph ${visual.arrangement}` : visual.type,
          ),
        )
        .join(' '),
    );
    expect(new Set(sequences).size).toBeGreaterThanOrEqual(examples.length / 2);
  });

  test('shows its puzzle on the title card while it is told, or the question alone where that is too long', () => {
    for (const input of examples) {
      const { lesson } = makeLesson(input);
      const { elements, beats } = lesson.scenes[0]!;
      const puzzle = beats.map(({ say }) => say).join(' ');
      const [subtitle, from] = puzzle.length <= 110 ? [puzzle, 0] : [beats.at(-1)!.say, beats.length - 1];
      expect(elements[0]?.visual).toMatchObject({ subtitle });
      expect(beats[from]!.actions.map(({ target }) => target)).toContain('title.subtitle');
    }
  });

  test.each([
    {
      where: 'has room beside it',
      topic: "Newton's second law",
      context: 'The net force equals mass times acceleration. It connects force and motion.',
      types: ['figure', 'lines'],
    },
    {
      where: 'fills the frame',
      topic: "Fubini's theorem",
      context:
        'A double integral equals two single integrals in either order. It simplifies the computation of double integrals.',
      types: ['figure', 'figure'],
    },
  ])(
    'on a topic of the shelf tells what else is said in the first picture, which $where',
    ({ topic, context, types }) => {
      const { lesson } = makeLesson({ topic, context });
      const shown = (index: number) =>
        lesson.scenes[index]!.elements.filter(({ region }) => region !== 'header').map(
          ({ visual }) => visual,
        );
      const told = lesson.scenes.findIndex(({ beats }) => beats.some(({ say }) => context.endsWith(say)));
      expect(shown(told).map(({ type }) => type)).toEqual(types);
      expect(shown(told)).toContainEqual(shown(1)[0]);
    },
  );

  test('keeps the colour of a symbol', () => {
    for (const input of examples) {
      const { lesson } = makeLesson(input);
      const roles = new Map<string, string>();
      for (const { visual } of lesson.scenes.flatMap(({ elements }) => elements)) {
        if (visual.type !== 'tex' && visual.type !== 'equation') continue;
        for (const { tex, role } of visual.parts) expect(roles.get(tex) ?? role).toBe(role);
        for (const { tex, role } of visual.parts) roles.set(tex, role);
      }
    }
  });

  test('says that a context on another law is not on the topic', () => {
    const { warnings, lesson } = makeLesson({
      topic: "Smith's law",
      context: "Jones's law is a relation of made-up physics.",
    });
    expect(warnings.map(({ code }) => code)).toContain('topic_context_mismatch');
    expect(lesson.scenes.flatMap(({ beats }) => beats.map(({ say }) => say)).join(' ')).toContain(
      "Jones's law",
    );
  });

  test.each([40, 60])('keeps to a target of %i s where there is material', (target) => {
    const context = examples.map((example) => example.context).join(' ');
    const { outline } = makeLesson({ topic: 'Many things', context, duration_target_s: target });
    expect(outline.estimate_s).toBeLessThanOrEqual(target * 1.1);
    expect(outline.estimate_s).toBeGreaterThan(target * 0.6);
  });

  test('grows with the target, and says so when the material ends', () => {
    const context = examples.map((example) => example.context).join(' ');
    const short = makeLesson({ topic: 'Many things', context, duration_target_s: 60 });
    const long = makeLesson({ topic: 'Many things', context, duration_target_s: 240 });
    expect(long.outline.estimate_s).toBeGreaterThan(short.outline.estimate_s * 1.5);
    const thin = makeLesson({ topic: 'Thin', context: 'It is thin.', duration_target_s: 600 });
    expect(thin.warnings.map(({ code }) => code)).toContain('shorter_than_target');
  });
});

describe('hostile text', () => {
  test.each(hostile)('%s still makes a lesson in two seconds of computing', (_, topic, context) => {
    const begin = process.threadCpuUsage();
    const { lesson } = makeLesson({ topic, context });
    expect(process.threadCpuUsage(begin).user).toBeLessThan(2_000_000);
    expect(lesson.scenes.length).toBeGreaterThan(0);
    const dangling = faultsOf(lesson).filter((fault) => /no such|share an id/.test(fault));
    expect(dangling).toEqual([]);
  });
});
