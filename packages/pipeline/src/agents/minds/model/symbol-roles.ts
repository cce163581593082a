import type { LessonSymbol, Scene } from '@lectern/contracts/scene/lesson.ts';

const normal = (tex: string) => tex.replace(/[\s{}]/g, '');

/** The scene with each symbol of the lesson in its own colour, wherever a formula shows it in another. */
export const withSymbolRoles = (scene: Scene, symbols: readonly LessonSymbol[]): Scene => {
  const roles = new Map(symbols.map(({ tex, role }) => [normal(tex), role]));
  const elements = scene.elements.map((element) => {
    const { visual } = element;
    if (visual.type !== 'tex' && visual.type !== 'equation') return element;
    const parts = visual.parts.map((part) => ({ ...part, role: roles.get(normal(part.tex)) ?? part.role }));
    return { ...element, visual: { ...visual, parts } };
  });
  return { ...scene, elements };
};
