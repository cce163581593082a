import type { LessonSymbol, Scene } from '@lectern/contracts/scene/lesson.ts';

const normal = (tex: string) => tex.replace(/[\s{}]/g, '');

/** Symbols of the lesson that a formula shows in a colour other than theirs, and elements that share an id. */
export const checkRoles = (scene: Scene, symbols: readonly LessonSymbol[]): string[] => {
  const roles = new Map(symbols.map(({ tex, role }) => [normal(tex), role]));
  const ids = scene.elements.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two elements have the id ${id}.`),
    ...scene.elements.flatMap(({ id, visual }) =>
      'parts' in visual && (visual.type === 'tex' || visual.type === 'equation')
        ? visual.parts.flatMap(({ tex, role }) => {
            const kept = roles.get(normal(tex));
            return kept && kept !== role ? [`${id}: the symbol ${tex} has the role ${kept}.`] : [];
          })
        : [],
    ),
  ];
};
