import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Lesson, LessonSymbol } from '@lectern/contracts/scene/lesson.ts';
import { rule } from '../rule.ts';

const colours = rule('symbol_colour', 'before', 1, 'colours a symbol');
const meanings = rule('symbol_meaning', 'before', 1, 'meanings a symbol');
const introduced = rule('symbol_introduced', 'before', 0, 'symbols');

const normal = (tex: string) => tex.replace(/[\s{}]/g, '');

/** True where two pieces of TeX are the same symbol: spaces and braces make no difference. */
export const sameSymbol = (first: string, second: string): boolean => normal(first) === normal(second);

/** The coloured parts of formulas, scene by scene: `{scene, tex, role}`. */
const partsOf = (lesson: Lesson) =>
  lesson.scenes.flatMap((scene, index) =>
    scene.elements.flatMap(({ visual }) =>
      visual.type === 'tex' || visual.type === 'equation' || visual.type === 'worked-example'
        ? visual.parts.map((part) => ({ scene: scene.id, index, tex: normal(part.tex), role: part.role }))
        : [],
    ),
  );

/** True when words of the meaning are spoken, or stand as an annotation, up to and including the scene `index`. */
const explained = (lesson: Lesson, symbol: LessonSymbol, index: number): boolean => {
  const told = lesson.scenes
    .slice(0, index + 1)
    .flatMap((scene) => [
      ...scene.beats.map((beat) => beat.say),
      ...scene.elements.flatMap(({ visual }) =>
        visual.type === 'tex'
          ? visual.annotations.map((note) => note.text)
          : visual.type === 'worked-example'
            ? [...visual.given, visual.sought].flatMap(({ note }) => note ?? [])
            : [],
      ),
    ])
    .join(' ')
    .toLowerCase();
  const words = symbol.meaning
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  return words.length === 0 || words.some((word) => told.includes(word));
};

/** No symbol stands for two things. */
const checkMeanings = (lesson: Lesson): QualityCheck[] => {
  const told = Map.groupBy(lesson.symbols, ({ tex }) => normal(tex));
  return [...told].map(([tex, symbols]) => {
    const different = new Set(symbols.map(({ meaning }) => meaning.toLowerCase()));
    const detail = `${tex} means ${[...different].join(', and also ')}.`;
    return (different.size > 1 ? meanings.fail : meanings.pass)({ value: different.size, detail });
  });
};

/** Each symbol has one meaning, keeps its colour, and is explained no later than in the scene that first shows it. */
export const checkSymbols = (lesson: Lesson): QualityCheck[] => {
  const parts = partsOf(lesson);
  const each = lesson.symbols.flatMap((symbol) => {
    const uses = parts.filter((part) => part.tex === normal(symbol.tex));
    const roles = new Set(uses.map((use) => use.role));
    const first = uses[0];
    const colour = {
      value: roles.size,
      scene: first?.scene ?? null,
      detail: `${symbol.tex}: ${[...roles].join(', ') || 'not coloured'}.`,
    };
    const known = !first || explained(lesson, symbol, first.index);
    const introduction = {
      value: known ? 0 : 1,
      scene: first?.scene ?? null,
      detail: `${symbol.tex} means ${symbol.meaning}.`,
    };
    return [
      (roles.size > 1 ? colours.fail : colours.pass)(colour),
      (known ? introduced.pass : introduced.warn)(introduction),
    ];
  });
  return [...checkMeanings(lesson), ...each];
};
